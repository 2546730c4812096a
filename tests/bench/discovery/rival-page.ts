/** What a rival puts into the list's page. */
export interface Rival {
  /** For the end of the head. */
  readonly head: string;
  /** In place of our field. */
  readonly field: string;
}

const SCRIPT = /<script(?! type="application\/ld\+json")\b[\s\S]*?<\/script>/g;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const FIELD = /<form role="search" aria-label=[\s\S]*?<\/form>/;
const ISLAND = /<\/?astro-island\b[^>]*>/g;

function replace(html: string, what: RegExp | string, by: string): string {
  const replaced = html.replace(what, () => by);
  if (replaced === html) throw new Error(`The page of the list holds nothing like ${String(what)}.`);
  return replaced;
}

/**
 * The list's own page with another search in place of ours: what stands around it is the same, so bytes and times
 * differ by the search alone. The list of cards gets the id `results`.
 */
export function dressPage(list: string, { head, field }: Rival): string {
  const parts: readonly (readonly [RegExp | string, string])[] = [
    [SCRIPT, ''],
    [POLICY, ''],
    [ISLAND, ''],
    [FIELD, field],
    ['<ul class="cards"', '<ul id="results" class="cards"'],
    ['</head>', `${head}</head>`],
  ];
  return parts.reduce((html, [what, by]) => replace(html, what, by), list);
}
