import { suggest } from '#lib/content/suggest.ts';
import { ToolError } from './answer.ts';
import { cardsOf, type Catalogue, type EntryView, type Noun } from './catalogue.ts';

/** What someone typed, short enough to be told back. */
const MOST_ECHO = 60;
export const quote = (typed: string): string => `"${typed.replace(/[\s\p{C}]+/gu, ' ').slice(0, MOST_ECHO)}"`;

/** "There is no such thing", with what is near. */
export function refuse(what: string, typed: string, known: Iterable<string>): ToolError {
  const near = suggest(typed, known);
  return new ToolError(
    `There is no ${what} ${quote(typed)}.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
  );
}

async function refuseEntry(noun: Noun, typed: string, catalogue: Catalogue): Promise<ToolError> {
  const cards = cardsOf(noun, catalogue);
  const near = suggest(
    typed,
    cards.map(({ slug }) => slug),
  );
  const finder = await catalogue.finder(noun);
  const { entries } = await finder.find(typed.replaceAll('-', ' '), {});
  const found = (entries.length > 0 ? entries : await finder.near(typed)).flatMap(
    (entry) => cards[entry]?.slug ?? [],
  );
  const names = [...new Set([...(near === undefined ? [] : [near]), ...found])].slice(0, 3);
  const instead = names.map((slug) => `"${slug}"`).join(', ');
  return new ToolError(
    `There is no ${noun} ${quote(typed)}.${instead === '' ? ` Find it with search.` : ` Did you mean ${instead}?`}`,
  );
}

/** The page of an old slug, which leads on to another. */
function followRedirect(noun: Noun, slug: string, { site, writer: { paths } }: Catalogue): string {
  const pathOf = noun === 'integration' ? paths.integration : paths.partner;
  const from = pathOf(slug);
  const to = site.redirects.find((redirect) => redirect.from === from)?.to;
  return to?.split('/').at(-2) ?? slug;
}

/** An entry by its slug, an old one included. Throws a ToolError that names what is near. */
export async function findEntry(noun: Noun, typed: string, catalogue: Catalogue): Promise<EntryView> {
  const slug = followRedirect(noun, typed, catalogue);
  if (noun === 'integration') {
    const view = catalogue.site.integrations.get(slug);
    if (view) return { noun, view };
  } else {
    const view = catalogue.site.partners.get(slug);
    if (view) return { noun, view };
  }
  throw await refuseEntry(noun, typed, catalogue);
}
