import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { EDITOR_FOLDER } from '#lib/admin/package.ts';
import { oncePer } from '#lib/once-per.ts';
import { writeDataFiles } from '#lib/publish/data.ts';
import { writeEditor } from '#lib/publish/editor.ts';
import { writeSearchIndex } from '#lib/search/index-writer.ts';
import { createTree, type Tree } from '#lib/serve/tree.ts';
import type { Site } from '#lib/site/model.ts';

/** Trees of what a site publishes besides its pages; an index is made when it is first asked for. */
export function createLiveTrees(
  contentDir: string,
  cacheDir: string,
): (site: Site, path: string) => Promise<Tree> {
  const picturesOf = oncePer((site: Site) => Promise.resolve(treeOfPictures(site, contentDir)));
  const indexOf = oncePer((site: Site) => indexSite(site, join(cacheDir, 'pagefind')));
  const dataOf = oncePer((site: Site) => writeData(site, join(cacheDir, 'data')));
  const editorOf = oncePer((site: Site) => copyEditor(site, join(cacheDir, 'editor')));
  return (site, path) => {
    if (path.startsWith('/pagefind/')) return indexOf(site);
    if (path.startsWith('/catalog/')) return dataOf(site);
    if (path.startsWith(`/${EDITOR_FOLDER}/`)) return editorOf(site);
    return picturesOf(site);
  };
}

function treeOfPictures({ assets, redirects }: Site, contentDir: string): Tree {
  return createTree(
    new Map(assets.map(({ file, path }) => [path, join(contentDir, file)])),
    new Map(redirects.map(({ from, to }) => [from, to])),
  );
}

async function indexSite(site: Site, folder: string): Promise<Tree> {
  await rm(folder, { recursive: true, force: true });
  await writeSearchIndex(site, folder);
  return treeOfFolder(folder, '/pagefind/');
}

async function writeData(site: Site, folder: string): Promise<Tree> {
  await rm(folder, { recursive: true, force: true });
  await writeDataFiles(site, folder);
  return treeOfFolder(folder, '/');
}

async function copyEditor(site: Site, folder: string): Promise<Tree> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeEditor(site, '.', folder);
  return treeOfFolder(folder, '/');
}

async function treeOfFolder(folder: string, address: string): Promise<Tree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return createTree(new Map(files.map((file) => [address + relative(folder, file), file])), new Map());
}
