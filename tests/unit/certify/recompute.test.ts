import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Content } from '#lib/content/model.ts';
import { readContent } from '#lib/content/read.ts';
import { addDays } from '#lib/derive/days.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import { writeApi } from '../api/make.ts';

const folder = mkdtempSync(join(tmpdir(), 'portico-certificates-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const script = /## Recompute the certificates[\s\S]*?```js\n([\s\S]*?)```/.exec(
  readFileSync('README.md', 'utf8'),
)?.[1];

let content: Content;
beforeAll(async () => {
  content = await readContent('content');
  writeFileSync(join(folder, 'certificates.mjs'), script ?? '');
});

function writeDay(day: string): string {
  return join(
    writeApi(buildSite(content, deriveFacts(content, day)), join(folder, day)),
    'certifications.json',
  );
}

function recompute(file: string): string {
  const run = spawnSync(process.execPath, ['certificates.mjs', file], { cwd: folder, encoding: 'utf8' });
  return run.stdout + run.stderr;
}

test('the script of the README recomputes every certificate of the sample, on any day, from the API alone', () => {
  const states = new Set<string>();
  for (let days = -400; days <= 800; days += 150) {
    const day = addDays('2026-11-21', days);
    const lines = recompute(writeDay(day)).trimEnd().split('\n');
    expect(lines.at(-1), day).toBe('The file agrees.');
    for (const line of lines.slice(0, -1)) states.add(line.split(' ')[1] ?? '');
  }
  expect([...states].sort()).toEqual(['due', 'grace', 'in-force', 'lapsed', 'none']);
});

test('it sees a state, an input and a credit that were touched', () => {
  const file = writeDay('2026-11-21');
  const part = file.replace(/\.json$/, '/parts/1.json');
  const text = readFileSync(part, 'utf8');
  writeFileSync(part, text.replace('"state":"in-force"', '"state":"lapsed"'));
  expect(recompute(file)).toContain('The file does not agree.');
  writeFileSync(part, text.replace(/"listed":"\d{4}/, '"listed":"2019'));
  expect(recompute(file)).toContain('The file does not agree.');
  const credit = /"credit":(0\.\d+)/.exec(text)?.[0] ?? '';
  writeFileSync(part, text.replace(credit, `${credit}1`));
  expect(recompute(file)).toContain('The file does not agree.');
  writeFileSync(part, text);
  expect(recompute(file)).toContain('The file agrees.');
});
