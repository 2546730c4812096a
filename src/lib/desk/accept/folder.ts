import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeNewFolder } from '#lib/scaffold/write.ts';
import { withContentCopy } from './copy-content.ts';
import { folderOf, type Destination, type Placed, type Proposal } from './destination.ts';

/**
 * Beside a draft until its entry is accepted, so that a second try knows the first; its name starts with a dot, so
 * that the content does not have it.
 */
const MARK = '.application.json';
const mark = z.object({ entry: z.string(), files: z.array(z.string()) });

const NEXT = 'Add what is missing; nothing is published before the next build.';

async function readMark(folder: string): Promise<z.output<typeof mark> | undefined> {
  const file = join(folder, MARK);
  return existsSync(file) ? mark.parse(JSON.parse(await readFile(file, 'utf8'))) : undefined;
}

/** Folders of the content with a mark of the entry. */
async function findMarked(contentDir: string, entry: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const noun of ['partners', 'integrations']) {
    const parent = join(contentDir, noun);
    for (const slug of existsSync(parent) ? await readdir(parent) : []) {
      if ((await readMark(join(parent, slug)))?.entry === entry) found.push(`${noun}/${slug}`);
    }
  }
  return found;
}

/** All drafts of the entry; where it was cut off between two of them, the first one is taken back. */
async function findEarlier(contentDir: string, entry: string): Promise<Placed | undefined> {
  const folders = await findMarked(contentDir, entry);
  const [first] = folders;
  if (first === undefined) return undefined;
  const files = (await readMark(join(contentDir, first)))?.files ?? [];
  if (files.every((file) => existsSync(join(contentDir, file))))
    return { where: `the folder ${contentDir}`, files, next: NEXT };
  for (const folder of folders) await rm(join(contentDir, folder), { recursive: true });
  return undefined;
}

async function place(contentDir: string, { entry, files }: Proposal): Promise<Placed> {
  const paths = files.map(({ path }) => path);
  const text = `${JSON.stringify({ entry, files: paths })}\n`;
  const done: string[] = [];
  try {
    for (const file of files) {
      const folder = folderOf(file.path);
      await writeNewFolder(contentDir, folder, [file, { path: `${folder}/${MARK}`, text }]);
      done.push(folder);
    }
  } catch (error) {
    for (const folder of done) await rm(join(contentDir, folder), { recursive: true });
    throw error;
  }
  return { where: `the folder ${contentDir}`, files: paths, next: NEXT };
}

/** Drafts are written into a content folder that no repository keeps. */
export const toFolder = (contentDir: string): Destination => ({
  kind: 'folder',
  findEarlier: (entry) => findEarlier(contentDir, entry),
  withCopy: (work) =>
    withContentCopy(contentDir, (dir) => work({ dir, place: (proposal) => place(contentDir, proposal) })),
  settle: async ({ files }) => {
    for (const file of files) await rm(join(contentDir, folderOf(file), MARK), { force: true });
  },
});
