/**
 * Reads a `_redirects` file: `from to [status]` a line, `#` comments. Both sides are paths of this
 * site; lines that point elsewhere or carry another status than 301 are left out.
 */
export function parseRedirects(text: string): ReadonlyMap<string, string> {
  const redirects = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [from, to, status = '301'] = line.trim().split(/\s+/);
    if (from === undefined || to === undefined || status !== '301') continue;
    if (isLocalPath(from) && isLocalPath(to)) redirects.set(from, to);
  }
  return redirects;
}

function isLocalPath(path: string): boolean {
  return /^\/(?![/\\])/.test(path);
}
