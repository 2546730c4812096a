import type { NamedLink } from '#lib/site/model.ts';

const MOST = 6;

/** What was chosen in the palette before, newest first, kept in the browser until it is cleared. */
export interface Recent {
  readonly list: () => readonly NamedLink[];
  readonly add: (link: NamedLink) => void;
  readonly clear: () => void;
}

/** @param base base path of the marketplace: each keeps its own. A store that refuses keeps nothing. */
export function createRecent(store: Storage | undefined, base: string): Recent {
  const key = `portico${base}:recent`;
  const attempt = <Value>(act: () => Value, otherwise: Value): Value => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  const list = () =>
    attempt(() => {
      const kept: unknown = JSON.parse(store?.getItem(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((link) => isLink(link, base)).slice(0, MOST) : [];
    }, []);
  return {
    list,
    add: ({ name, href }) => {
      const others = list().filter((link) => link.href !== href);
      const kept = [{ name, href }, ...others].slice(0, MOST);
      attempt(() => store?.setItem(key, JSON.stringify(kept)), undefined);
    },
    clear: () => attempt(() => store?.removeItem(key), undefined),
  };
}

/** True for what `add` wrote: a name and an address of this marketplace. */
function isLink(value: unknown, base: string): value is NamedLink {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('href' in value)) return false;
  const { name, href } = value;
  return (
    typeof name === 'string' &&
    typeof href === 'string' &&
    /^\/(?!\/)/.test(href) &&
    href.startsWith(`${base}/`)
  );
}
