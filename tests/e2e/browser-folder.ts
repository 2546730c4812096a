import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';

/** Files by their path, base64. */
type Files = Readonly<Record<string, string>>;

/** What an author has: the content without what is the platform's. */
export function readAuthored(contentDir: string): Files {
  const entries = readdirSync(contentDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .map((file) => [relative(contentDir, file), file] as const)
      .filter(([path]) => !/^(?:records|program)\//.test(path))
      .map(([path, file]) => [path, readFileSync(file).toString('base64')]),
  );
}

/** Answers the page's question for a folder with one in the browser's own storage that holds these files. */
export async function offerFolder(page: Page, files: Files): Promise<void> {
  await page.addInitScript((content) => {
    const write = async (root: FileSystemDirectoryHandle, path: string, base64: string) => {
      const parts = path.split('/');
      let folder = root;
      for (const name of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      await stream.close();
    };
    const openFolder = async () => {
      const root = await navigator.storage.getDirectory();
      // A repository has this folder, and only a repository is taken.
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, base64] of Object.entries(content)) await write(root, path, base64);
      return root;
    };
    Reflect.set(window, 'showDirectoryPicker', openFolder);
  }, files);
}

/** The text of a file in that folder; undefined where there is none. */
export function readFromFolder(page: Page, path: string): Promise<string | undefined> {
  return page.evaluate(async (asked) => {
    const parts = asked.split('/');
    try {
      let folder = await navigator.storage.getDirectory();
      for (const name of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
      const file = await folder.getFileHandle(parts.at(-1) ?? '');
      return await (await file.getFile()).text();
    } catch {
      return undefined;
    }
  }, path);
}
