/** `rulesVersion` as `rules_version`. */
export type Snake<Name> = Name extends `${infer First}${infer Rest}`
  ? Rest extends Uncapitalize<Rest>
    ? `${Lowercase<First>}${Snake<Rest>}`
    : `${Lowercase<First>}_${Snake<Rest>}`
  : Name;

/** Keys as the API has them: an address within the site is a whole one. */
type Key<Name> = Name extends 'href'
  ? 'url'
  : Name extends `${infer Before}Href`
    ? `${Snake<Before>}_url`
    : Snake<Name>;

/** A view as the API has it: snake_case, whole addresses, null for what is absent. */
export type Public<T> = T extends undefined
  ? null
  : T extends readonly (infer Item)[]
    ? readonly Public<Item>[]
    : T extends object
      ? { readonly [Name in keyof T as Key<Name>]-?: Public<T[Name]> }
      : T;

const names = new Map<string, string>();

function nameOf(key: string): string {
  let name = names.get(key);
  if (name === undefined) {
    const plain = key === 'href' ? 'url' : key.replace(/Href$/, 'Url');
    name = plain.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    names.set(key, name);
  }
  return name;
}

const isAddress = (key: string): boolean => key === 'href' || key.endsWith('Href');

/** Rewrites a view for the API. `absolute` makes a whole address of one within the site. */
export function publish<T>(view: T, absolute: (href: string) => string): Public<T> {
  const convert = (value: unknown): unknown => {
    if (value === undefined || value === null) return null;
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        nameOf(key),
        isAddress(key) && typeof inner === 'string' ? absolute(inner) : convert(inner),
      ]),
    );
  };
  return convert(view) as Public<T>;
}
