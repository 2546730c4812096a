import { codePoint } from '../door/hygiene.ts';
import { showValue } from '../door/show.ts';
import { atField, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import { originalPath } from '../translation/names.ts';
import { nameLetters, skeletonsOf, type KnownName } from '../skeleton.ts';

interface Named extends KnownName {
  readonly file: string;
  /** Day it appeared. Partners, who are older than what they list, come before any day, those with owners first. */
  readonly since: string;
}

const OWNED = '';
const UNOWNED = '0';
/** Nobody knows since when an entry has a name in another language, so it yields to every other. */
const TRANSLATED = '9999-12-31';

const ownedIn = ({ owners }: Gathered): ReadonlySet<string> =>
  new Set(owners?.value?.owners.map(({ publisher }) => publisher));

/** Names in other languages are names as well. */
function translatedNames(named: readonly Named[], { translations }: Gathered): readonly Named[] {
  if (translations.length === 0) return [];
  const originals = new Map(named.map((one) => [one.file, one]));
  return translations.flatMap(({ file, value }) => {
    const name = value?.['name'];
    const original = originals.get(originalPath(file));
    const isOther = typeof name === 'string' && name !== original?.name;
    return original && isOther ? [{ ...original, file, name, since: TRANSLATED }] : [];
  });
}

const namesIn = (gathered: Gathered, owned: ReadonlySet<string>): readonly Named[] => {
  const named = originalNames(gathered, owned);
  return [...named, ...translatedNames(named, gathered)];
};

const originalNames = ({ integrations, partners }: Gathered, owned: ReadonlySet<string>): readonly Named[] => [
  ...partners.flatMap(({ slug, file, value }) =>
    value === undefined ? [] : [{ slug, file, name: value.name, owner: slug, since: owned.has(slug) ? OWNED : UNOWNED }],
  ),
  ...integrations.flatMap(({ slug, file, value }) =>
    value === undefined || value.status === 'removed'
      ? []
      : [{ slug, file, name: value.name, owner: value.publisher, since: value.listed }],
  ),
];

/** So that the younger of two is asked to change. */
const oldestFirst = (names: readonly Named[]): readonly Named[] =>
  names.toSorted((a, b) => (a.since === b.since ? (a.slug < b.slug ? -1 : 1) : a.since < b.since ? -1 : 1));

const strangeLetters = (name: string): string => {
  const strange = Array.from(new Set(name)).filter((letter) => /[^\p{ASCII}]|[0-9I]/u.test(letter));
  return strange.map((letter) => `${letter} (${codePoint(letter)})`).join(', ');
};

/** Names of different owners that no eye tells apart. */
export function checkLookalikes(gathered: Gathered, report: Report): void {
  const first = new Map<string, Named>();
  for (const named of oldestFirst(namesIn(gathered, ownedIn(gathered)))) {
    const keys = skeletonsOf(named.name);
    const other = keys.map((key) => first.get(key)).find((each) => each !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, named);
    if (!other || other.owner === named.owner || nameLetters(other.name) === nameLetters(named.name)) continue;
    report({
      rule: 'name/lookalike',
      file: named.file,
      place: atField('name'),
      found: strangeLetters(named.name),
      message: `The name ${showValue(named.name)} looks like ${showValue(other.name)} of ${other.owner}, but is written with other letters.`,
      wanted: 'a name that can be told apart',
    });
  }
}
