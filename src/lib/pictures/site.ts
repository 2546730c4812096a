import { createApp } from '../serve/app.ts';
import { listen } from '../serve/listen.ts';
import { followTree, type Tree } from '../serve/tree.ts';
import { PictureError } from './error.ts';
import { LIST_OF, type Subject } from './subject.ts';

/** A built site, served on a free port of this machine. */
export interface ServedSite {
  readonly origin: string;
  /** Path of an entry's own page; undefined where it has none. */
  readonly findPage: (subject: Subject) => string | undefined;
  /** Path of the list that shows its card; undefined where none does. */
  readonly findList: (subject: Subject) => Promise<string | undefined>;
  readonly stop: () => Promise<void>;
}

const GRACE_MS = 1_000;
const CANONICAL = /<link rel="canonical" href="([^"]+)"/;
const INDEX = 'index.html';

async function readText(tree: Tree, path: string): Promise<string> {
  return Buffer.from(await tree.read(path)).toString('utf8');
}

/** Where the pages were built to be mounted: '' or '/base'. */
async function findBase(tree: Tree): Promise<string> {
  const home = tree.has(`/${INDEX}`) ? await readText(tree, `/${INDEX}`) : '';
  const canonical = CANONICAL.exec(home)?.[1];
  return canonical === undefined ? '' : new URL(canonical).pathname.replace(/\/+$/, '');
}

/** Throws a PictureError where the folder holds no built site. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const source = await followTree(folder);
  const tree = await source();
  if (!tree.has(`/${INDEX}`)) throw new PictureError(`There is no built site in ${folder}.`);
  const base = await findBase(tree);
  const { url, stop } = await listen(createApp({ tree: source, base }), '127.0.0.1', 0);
  const pathOf = ({ noun, slug }: Subject) => `/${LIST_OF[noun]}/${slug}/`;
  return {
    origin: url,
    findPage: (subject) => (tree.has(`${pathOf(subject)}${INDEX}`) ? base + pathOf(subject) : undefined),
    findList: async (subject) => {
      const wanted = `href="${base}${pathOf(subject)}"`;
      const list = `/${LIST_OF[subject.noun]}/`;
      for (let number = 1; ; number += 1) {
        const path = number === 1 ? list : `${list}page/${String(number)}/`;
        if (!tree.has(path + INDEX)) return undefined;
        if ((await readText(tree, path + INDEX)).includes(wanted)) return base + path;
      }
    },
    stop: () => stop(GRACE_MS),
  };
}
