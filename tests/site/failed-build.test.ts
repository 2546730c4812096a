import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBuild } from './run-build.ts';

let folder: string;
let content: string;
let out: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-failed-'));
  content = join(folder, 'content');
  out = join(folder, 'dist');
  cpSync('tests/fixtures/content', content, { recursive: true });
  const { status, output } = runBuild({ CONTENT_DIR: content, OUT_DIR: out });
  expect(status, output).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const homePage = (): string => readFileSync(join(out, 'index.html'), 'utf8');

test('a mistake in the content is reported at its place and leaves the last output alone', () => {
  const before = homePage();
  const [slug = ''] = readdirSync(join(content, 'integrations'));
  const file = join(content, 'integrations', slug, 'index.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^tagline:.*$/m, 'tagline: 7'));
  const { status, output } = runBuild({ CONTENT_DIR: content, OUT_DIR: out });
  writeFileSync(file, text);
  expect(status).toBe(1);
  expect(output).toMatch(new RegExp(`integrations/${slug}/index\\.md:\\d+:\\d+ error`));
  expect(homePage()).toBe(before);
  expect(readdirSync(folder)).toEqual(['content', 'dist']);
});

test('after the mistake is mended the next build replaces the output', () => {
  appendFileSync(join(content, 'site.yaml'), '# touched\n');
  expect(runBuild({ CONTENT_DIR: content, OUT_DIR: out }).status).toBe(0);
});

describe('a sentence names the variable when', () => {
  test.each([
    ['the content folder is missing', { CONTENT_DIR: 'no/such/folder' }, 'CONTENT_DIR'],
    ['the date does not exist', { BUILD_DATE: '2026-02-30' }, 'BUILD_DATE'],
    ['the address is none', { SITE_URL: 'marketplace' }, 'SITE_URL'],
    ['the output would replace the project', { OUT_DIR: '.' }, 'OUT_DIR'],
  ])('%s', (_, env, name) => {
    const { status, output } = runBuild({ CONTENT_DIR: content, OUT_DIR: out, ...env });
    expect(status).toBe(1);
    expect(output).toContain(name);
    expect(output).not.toContain('    at ');
  });

  test('the content folder is empty', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { status, output } = runBuild({ CONTENT_DIR: empty, OUT_DIR: out });
    rmSync(empty, { recursive: true });
    expect(status).toBe(1);
    expect(output).toContain('CONTENT_DIR is empty');
  });
});

test('a site below a base path keeps its pictures and pages in the output folder itself', () => {
  const below = join(folder, 'below');
  const { status, output } = runBuild({
    CONTENT_DIR: content,
    OUT_DIR: below,
    SITE_URL: 'https://example.com/market',
  });
  expect(status, output).toBe(0);
  expect(readdirSync(below)).toEqual(
    expect.arrayContaining(['index.html', '404.html', 'pagefind', '_astro']),
  );
  expect(readdirSync(below)).not.toContain('market');
  const home = readFileSync(join(below, 'index.html'), 'utf8');
  expect(home).toContain('href="https://example.com/market/"');
  expect(home.match(/(?:href|src)="\/(?!market\/)[^"]*"/g) ?? []).toEqual([]);
  rmSync(below, { recursive: true });
});
