import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from '#lib/content/model.ts';
import { writeIssueForms } from './issue-forms.ts';
import { writeCodeowners } from './owners.ts';

/** Files of the forge that follow from the content, by their path in `.github`. */
export const writeForgeFiles = (content: Content, prefix: string): ReadonlyMap<string, string> =>
  new Map([
    ['CODEOWNERS', writeCodeowners(content, prefix)],
    ...[...writeIssueForms(content)].map(([name, text]) => [`ISSUE_TEMPLATE/${name}`, text] as const),
  ]);

/** Puts each file in its place at once. */
export async function saveForgeFiles(dir: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const file = join(dir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  }
}

/** Files that are not there, or say something else. */
export async function findOutdated(
  dir: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const outdated: string[] = [];
  for (const [path, text] of files) {
    const there = await readFile(join(dir, path), 'utf8').catch(() => undefined);
    if (there !== text) outdated.push(path);
  }
  return outdated;
}
