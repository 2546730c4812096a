import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ContentError } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { RankRequestError, runRank, type RankRequest } from '#lib/rank/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'portico-rank-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const base: RankRequest = { contentDir: 'content', asOf: '2026-11-21', format: 'text' };
const failure = (request: Partial<RankRequest>): Promise<unknown> =>
  runRank({ ...base, ...request }).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('what cannot be asked is refused', () => {
  test('a slug that does not exist, with the nearest one', async () => {
    const error = await failure({ explain: 'skiflane-shipping' });
    expect(error).toBeInstanceOf(RankRequestError);
    expect(String(error)).toContain(
      'There is no listing "skiflane-shipping". Did you mean skifflane-shipping?',
    );
  });

  test('a listing that was removed', async () => {
    expect(String(await failure({ explain: 'kassaflux-checkout-classic' }))).toContain(
      'kassaflux-checkout-classic was removed and has no rank.',
    );
  });

  test('explaining two rankings at once', async () => {
    expect(await failure({ explain: 'tarnwick-boards', diffDate: '2026-10-01' })).toBeInstanceOf(
      RankRequestError,
    );
  });

  test('a folder with broken content, with its report', async () => {
    expect(await failure({ contentDir: folder })).toBeInstanceOf(ContentError);
  });

  test('rules with a mistake, at their line', async () => {
    const rules = join(folder, 'rules.yaml');
    writeFileSync(rules, "version: '9'\neffective: 2026-01-01\nweights:\n  adoption: 2\n");
    const error = await failure({ weights: rules });
    expect(error).toBeInstanceOf(ContentError);
    expect(String(error)).toContain('rules.yaml:4:13 `weights.adoption` is 2; at most 1 is allowed.');
  });

  test('rules that are not there', async () => {
    expect(String(await failure({ diffWeights: join(folder, 'nowhere.yaml') }))).toContain(
      'There is no file',
    );
  });
});

test('the same folder and day show no move', async () => {
  expect(await runRank({ ...base, diff: 'content' })).toContain(': 0 listings moved;');
});

test('moves since the day of a snapshot start from the places of the history', async () => {
  const day = '2026-10-25';
  const content = await readContent('content');
  const { rankHistory } = deriveFacts(content, base.asOf);
  const text = await runRank({ ...base, diffDate: day });
  for (const [, before = '', slug = ''] of text.matchAll(/^ {2}#(\d+) -> #\d+ {2}(\S+)/gm)) {
    const point = rankHistory.pointsOf(slug).find(({ asOf }) => asOf === day);
    expect(`${slug} ${String(point?.place)}`).toBe(`${slug} ${before}`);
  }
});
