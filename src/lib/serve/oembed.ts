const ENDPOINT = /^\/oembed\/?$/;
/** A page that has a card, below the base. */
const PAGE = /^\/((?:integrations|partners|categories|collections)\/[a-z0-9]+(?:-[a-z0-9]+)*)\/?$/;

/** A file to go to, or why there is none. */
export type OembedAnswer =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'format' };

/**
 * Where an oEmbed question leads (https://oembed.com, 2.2): the file that describes the page which `url` names.
 * Undefined for other addresses. Paths are without the base, start with a slash, and are ours whatever was sent.
 */
export function answerOembed(
  path: string,
  asked: URLSearchParams,
  base: string,
  has: (path: string) => boolean,
): OembedAnswer | undefined {
  if (!ENDPOINT.test(path)) return undefined;
  if ((asked.get('format') ?? 'json') !== 'json') return { kind: 'format' };
  const page = URL.parse(asked.get('url') ?? '')?.pathname ?? '';
  const name = page.startsWith(base) ? PAGE.exec(page.slice(base.length))?.[1] : undefined;
  const file = `/oembed/${name ?? ''}.json`;
  return name !== undefined && has(file) ? { kind: 'file', path: file } : { kind: 'unknown' };
}
