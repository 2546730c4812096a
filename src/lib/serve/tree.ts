import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createByteCache } from './byte-cache.ts';
import { parseRedirects } from './redirects.ts';

/** One published folder as it stood when it was read. Paths are decoded and start with a slash. */
export interface Tree {
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Bytes made from a file, kept for the next request; `label` names what was made. */
  readonly derive: (path: string, label: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** First 128 bits of the content's SHA-256. */
  readonly hash: (path: string) => Promise<string>;
  readonly redirects: ReadonlyMap<string, string>;
}

/** The tree to answer from; asked for once a request. */
export type TreeSource = () => Promise<Tree>;

const CACHE_BYTES = 64 * 1024 * 1024;
const REDIRECTS_FILE = '_redirects';

/** `files` maps each path to the file behind it, so nothing else can be asked for. */
export function createTree(files: ReadonlyMap<string, string>, redirects: ReadonlyMap<string, string>): Tree {
  const cache = createByteCache(CACHE_BYTES);
  const hashes = new Map<string, string>();
  const read: Tree['read'] = async (path) => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`Nothing is published at ${path}.`);
    return cache.get(path, () => readFile(file));
  };
  return {
    has: (path) => files.has(path),
    read,
    derive: (path, label, make) => cache.get(`${label} ${path}`, make),
    hash: async (path) => {
      const known = hashes.get(path);
      if (known !== undefined) return known;
      const hash = createHash('sha256')
        .update(await read(path))
        .digest('base64url')
        .slice(0, 22);
      hashes.set(path, hash);
      return hash;
    },
    redirects,
  };
}

/** Reads the names of a published folder once; hidden files stay out. */
export async function readTree(root: string): Promise<Tree> {
  const redirects = parseRedirects(await readTextIfPresent(join(root, REDIRECTS_FILE)));
  return createTree(await listFiles(root), redirects);
}

/**
 * Follows a folder that builds replace as a whole: reads it again when another one stands in its
 * place, and goes on with the last one during the swap.
 */
export async function followTree(root: string): Promise<TreeSource> {
  let identity = await identityOf(root);
  let tree = await readTree(root);
  return async () => {
    const now = await identityOf(root);
    if (now !== undefined && now !== identity) {
      tree = await readTree(root);
      identity = now;
    }
    return tree;
  };
}

async function listFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [`/${relative(root, file).split(sep).join('/')}`, file] as const)
    .filter(([path]) => path !== `/${REDIRECTS_FILE}` && !isHidden(path));
  return new Map(files);
}

function isHidden(path: string): boolean {
  return path.split('/').some((segment) => segment.startsWith('.') && segment !== '.well-known');
}

async function identityOf(root: string): Promise<string | undefined> {
  try {
    const { dev, ino, birthtimeMs } = await stat(root);
    return `${String(dev)}:${String(ino)}:${String(birthtimeMs)}`;
  } catch {
    return undefined;
  }
}

async function readTextIfPresent(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '';
  }
}
