import type { StoredEntry } from '#lib/form/store/model.ts';
import type { Desk } from './model.ts';
import { oneLine } from './print/harmless.ts';
import { Refusal } from './refusal.ts';

const LEAST_SHOWN = 6;
const MOST_NAMED = 5;
const ID_START = /^[0-9a-f][0-9a-f-]{0,35}$/;

/** The shortest beginning, of six letters or more, that only one id has. */
export function shortenIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...new Set(ids)].sort();
  const shared = (a: string, b = ''): number => {
    let at = 0;
    while (at < a.length && a[at] === b[at]) at += 1;
    return at;
  };
  return new Map(
    sorted.map((id, at) => {
      const least = 1 + Math.max(shared(id, sorted[at - 1]), shared(id, sorted[at + 1]));
      return [id, id.slice(0, Math.max(LEAST_SHOWN, least))];
    }),
  );
}

/**
 * The one entry whose id begins so.
 * @throws Refusal where none or several do
 */
export async function findEntry({ store }: Pick<Desk, 'store'>, idStart: string): Promise<StoredEntry> {
  const start = idStart.trim().toLowerCase();
  const found = ID_START.test(start) ? await store.find(start) : [];
  const [entry, another] = found;
  if (entry === undefined) {
    throw new Refusal(
      `There is no entry ${oneLine(idStart)}: look for its id with "npm run applications -- list --all".`,
    );
  }
  if (another === undefined) return entry;
  const named = found.slice(0, MOST_NAMED).map(({ id }) => id);
  const more = found.length > named.length ? ', …' : '';
  throw new Refusal(`Several entries begin with ${start}: write more of ${named.join(', ')}${more}.`);
}
