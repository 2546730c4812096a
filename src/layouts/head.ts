import { fill } from '#lib/i18n/wording.ts';
import type { CardList, PageHead } from '#lib/site/model.ts';
import type { Frame } from '../components/frame.ts';

/** Head of one static page of a list: the first has the list's own, the others say their number. */
export function headOfPage(head: PageHead, list: CardList, { t, meta }: Frame): PageHead {
  const { number, count } = list.links;
  if (number === 1) return head;
  // The same in every language.
  const own = list.href.slice(head.path.length);
  const page = fill(t.ui.pageOf, { number, count });
  return {
    ...head,
    title: `${head.title}, ${page}`,
    description: `${head.description} (${page})`,
    path: list.href,
    canonical: new URL(meta.url).origin + list.href,
    languages: head.languages.map(({ locale, href }) => ({ locale, href: href + own })),
    jsonLd: undefined,
  };
}
