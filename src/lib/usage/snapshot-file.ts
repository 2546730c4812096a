import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Day } from '#lib/content/schema/fields.ts';
import { usageSnapshot, type UsageSnapshot } from '#lib/content/schema/usage.ts';

export const usageFolder = (contentDir: string): string => join(contentDir, 'records', 'usage');

export const snapshotPath = (contentDir: string, asOf: Day): string =>
  join(usageFolder(contentDir), `${asOf}.json`);

/**
 * Puts a text in the place of a file at once: whoever reads, and whatever is killed, sees the old file or the new
 * one. What a killed run leaves is a name that starts with a dot, which content never holds, and the next run uses.
 */
export async function replaceFile(
  path: string,
  text: string,
  moveFile: typeof rename = rename,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${path.slice(dirname(path).length + 1)}.draft`);
  const file = await open(draft, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await moveFile(draft, path);
}

/** The snapshot that lies there; undefined where there is none or none that can be read. */
export async function readOldSnapshot(path: string): Promise<UsageSnapshot | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return usageSnapshot.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Slugs whose rows differ between two snapshots, those that only one of them has included, in order. */
export function findChangedSlugs(old: UsageSnapshot, fresh: UsageSnapshot): readonly string[] {
  const texts = (snapshot: UsageSnapshot) =>
    new Map(snapshot.integrations.map((row) => [row.slug, JSON.stringify(row)]));
  const [before, after] = [texts(old), texts(fresh)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((slug) => before.get(slug) !== after.get(slug))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
