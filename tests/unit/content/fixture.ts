import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { ContentIssue } from '#lib/content/issue.ts';
import { inspectContent } from '#lib/content/read.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const EXPECTED = 'expected.txt';

/** The small content folder without any problem. */
export const VALID_CONTENT = join(FIXTURES, 'content');

/** One folder an author's mistake, laid over the valid content. Those named alone-… replace a file that others need. */
export const MISTAKES = readdirSync(join(FIXTURES, 'broken')).sort();

export const expectedOf = (mistake: string): readonly string[] =>
  readFileSync(join(FIXTURES, 'broken', mistake, EXPECTED), 'utf8').split('\n').filter(Boolean);

/** A copy of the valid content in a folder of its own, gone after the test. */
export function copyContent(): string {
  const dir = mkdtempSync(join(tmpdir(), 'portico-content-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(VALID_CONTENT, dir, { recursive: true });
  return dir;
}

export function layMistake(dir: string, mistake: string): void {
  cpSync(join(FIXTURES, 'broken', mistake), dir, {
    recursive: true,
    filter: (source) => !source.endsWith(`/${EXPECTED}`),
  });
}

/** The issues of the valid content with mistakes laid over it. */
export async function issuesOf(...mistakes: readonly string[]): Promise<readonly ContentIssue[]> {
  const dir = copyContent();
  for (const mistake of mistakes) layMistake(dir, mistake);
  return (await inspectContent(dir)).issues;
}

/** The issues of the valid content with files written over it. */
export async function issuesWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly ContentIssue[]> {
  const dir = copyContent();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  return (await inspectContent(dir)).issues;
}

export const placeAndRule = ({ file, line, column, rule }: ContentIssue): string =>
  `${file}:${line}:${column} ${rule}`;

/** A listing with its required fields and whatever else a test needs. */
export const listing = (fields = '', body = '\nText.\n'): string =>
  `---\nname: Test listing\ntagline: Does one thing\npublisher: parcelway\ncategories: [shipping]\nlisted: 2025-05-05\n${fields}---\n${body}`;
