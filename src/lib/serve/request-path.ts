/**
 * The decoded path of a request under `base` ('' or '/base'), starting with a slash.
 * `refused` for what no link of ours contains: broken escapes, hidden slashes, backslashes,
 * control characters, dot segments. `outside` for addresses that are not under the base.
 */
export function readRequestPath(
  pathname: string,
  base: string,
): { readonly path: string } | 'refused' | 'outside' {
  if (/%2f|%5c|\\/i.test(pathname)) return 'refused';
  const decoded = decode(pathname);
  if (decoded === undefined || hasControlCharacter(decoded) || decoded.includes('\\')) return 'refused';
  if (decoded.split('/').some((segment) => segment === '..' || segment === '.')) return 'refused';
  if (base === '') return { path: decoded };
  if (decoded === base) return { path: '' };
  return decoded.startsWith(`${base}/`) ? { path: decoded.slice(base.length) } : 'outside';
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function hasControlCharacter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}
