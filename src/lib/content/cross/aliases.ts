import { atField, type Report } from '../finding.ts';
import type { FolderEntry, Gathered } from '../gather.ts';

/** Old slug to present slug. */
export interface AliasOwners {
  readonly integrations: ReadonlyMap<string, string>;
  readonly partners: ReadonlyMap<string, string>;
}

type Aliased = FolderEntry<{ readonly aliases: readonly string[] }>;

const ownersAmong = (entries: readonly Aliased[]): ReadonlyMap<string, string> =>
  new Map(entries.flatMap((entry) => (entry.value?.aliases ?? []).map((alias) => [alias, entry.slug] as const)));

/** Which entry an old slug belongs to today. */
export const aliasOwners = ({ integrations, partners }: Gathered): AliasOwners => ({
  integrations: ownersAmong(integrations),
  partners: ownersAmong(partners),
});

const checkAmong = (noun: string, entries: readonly Aliased[], slugs: ReadonlySet<string>, report: Report): void => {
  const owners = new Map<string, string>();
  for (const { slug, file, value } of entries) {
    for (const [index, alias] of (value?.aliases ?? []).entries()) {
      const place = atField('aliases', index);
      const other = owners.get(alias);
      if (slugs.has(alias)) {
        report({
          rule: 'alias/taken',
          file,
          place,
          found: alias,
          message: `The alias "${alias}" is the slug of ${alias === slug ? `this ${noun}` : `another ${noun}`}.`,
          wanted: 'an old slug that is free',
        });
      } else if (other !== undefined) {
        report({
          rule: 'alias/repeated',
          file,
          place,
          found: alias,
          message: `The alias "${alias}" already leads to ${other}.`,
          wanted: 'an alias of one entry',
        });
      }
      owners.set(alias, slug);
    }
  }
};

/** An old address leads to exactly one entry. */
export function checkAliases({ integrations, partners, tree }: Gathered, report: Report): void {
  const slugs = (entries: readonly { readonly slug: string }[]) => new Set(entries.map((entry) => entry.slug));
  checkAmong('integration', integrations, slugs(tree.integrations), report);
  checkAmong('partner', partners, slugs(tree.partners), report);
}
