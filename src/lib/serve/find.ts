import type { Tree } from './tree.ts';

export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'missing' };

/**
 * What stands at a path: a redirect before a page, a page under its one address, with the slash.
 * `path` has no base; the `to` of a move has it.
 */
export function findInTree(tree: Tree, path: string, base: string): Found {
  const target = tree.redirects.get(`${base}${withSlash(path)}`) ?? tree.redirects.get(base + path);
  if (target !== undefined) return { kind: 'moved', to: target };
  if (path.endsWith('/index.html') && tree.has(path)) return moved(path.slice(0, -'index.html'.length), base);
  if (tree.has(path)) return { kind: 'file', path };
  if (tree.has(`${withSlash(path)}index.html`)) {
    return path.endsWith('/') ? { kind: 'file', path: `${path}index.html` } : moved(`${path}/`, base);
  }
  return { kind: 'missing' };
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

function moved(path: string, base: string): Found {
  return { kind: 'moved', to: encodeURI(base + path) };
}
