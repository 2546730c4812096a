import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { EDITOR_FOLDER } from '#lib/admin/package.ts';
import { oncePer } from '#lib/once-per.ts';
import { writeDataFiles } from '#lib/publish/data.ts';
import { writeEditor } from '#lib/publish/editor.ts';
import { writeSearchIndexes } from '#lib/search/index-writer.ts';
import { createTree, type Tree } from '#lib/serve/tree.ts';
import type { Sites } from '#lib/site/load.ts';
import type { Site } from '#lib/site/model.ts';

/** Trees of what a site publishes besides its pages; an index is made when it is first asked for. */
export function createLiveTrees(
  contentDir: string,
  cacheDir: string,
): (sites: Sites, path: string) => Promise<Tree> {
  const picturesOf = oncePer((sites: Sites) => Promise.resolve(treeOfPictures(listSites(sites), contentDir)));
  const indexOf = oncePer((sites: Sites) => indexSites(listSites(sites), join(cacheDir, 'pagefind')));
  const dataOf = oncePer((sites: Sites) => writeData(listSites(sites), join(cacheDir, 'data')));
  const editorOf = oncePer((sites: Sites) => copyEditor(listSites(sites)[0], join(cacheDir, 'editor')));
  return (sites, path) => {
    if (path.startsWith('/pagefind/')) return indexOf(sites);
    if (isData(path)) return dataOf(sites);
    if (path.startsWith(`/${EDITOR_FOLDER}/`)) return editorOf(sites);
    return picturesOf(sites);
  };
}

/** Whether it is written beside the pages; where a page lies in the same folder, the page answers. */
const isData = (path: string): boolean =>
  /^\/(?:catalog|api|feeds|badges|embed|oembed|schemas)\//.test(path) ||
  path.endsWith('/index.md') ||
  path === '/llms.txt';

const listSites = (sites: Sites): readonly Site[] => [...sites.values()];

function treeOfPictures(sites: readonly Site[], contentDir: string): Tree {
  const assets = sites.flatMap((site) => site.assets);
  const redirects = sites.flatMap((site) => site.redirects);
  return createTree(
    new Map(assets.map(({ file, path }) => [path, join(contentDir, file)])),
    new Map(redirects.map(({ from, to }) => [from, to])),
  );
}

async function indexSites(sites: readonly Site[], folder: string): Promise<Tree> {
  await rm(folder, { recursive: true, force: true });
  await writeSearchIndexes(sites, folder);
  return treeOfFolder(folder, '/pagefind/');
}

async function writeData(sites: readonly Site[], folder: string): Promise<Tree> {
  await rm(folder, { recursive: true, force: true });
  writeDataFiles(sites, folder);
  return treeOfFolder(folder, '/');
}

async function copyEditor(site: Site | undefined, folder: string): Promise<Tree> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (site !== undefined) await writeEditor(site, '.', folder);
  return treeOfFolder(folder, '/');
}

async function treeOfFolder(folder: string, address: string): Promise<Tree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return createTree(new Map(files.map((file) => [address + relative(folder, file), file])), new Map());
}
