import { openStore } from '#lib/catalog/open-store.ts';
import type { CatalogueStore, Hit, ShownCard } from '#lib/catalog/store.ts';
import type { Card, NamedLink } from '#lib/site/model.ts';
import { readFrom } from '../dom/read-file.ts';
import type { FullText } from './use-full-text.ts';

/** Addresses of the files of each kind, from the page. */
export type Folders = Readonly<Record<ShownCard['kind'], string>>;

/** Pages named; more would be a second list. */
const MOST_PAGES = 2;
const NAMING: ReadonlySet<Hit['match']> = new Set(['exact', 'alias', 'prefix', 'words']);

/** What a query finds outside of the list it was typed into. */
export interface Elsewhere {
  readonly q: string;
  readonly kind: Card['kind'];
  /** Entries of the other list. */
  readonly count: number;
  readonly pages: readonly NamedLink[];
}

const stores = new Map<string, Promise<CatalogueStore>>();

function openOther(folder: string): Promise<CatalogueStore> {
  const known = stores.get(folder);
  if (known !== undefined) return known;
  const opening = openStore(readFrom(folder));
  stores.set(folder, opening);
  opening.catch(() => stores.delete(folder));
  return opening;
}

/** @param own kind of the list that has answered already */
export async function findElsewhere(
  folders: Folders,
  own: Card['kind'],
  q: string,
  { all }: FullText,
): Promise<Elsewhere> {
  const kind = own === 'integration' ? 'partner' : 'integration';
  const [others, pages] = await Promise.all([findNames(folders, kind, q), findPages(folders, q)]);
  const entries = new Set([...others.map(({ entry }) => entry), ...all[kind]]);
  return { q, kind, count: entries.size, pages };
}

async function findNames(folders: Folders, kind: Card['kind'], q: string): Promise<readonly Hit[]> {
  return (await openOther(folders[kind])).findNames(q);
}

async function findPages(folders: Folders, q: string): Promise<readonly NamedLink[]> {
  const store = await openOther(folders.page);
  const hits = (await store.findNames(q)).filter(({ match }) => NAMING.has(match));
  const cards = await store.loadCards(hits.slice(0, MOST_PAGES).map(({ entry }) => entry));
  return cards.map(({ name, href }) => ({ name, href }));
}

/** The category whose name looks most like a query that found nothing. */
export async function findNearestCategory(folders: Folders, q: string): Promise<NamedLink | undefined> {
  const store = await openOther(folders.page);
  const cards = await store.loadCards(await store.findNearest(q, 8));
  return cards.find((card) => card.kind === 'page' && card.section === 'category');
}
