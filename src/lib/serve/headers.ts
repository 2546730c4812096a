/** Sent with every answer. */
const ALWAYS = { 'x-content-type-options': 'nosniff' } as const;

/** Sent with documents. */
const DOCUMENT = {
  ...ALWAYS,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** Sent with what a browser may open as a document or run as a worker, and never inside another page. */
const OPENED = { ...DOCUMENT, 'x-frame-options': 'DENY' } as const;

// Inline code is let through here because each page's own meta policy admits it by hash, and a
// browser obeys both. Pagefind compiles WebAssembly in a worker, which has only this header.
const policyOfPages = (service: string): string =>
  [
    "default-src 'self'",
    `connect-src 'self'${service}`,
    "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    `form-action 'self'${service}`,
    "frame-ancestors 'none'",
  ].join('; ');

// The editor writes styles as it goes and shows pictures that are not saved yet. Its page's own policy admits the one
// inline script by hash.
const policyOfEditor = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    ["img-src 'self' data: blob:", ...origins].join(' '),
    "media-src 'self' blob:",
    ["connect-src 'self' data: blob:", ...origins].join(' '),
    "manifest-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const EDITOR_PAGE = '/admin/index.html';

// Pictures come from strangers: opened as a document, an SVG may draw but not run, load or link.
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** Cards for other websites: the only documents that may be framed, and all they do is lead to a page. */
const CARD = /^\/embed\/[^/]+\/[^/]+\.html$/;
const CARD_POLICY =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/** Styles, scripts and files of the search: never opened, and so small that these headers would weigh as much. */
const PART = /^\/(?:_astro|catalog|admin\/cms)\/.*\.(?:css|js|json|woff2)$/;

/** Origins besides the site's own that pages may ask. */
export interface OriginsElsewhere {
  /** A form service that answers elsewhere; pages may send to it. */
  readonly service?: string | undefined;
  /** The forge that the editor saves to, and where it signs in. */
  readonly editor?: readonly string[] | undefined;
}

export function securityHeaders(
  path: string,
  contentType: string,
  { service, editor = [] }: OriginsElsewhere = {},
): Readonly<Record<string, string>> {
  if (PART.test(path)) return ALWAYS;
  if (CARD.test(path)) return { ...DOCUMENT, 'content-security-policy': CARD_POLICY };
  if (path === EDITOR_PAGE) {
    // Forges sign people in in a window of their own, which has to hand the answer back.
    const opener = { 'cross-origin-opener-policy': 'same-origin-allow-popups' };
    return { ...OPENED, ...opener, 'content-security-policy': policyOfEditor(editor) };
  }
  const isPicture = contentType.startsWith('image/') || path.startsWith('/media/');
  return {
    ...OPENED,
    'content-security-policy': isPicture
      ? PICTURE_POLICY
      : policyOfPages(service === undefined ? '' : ` ${service}`),
  };
}

const HASHED =
  /^\/_astro\/|^\/catalog\/[a-z]+\/[0-9a-f]{8,}[/.]|^\/pagefind\/(?:fragment|index|filter)\/|\.pf_meta$/;
const REVALIDATED = /\.(?:html|json|xml|txt|md|js)$/;

/** What the marketplace gives away: files that pages of others may read. */
const OPEN = /^\/(?:api|feeds|badges|schemas)\//;

/** Files without a secret that scripts of every origin may read. */
export const openHeaders = (path: string): Readonly<Record<string, string>> =>
  OPEN.test(path) ? { 'access-control-allow-origin': '*' } : {};

/** A year where the name changes with the bytes, an hour for pictures, otherwise ask each time. */
export function cacheControl(path: string): string {
  if (HASHED.test(path)) return 'public, max-age=31536000, immutable';
  if (REVALIDATED.test(path) || path.startsWith('/pagefind/')) return 'public, max-age=0, must-revalidate';
  return 'public, max-age=3600';
}
