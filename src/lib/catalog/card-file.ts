import { fromWire } from './columns.ts';
import type { ShownCard } from './store.ts';

/** Cards of one file: enough for the first screen of a list, few enough for one result. */
export const CARDS_A_FILE = 8;

/** Names of the fields of a card, in the order of a row. */
export type CardFields = readonly string[];

export function readCards(fields: CardFields, file: unknown): readonly ShownCard[] {
  return fromWire<readonly (readonly unknown[])[]>(file).map((row) =>
    fromWire<ShownCard>(Object.fromEntries(fields.map((name, at) => [name, row[at] ?? undefined]))),
  );
}
