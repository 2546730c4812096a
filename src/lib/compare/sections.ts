import type { Cell, FactColumn, FactGroup } from './model.ts';

/** Facts that belong together, in words. */
export interface FactSection {
  readonly title: string;
  /** Those that are stated. */
  readonly facts: readonly (readonly [label: string, cell: Cell])[];
  /** Labels of those that are not. */
  readonly unstated: readonly string[];
}

/** Every fact of an entry, by its columns, one for each group. */
export const toSections = (
  groups: readonly FactGroup[],
  columns: readonly FactColumn[],
): readonly FactSection[] =>
  columns.map(([cells, named], at) => {
    const { title = '', labels = [] } = groups[at] ?? {};
    const asked = labels.map((label, index) => [label, cells[index] ?? []] as const);
    return {
      title,
      facts: [...asked.filter(([, cell]) => cell.length > 0), ...named],
      unstated: asked.filter(([, cell]) => cell.length === 0).map(([label]) => label),
    };
  });
