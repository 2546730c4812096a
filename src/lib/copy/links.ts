import { type Span } from './problem.ts';

/** An address with its protocol; balanced round brackets belong to it, East Asian text ends it. */
const WEB = /https?:\/\/(?:[^\s<>"()\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]|\([^\s<>"()]*\))+/giu;
/** A domain that is written without one, as it would be linked: no mail address, mention or file path. */
const BARE =
  /(?<![\p{L}\p{N}@＠$#＃_./-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,24})(?![\p{L}\p{N}@_-])(\/[^\s<>"()\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]*)?/giu;
const TRAILING = ".,;:!?'’…*]";

/** Endings of domains that the trade uses; every two-letter one counts as a country's. */
const ENDINGS = new Set(
  'com org net edu gov mil int info biz name pro app dev cloud tech software systems solutions services company agency studio digital online site website store shop blog news press media events live tools works team world global group finance financial health care travel space zone ai io xyz page link click one network support consulting partners marketing email academy school education university community social bank insure capital fund ventures'.split(
    ' ',
  ),
);
/** Country endings that are linked without a path, as any ending is. */
const PLAIN_COUNTRIES = new Set(['co', 'tv', 'io', 'ai']);

/** Every address with http:// or https://, without the punctuation of the sentence around it. */
export function findWebLinks(text: string): readonly Span[] {
  return [...text.matchAll(WEB)].map(({ index, 0: link }) => spanOf(index, link));
}

/** Every address that X links: those above, and bare domains. */
export function findLinks(text: string): readonly Span[] {
  const web = findWebLinks(text);
  const bare = [...text.matchAll(BARE)]
    .filter(({ 0: domain, 1: ending = '', 2: path }) => isLinked(domain, ending.toLowerCase(), path))
    .map(({ index, 0: link }) => spanOf(index, link))
    .filter(({ start }) => !web.some((link) => start >= link.start && start < link.end));
  return [...web, ...bare].toSorted((a, b) => a.start - b.start);
}

function spanOf(start: number, link: string): Span {
  let length = link.length;
  while (length > 0 && TRAILING.includes(link.charAt(length - 1))) length--;
  return { start, end: start + length };
}

/** One label before a country's ending ("acme.de") is linked with a path only. */
function isLinked(domain: string, ending: string, path: string | undefined): boolean {
  if (ENDINGS.has(ending) || PLAIN_COUNTRIES.has(ending)) return true;
  return ending.length === 2 && (path !== undefined || domain.split('.').length > 2);
}
