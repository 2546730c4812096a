import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildRankingFile, formatRankingFile, type RankingFile } from '#lib/rank/file.ts';
import { runRank } from '#lib/rank/run.ts';
import { buildSite } from '#lib/site/build.ts';
import { writeApi } from '../api/make.ts';

const DAY = '2026-11-21';
const folder = mkdtempSync(join(tmpdir(), 'portico-recompute-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const script = /## Recompute the ranking[\s\S]*?```js\n([\s\S]*?)```/.exec(
  readFileSync('README.md', 'utf8'),
)?.[1];

let file: RankingFile;
let text: string;
beforeAll(async () => {
  const content = await readContent('content');
  file = buildRankingFile(content, deriveFacts(content, DAY));
  text = formatRankingFile(file);
});

function recompute(rankings: string): string {
  writeFileSync(join(folder, 'recompute.mjs'), script ?? '');
  writeFileSync(join(folder, 'rankings.json'), rankings);
  const run = spawnSync(process.execPath, ['recompute.mjs', 'rankings.json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return run.stdout + run.stderr;
}

describe('the script of the README', () => {
  test('has fifteen lines at most', () => {
    expect(script?.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
  });

  test('recomputes scores and order of the sample from the file alone', () => {
    const lines = recompute(text).trimEnd().split('\n');
    expect(lines.at(-1)).toBe('The file agrees to the last digit.');
    expect(lines.slice(0, -1).map((line) => line.split(' ')[2])).toEqual(
      file.integrations.map(({ slug }) => slug),
    );
  });

  test('says the same of the parts that the API gives', async () => {
    const content = await readContent('content');
    const api = writeApi(buildSite(content, deriveFacts(content, DAY)), join(folder, 'api'));
    const run = spawnSync(process.execPath, ['recompute.mjs', join(api, 'rankings.json')], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(run.stdout).toBe(recompute(text));
  });

  test('sees a score that was touched, and a place that was', () => {
    const [first, second, ...others] = file.integrations;
    if (!first || !second) throw new Error('two listings are wanted');
    const raised = { ...file, integrations: [{ ...first, score: first.score + 0.01 }, second, ...others] };
    const swapped = { ...file, integrations: [second, first, ...others] };
    expect(recompute(formatRankingFile(raised))).toContain('The file does not agree.');
    expect(recompute(formatRankingFile(swapped))).toContain('The file does not agree.');
  });
});

test('the command and the API say the same', async () => {
  const content = await readContent('content');
  const printed = await runRank({ contentDir: 'content', asOf: DAY, format: 'json' });
  expect(printed).toBe(text);
  expect(buildSite(content, deriveFacts(content, DAY)).getRankingFile()).toEqual(file);
});

test('the file opens with what was promised, and more comes after', () => {
  const [one] = file.integrations;
  expect(Object.keys(JSON.parse(text) as object).slice(0, 5)).toEqual([
    'method',
    'as_of',
    'hash',
    'weights',
    'integrations',
  ]);
  expect(Object.keys(one ?? {}).slice(0, 5)).toEqual(['slug', 'score', 'place', 'places', 'factors']);
  expect(Object.keys(one?.factors[0] ?? {}).slice(0, 8)).toEqual([
    'factor',
    'input',
    'sample',
    'value',
    'weight',
    'contribution',
    'as_of',
    'note',
  ]);
});

describe('the hash', () => {
  test('can be recomputed from the file', () => {
    const { method, as_of, weights, prior_sample, demotion, integrations } = JSON.parse(text) as RankingFile;
    const inputs = integrations
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
      .map((one) => [
        one.slug,
        Object.keys(one.places),
        one.demotion,
        one.factors.map((each) => [
          each.factor,
          each.measure,
          each.input,
          each.sample,
          each.value,
          each.note,
          each.as_of,
        ]),
      ]);
    const bytes = JSON.stringify([method, as_of, weights, prior_sample, demotion, inputs]);
    expect(file.hash).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('changes with an input, a weight and the day', async () => {
    const content = await readContent('content');
    const { ranking } = content.program;
    const weights = { ...ranking.weights, adoption: 0.27, momentum: 0.11 };
    const other = { ...content, program: { ...content.program, ranking: { ...ranking, weights } } };
    const hashes = [
      file.hash,
      buildRankingFile(other, deriveFacts(other, DAY)).hash,
      buildRankingFile(content, deriveFacts(content, '2026-11-22')).hash,
      buildRankingFile(content, deriveFacts(content, '2026-11-08')).hash,
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

test.each([
  ['Pacific/Kiritimati', 'C'],
  ['America/Los_Angeles', 'tr_TR.UTF-8'],
  ['Asia/Kolkata', 'ar_EG.UTF-8'],
])('%s and %s give the same bytes', (TZ, LANG) => {
  const env = { ...process.env, TZ, LANG, LC_ALL: LANG, CONTENT_DIR: 'content', BUILD_DATE: DAY };
  const run = spawnSync(process.execPath, ['scripts/rank.ts', '--format', 'json'], {
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  expect(run.stdout).toBe(text);
});
