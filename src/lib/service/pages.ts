import { randomUUID } from 'node:crypto';
import type { Next } from 'hono';
import { signOpened } from '#lib/form/guard/opened.ts';
import type { Refused } from '#lib/form/handle.ts';
import { FORM_KINDS, isFormName, type FormName } from '#lib/form/kinds.ts';
import { readPrefill } from '#lib/form/prefill.ts';
import { SENDING } from '#lib/form/sending.ts';
import { securityHeaders } from '#lib/serve/headers.ts';
import type { TreeSource } from '#lib/serve/tree.ts';

/** What reads and writes pages is large, and a service that starts anew does not wait for it. */
const loadFillers = () => import('#lib/form/page.ts');

export interface PageFiles {
  readonly tree: TreeSource;
}

export interface FormPagesOptions {
  readonly files: PageFiles | undefined;
  readonly base: string;
  readonly secret: string;
  readonly now: () => Date;
}

export interface FormPages {
  readonly showAgain: (form: FormName, refused: Refused) => Promise<Response>;
  /** Answers GET for a form's page, which gets what it needs to be sent without scripts; others go on. */
  readonly handle: (request: Request, next: Next) => Promise<Response | undefined>;
}

const HTML = 'text/html; charset=utf-8';
const FIRST: FormName = 'application';
/** A page of our own has no script, and nothing to load. */
const PLAIN_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'";

const pageOf = (form: FormName): string => (form === FIRST ? '/apply/' : `/apply/${form}/`);

/** The form whose page has this address below the base. */
function formOf(path: string): FormName | undefined {
  if (path === '/apply/') return FIRST;
  const name = /^\/apply\/([a-z]+)\/$/.exec(path)?.[1] ?? '';
  return isFormName(name) && name !== FIRST ? name : undefined;
}

const SENT = '/apply/sent/';
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

export function createFormPages({ files, base, secret, now }: FormPagesOptions): FormPages {
  const read = async (page: string): Promise<string | undefined> => {
    const path = `${page}index.html`;
    const tree = await files?.tree();
    if (tree?.has(path) !== true) return undefined;
    return new TextDecoder().decode(await tree.read(path));
  };
  const respond = (html: string, status: number, headers: Readonly<Record<string, string>>) =>
    new Response(html, {
      status,
      headers: { ...headers, 'content-type': HTML, 'cache-control': 'no-store' },
    });
  return {
    showAgain: async (form, { problem, values, hidden }) => {
      const page = await read(pageOf(form));
      const { fillPage, plainPage } = await loadFillers();
      const filling = { values, errors: problem.errors ?? [], problem, hidden: { ...fresh(), ...hidden } };
      const html = page === undefined ? plainPage(form, filling) : fillPage(page, filling);
      const security = securityHeaders('/apply/', HTML);
      return respond(html, problem.status, {
        ...security,
        ...(page === undefined && { 'content-security-policy': PLAIN_POLICY }),
        ...problem.headers,
      });
    },
    handle: async (request, next) => {
      const url = new URL(request.url);
      const html = await fill(url.pathname.slice(base.length), url.searchParams);
      if (html !== undefined) return respond(html, 200, securityHeaders('/apply/', HTML));
      await next();
      return undefined;
    },
  };

  async function fill(path: string, query: URLSearchParams): Promise<string | undefined> {
    const { fillPage, fillReceipt } = await loadFillers();
    const id = query.get('id') ?? '';
    if (path === SENT && ID.test(id)) {
      const page = await read(SENT);
      return page && fillReceipt(page, id);
    }
    const form = formOf(path);
    const page = form && (await read(pageOf(form)));
    return (
      form && page && fillPage(page, { values: readPrefill(FORM_KINDS[form].fields, query), hidden: fresh() })
    );
  }

  function fresh(): Readonly<Record<string, string>> {
    return { [SENDING.key]: randomUUID(), [SENDING.opened]: signOpened(now(), secret) };
  }
}
