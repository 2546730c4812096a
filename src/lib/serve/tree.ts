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

/** Reads the names once, so that nothing outside the folder can be asked for, whatever the path. */
export async function readTree(root: string): Promise<Tree> {
  const paths = new Set(await listFiles(root));
  const cache = createByteCache(CACHE_BYTES);
  const hashes = new Map<string, string>();
  const read: Tree['read'] = (path) => cache.get(path, () => readFile(join(root, path)));
  return {
    has: (path) => paths.has(path),
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
    redirects: parseRedirects(await readTextIfPresent(join(root, REDIRECTS_FILE))),
  };
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

async function listFiles(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .filter((path) => path !== `/${REDIRECTS_FILE}` && !isHidden(path));
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
