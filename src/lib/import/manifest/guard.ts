import type { SourceRows } from '../claims.ts';
import { isRecord } from '../column.ts';
import type { ExistingFolder } from '../existing.ts';
import type { ImportMap } from '../map/schema.ts';
import type { Fields } from '../merge/fields.ts';
import type { Plan } from '../plan.ts';
import { listingPath, partnerPath } from '../wanted.ts';
import type { KnownSource, Manifest } from './model.ts';

/** Share of what earlier imports wrote that may disappear unasked. */
export const MOST_GONE = 0.05;

/** How much may disappear: what is usual, so many of a noun, or anything. */
export type Allowance = 'usual' | number | 'any';

/** Rows of each source, and in how many each column stands. */
export function describeSources(sources: readonly SourceRows[]): Readonly<Record<string, KnownSource>> {
  return Object.fromEntries(
    sources.map(({ name, set }) => {
      const columns = new Map<string, number>();
      for (const { value } of set.rows) {
        for (const column of isRecord(value) ? Object.keys(value) : []) {
          columns.set(column, (columns.get(column) ?? 0) + 1);
        }
      }
      return [name, { rows: set.rows.length, columns: Object.fromEntries(columns) }];
    }),
  );
}

/** True where a listing that is offered names the partner as its publisher. */
export function isNamed(slug: string, entries: ReadonlyMap<string, Fields>): boolean {
  return [...entries].some(
    ([path, { publisher, status }]) =>
      path.startsWith('integrations/') && publisher === slug && status !== 'removed',
  );
}

export interface GuardInput {
  readonly map: ImportMap;
  readonly sources: readonly SourceRows[];
  readonly existing: ExistingFolder;
  readonly manifest: Manifest;
  readonly plan: Plan;
}

/** What would disappear that is there now; paths, by noun. */
export function findDisappearing({ existing, manifest, plan }: Omit<GuardInput, 'map' | 'sources'>) {
  const there = (path: string) => existing.files.has(path);
  const listings = manifest.integrations.filter(
    ({ slug, left }) => left === undefined && there(listingPath(slug)),
  );
  const matched = new Set(plan.wanted.listings.map(({ known }) => known));
  const partners = manifest.partners.filter(
    ({ slug, unlisted }) => unlisted !== true && there(partnerPath(slug)),
  );
  const wanted = new Set(plan.wanted.partners.map(({ slug }) => slug));
  const ours = new Set(manifest.integrations.map(({ slug }) => listingPath(slug)));
  const byHand = new Map([...existing.fields].filter(([path]) => !ours.has(path)));
  return [
    {
      noun: 'integrations',
      known: listings.length,
      paths: listings.filter((known) => !matched.has(known)).map(({ slug }) => listingPath(slug)),
    },
    {
      noun: 'partners',
      known: partners.length,
      paths: partners
        .filter(({ slug }) => !wanted.has(slug) && !isNamed(slug, byHand))
        .map(({ slug }) => partnerPath(slug)),
    },
  ];
}

/** The sentence that refuses an import by which too much would disappear; undefined where it may go on. */
export function findRefusal(input: GuardInput, allowance: Allowance): string | undefined {
  if (allowance === 'any') return undefined;
  const found = findLostSource(input);
  if (found !== undefined) return `${found} Nothing was written; if this is right, pass --allow-removals.`;
  for (const { noun, known, paths } of findDisappearing(input)) {
    const gone = paths.length;
    if (allowance === 'usual' ? gone <= known * MOST_GONE : gone <= allowance) continue;
    const share = Math.round((gone / known) * 1000) / 10;
    const most =
      allowance === 'usual'
        ? `the ${MOST_GONE * 100} % that may go without being asked for`
        : `the ${allowance} that --allow-removals allows`;
    return (
      `${gone} of the ${known} ${noun} that earlier imports wrote ${gone === 1 ? 'is' : 'are'} not in the source ` +
      `any more (${share} %): more than ${most}. ` +
      `Nothing was written; if this is right, pass --allow-removals, or --allow-removals ${gone}.`
    );
  }
  return undefined;
}

function findLostSource({ map, sources, manifest }: GuardInput): string | undefined {
  const now = describeSources(sources);
  const read = columnsOf([map.integrations, map.partners, map.skip]);
  for (const [name, before] of Object.entries(manifest.sources)) {
    const { rows, columns } = now[name] ?? { rows: 0, columns: {} };
    if (before.rows > 0 && rows === 0)
      return `The source "${name}" has no rows; it gave ${before.rows} last time.`;
    const lost = Object.entries(before.columns)
      .filter(([column, count]) => count > before.rows * MOST_GONE && columns[column] === undefined)
      .map(([column]) => column)
      .filter((column) => read.some((text) => text === column || text.startsWith(`${column}.`)))
      .sort();
    if (lost.length > 0) {
      const words = lost.map((column) => `"${column}"`).join(', ');
      return `No row of the source "${name}" has ${lost.length === 1 ? 'the column' : 'the columns'} ${words} any more, which the map reads.`;
    }
  }
  return undefined;
}

/** Every word of a map that may be a column, those inside templates included. */
function columnsOf(part: unknown): readonly string[] {
  if (typeof part === 'string')
    return [part, ...[...part.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(columnsOf);
}
