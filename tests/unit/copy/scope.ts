import { type Item, type Scope, type Value, type Variable, VARIABLES } from '#lib/copy/variables.ts';

const LISTS: Readonly<Record<string, readonly Item[]>> = {
  use_cases: [
    { title: 'Refunds', summary: 'Money back.' },
    { title: 'Swaps', summary: 'One for another.' },
  ],
  data: [{ object: 'Orders', direction: 'out', timing: 'at once' }],
  claims: [{ text: 'It works.', source_url: 'https://proof.example/1' }],
  languages: ['German', 'Arabic', 'English'],
  works_with: [],
};

/** A scope in which every name says itself, with some values of one's own in place: `{ 'listing.name': 'Acme' }`. */
export function makeScope(values: Readonly<Record<string, Value>> = {}): Scope {
  const valueOf = (label: string, name: string, { kind }: Variable): Value => {
    if (Object.hasOwn(values, label)) return values[label];
    if (kind === 'list') return LISTS[name] ?? [];
    return kind === 'link' ? `https://a.example/${name}` : label.replaceAll('_', ' ');
  };
  const things = Object.entries(VARIABLES).map(([thing, names]) => [
    thing,
    Object.fromEntries(
      Object.entries(names).map(([name, variable]) => [name, valueOf(`${thing}.${name}`, name, variable)]),
    ),
  ]);
  return Object.fromEntries(things) as Scope;
}
