import { fold } from './evaluate.ts';
import { PARTNER_NAME_MAX, type Draft, type RawField } from './draft.ts';
import { shorten } from './text/plain.ts';
import { compare } from './unique.ts';

/** One company, with every row that speaks of it. */
export interface Organisation {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  /** What listings of this import call it as their publisher; sorted by how many do. */
  readonly publisherNames: readonly string[];
  /** Rows that describe it, the most telling first; empty for one that is only named as a publisher. */
  readonly drafts: readonly Draft[];
  readonly fields: ReadonlyMap<string, RawField>;
  readonly record: ReadonlyMap<string, RawField>;
  readonly body: string;
}

/** Key of a company's name: capitals, blanks, hyphens, a trailing dot and trade marks do not count. */
export function companyKey(name: string): string {
  return fold(name.replaceAll(/[™®©.,]+(?=\s|$)/g, ''));
}

/**
 * Companies out of partner rows and publisher names: rows with the same identity or the same name are one. `drafts`
 * come rule by rule; inside a rule the content of a row decides, never its place.
 */
export function groupOrganisations(
  draftsByRule: readonly (readonly Draft[])[],
  publishers: readonly string[],
): readonly Organisation[] {
  const drafts = draftsByRule.flatMap((list) => list.toSorted((a, b) => compare(a.row.key, b.row.key)));
  const union = new UnionFind();
  for (const { identity, name } of drafts) union.join(companyKey(identity || name), companyKey(name));
  const groups = Map.groupBy(drafts, ({ name }) => union.root(companyKey(name)));
  const named = Map.groupBy(publishers, (name) => union.root(companyKey(name)));
  const keys = [...new Set([...groups.keys(), ...named.keys()])].filter((key) => key !== '').sort();
  return keys.map((key) => organisation(key, groups.get(key) ?? [], named.get(key) ?? []));
}

function organisation(key: string, drafts: readonly Draft[], publishers: readonly string[]): Organisation {
  const counted = [...Map.groupBy(publishers, (name) => name)].sort(
    ([a, first], [b, second]) => second.length - first.length || compare(a, b),
  );
  const [commonest] = counted;
  const identities = drafts.map(({ identity }) => identity);
  return {
    key,
    publisherNames: counted.map(([name]) => name),
    name: drafts[0]?.name ?? shorten(commonest?.[0] ?? key, PARTNER_NAME_MAX),
    names: [
      ...new Set([...drafts.map(({ name }) => name), ...identities, ...counted.map(([name]) => name)]),
    ].filter((name) => name !== ''),
    drafts,
    fields: mergeFields(drafts.map(({ fields }) => fields)),
    record: mergeFields(drafts.map(({ record }) => record)),
    body: drafts.find(({ body }) => body !== '')?.body ?? '',
  };
}

/** Every value of every row, the first row's first; a field with one value takes the first that fits. */
function mergeFields(all: readonly ReadonlyMap<string, RawField>[]): ReadonlyMap<string, RawField> {
  const merged = new Map<string, RawField>();
  for (const [name, field] of all.flatMap((fields) => [...fields])) {
    const earlier = merged.get(name);
    if (earlier === undefined || earlier.values.length === 0) merged.set(name, field);
    else merged.set(name, { ...earlier, values: [...earlier.values, ...field.values] });
  }
  return merged;
}

class UnionFind {
  readonly #parents = new Map<string, string>();

  root(key: string): string {
    let node = key;
    for (let up = this.#parents.get(node); up !== undefined; up = this.#parents.get(node)) node = up;
    return node;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.root(a), this.root(b)].sort();
    if (first !== undefined && second !== undefined && first !== second) this.#parents.set(second, first);
  }
}
