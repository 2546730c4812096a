import type { StoredEntry } from '#lib/form/store/model.ts';
import type { Desk } from './model.ts';

const fold = (text: string): string => text.trim().toLowerCase();

export interface FoundOfPerson {
  /** Entries that were sent with the address. */
  readonly sent: readonly StoredEntry[];
  /** Entries of others whose answers name it. */
  readonly named: readonly StoredEntry[];
}

/** Entries that an e-mail address has to do with, whatever its case. */
export async function findByEmail({ store }: Pick<Desk, 'store'>, email: string): Promise<FoundOfPerson> {
  const wanted = fold(email);
  const all = await store.list();
  const isSender = ({ values }: StoredEntry): boolean =>
    typeof values['email'] === 'string' && fold(values['email']) === wanted;
  const isNaming = (entry: StoredEntry): boolean =>
    !isSender(entry) &&
    Object.values(entry.values)
      .flat()
      .some((text) => fold(text).includes(wanted));
  return { sent: all.filter(isSender), named: all.filter(isNaming) };
}

/** A sentence about entries of others that name the address; empty where there are none. */
export const sayNamed = ({ named }: FoundOfPerson): string =>
  named.length === 0
    ? ''
    : `The address also stands in texts of other entries; look at them: ${named.map(({ id }) => id).join(', ')}.\n`;
