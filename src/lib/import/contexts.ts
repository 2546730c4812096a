import type { SourceRows } from './claims.ts';
import { valuesAt } from './column.ts';
import type { ContextFor } from './draft.ts';
import { fold } from './evaluate.ts';
import type { Ledger } from './ledger.ts';
import type { ImportMap } from './map/schema.ts';

/** The context of a rule for each row and field: the map's tables, the other sources, and a line to the ledger. */
export function ruleContexts(map: ImportMap, sources: readonly SourceRows[], ledger: Ledger): ContextFor {
  const indexes = new Map<string, ReadonlyMap<string, readonly unknown[]>>();
  const rowsWith = (source: string, column: string, folded: string): readonly unknown[] => {
    const name = `${source}\n${column}`;
    const index = indexes.get(name) ?? indexRows(sources, source, column);
    indexes.set(name, index);
    return index.get(folded) ?? [];
  };
  return (row, field) => ({
    tables: map.tables,
    rowsWith,
    drop: (value, reason) => ledger.lose(row, field, value, reason),
    filled: () => ledger.fill(field),
  });
}

function indexRows(
  sources: readonly SourceRows[],
  source: string,
  column: string,
): ReadonlyMap<string, readonly unknown[]> {
  const index = new Map<string, unknown[]>();
  for (const { value } of sources.find(({ name }) => name === source)?.set.rows ?? []) {
    for (const key of new Set(valuesAt(value, column).map((text) => fold(String(text))))) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [value]);
      else list.push(value);
    }
  }
  return index;
}
