import { randomUUID } from 'node:crypto';
import type { Next } from 'hono';
import { signOpened } from '#lib/form/guard/opened.ts';
import type { Refused } from '#lib/form/handle.ts';
import { FORM_KINDS, type FormName } from '#lib/form/kinds.ts';
import { readPrefill } from '#lib/form/prefill.ts';
import { SENDING } from '#lib/form/sending.ts';
import { getFormWords } from '#lib/form/words/dictionary.ts';
import { securityHeaders } from '#lib/serve/headers.ts';
import type { SiteFiles } from '#lib/serve/handle.ts';
import type { Paths } from '#lib/site/paths.ts';

/** What reads and writes pages is large, and a service that starts anew does not wait for it. */
const loadFillers = () => import('#lib/form/page.ts');

/** The published folder, and where its pages may send to besides their own origin. */
export type PageFiles = Omit<SiteFiles, 'base'>;

export interface FormPagesOptions {
  readonly files: PageFiles | undefined;
  readonly base: string;
  readonly locales: readonly string[];
  /** Addresses in a language, below a root. */
  readonly pathsIn: (root: string, locale: string) => Paths;
  readonly secret: string;
  readonly now: () => Date;
}

export interface FormPages {
  readonly showAgain: (form: FormName, refused: Refused) => Promise<Response>;
  /** Answers GET for a form's page, which gets what it needs to be sent without scripts; others go on. */
  readonly handle: (request: Request, next: Next) => Promise<Response | undefined>;
}

const HTML = 'text/html; charset=utf-8';
/** A page of our own has no script, and nothing to load. */
const PLAIN_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'";

const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The page that asks a form's questions. */
const pageOf = ({ apply, form }: Paths, name: FormName): string =>
  name === 'application' ? apply : form(name);

/** What lies at an address below the base: the page of a form, or the page for what was sent. */
interface Place {
  readonly locale: string;
  readonly form: FormName | undefined;
}

function* listPlaces({ locales, pathsIn }: FormPagesOptions): Generator<[string, Place]> {
  for (const locale of locales) {
    const paths = pathsIn('', locale);
    yield [paths.sent, { locale, form: undefined }];
    for (const form of Object.keys(FORM_KINDS) as FormName[]) yield [pageOf(paths, form), { locale, form }];
  }
}

export function createFormPages(options: FormPagesOptions): FormPages {
  const { files, base, pathsIn, secret, now } = options;
  // Files lie as if the marketplace had no base.
  const places = new Map(listPlaces(options));
  const read = async (page: string): Promise<string | undefined> => {
    const path = `${page}index.html`;
    const tree = await files?.tree();
    if (tree?.has(path) !== true) return undefined;
    return new TextDecoder().decode(await tree.read(path));
  };
  const security = securityHeaders('/', HTML, { service: files?.service });
  const respond = (html: string, status: number, headers: Readonly<Record<string, string>>) =>
    new Response(html, {
      status,
      headers: { ...headers, 'content-type': HTML, 'cache-control': 'no-store' },
    });
  return {
    showAgain: async (form, { problem, values, hidden, locale }) => {
      const page = await read(pageOf(pathsIn('', locale), form));
      const { fillPage, plainPage } = await loadFillers();
      const filling = { values, errors: problem.errors ?? [], problem, hidden: { ...fresh(), ...hidden } };
      const html = page === undefined ? plainPage(form, filling, locale) : fillPage(page, filling, locale);
      return respond(html, problem.status, {
        ...security,
        ...(page === undefined && { 'content-security-policy': PLAIN_POLICY }),
        'content-language': page === undefined ? getFormWords(locale).locale : locale,
        ...problem.headers,
      });
    },
    handle: async (request, next) => {
      const url = new URL(request.url);
      const html = await fill(url.pathname.slice(base.length), url.searchParams);
      if (html !== undefined) return respond(html, 200, security);
      await next();
      return undefined;
    },
  };

  async function fill(path: string, query: URLSearchParams): Promise<string | undefined> {
    const place = places.get(path);
    const page = place && (await read(path));
    if (!place || page === undefined) return undefined;
    const { fillPage, fillReceipt } = await loadFillers();
    const { locale, form } = place;
    if (form !== undefined) {
      const values = readPrefill(FORM_KINDS[form].fields, query);
      return fillPage(page, { values, hidden: fresh() }, locale);
    }
    const id = query.get('id') ?? '';
    return ID.test(id) ? fillReceipt(page, id) : undefined;
  }

  function fresh(): Readonly<Record<string, string>> {
    return { [SENDING.key]: randomUUID(), [SENDING.opened]: signOpened(now(), secret) };
  }
}
