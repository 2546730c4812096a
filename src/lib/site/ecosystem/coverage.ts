import type { TaxonomyKind } from '#lib/content/schema/taxonomy.ts';
import type { CrossTable } from '#lib/derive/ecosystem/model.ts';
import type { SiteContext } from '../context.ts';
import type { CoverageView } from '../model.ts';

const SHADES = 4;
const NAMED_GAPS = 3;

/** 0 for none; the largest count has the deepest shade. */
const shadeOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.ceil((count / most) * SHADES);

type Axis = TaxonomyKind | 'integrations';

export function viewCoverage(
  table: CrossTable,
  kinds: { readonly rows: Axis; readonly columns: TaxonomyKind },
  { termName, paths, listing }: SiteContext,
): CoverageView {
  const rowName = (slug: string): string =>
    kinds.rows === 'integrations' ? (listing(slug)?.entry.name ?? slug) : termName(kinds.rows, slug);
  const rowHref = (slug: string): string | undefined =>
    kinds.rows === 'integrations'
      ? paths.integration(slug)
      : kinds.rows === 'categories'
        ? paths.category(slug)
        : undefined;
  const most = Math.max(1, ...table.counts.flat());
  const lacking = Map.groupBy(table.gaps, ({ row }) => row);
  return {
    columns: table.columns.map((slug) => termName(kinds.columns, slug)),
    rows: table.rows.map((slug, index) => ({
      name: rowName(slug),
      href: rowHref(slug),
      cells: (table.counts[index] ?? []).map((count) => ({ count, shade: shadeOf(count, most) })),
      unstated: table.unstated[index] ?? 0,
    })),
    rowsLeftOut: table.rowsLeftOut,
    columnsLeftOut: table.columnsLeftOut,
    gaps: [...lacking].map(([row, cells]) => ({
      row: rowName(row),
      columns: cells.map(({ column }) => termName(kinds.columns, column)),
    })),
    first: table.gaps.slice(0, NAMED_GAPS).map(({ row, column }) => ({
      row: rowName(row),
      column: termName(kinds.columns, column),
    })),
    empty: table.gaps.length,
    cells: table.rows.length * table.columns.length,
  };
}
