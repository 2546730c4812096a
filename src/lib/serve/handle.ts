import { contentTypeOf, isCompressible } from './content-type.ts';
import { chooseEncoding, encode, ENCODED_SUFFIX, type Encoding } from './encoding.ts';
import { answerFindForm } from './find-form.ts';
import { findInTree } from './find.ts';
import { answerOembed, type OembedAnswer } from './oembed.ts';
import { cacheControl, openHeaders, securityHeaders, type OriginsElsewhere } from './headers.ts';
import { readRequestPath } from './request-path.ts';
import type { Tree, TreeSource } from './tree.ts';

export interface SiteFiles extends OriginsElsewhere {
  readonly tree: TreeSource;
  /** Where the site is mounted: '' or '/base'. */
  readonly base: string;
}

const NOT_FOUND_PAGE = '/404.html';
/** Below this an encoded answer saves nothing. */
const LEAST_BYTES_TO_ENCODE = 512;

/** Answers GET and HEAD from the published folder. */
export async function handleSiteRequest(
  request: Request,
  { tree, base, ...elsewhere }: SiteFiles,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sentence(405, 'This address answers GET and HEAD only.', { allow: 'GET, HEAD' });
  }
  const url = new URL(request.url);
  const asked = readRequestPath(url.pathname, base);
  if (asked === 'refused') return sentence(400, 'This address is not well formed.');
  const now = await tree();
  if (asked === 'outside')
    return url.pathname === '/' ? move(302, `${base}/`) : fileResponse(request, now, elsewhere, 404);
  const formAnswer = answerFindForm(asked.path, url.searchParams, now.has);
  if (formAnswer !== undefined) return move(302, base + formAnswer);
  const described = answerOembed(asked.path, url.searchParams, base, now.has);
  if (described !== undefined) return describe(described, base);
  const found = findInTree(now, asked.path, base);
  if (found.kind === 'moved') return move(301, found.to + url.search);
  if (found.kind === 'missing') return fileResponse(request, now, elsewhere, 404);
  return fileResponse(request, now, elsewhere, 200, found.path);
}

function describe(answer: OembedAnswer, base: string): Response {
  switch (answer.kind) {
    case 'file':
      return move(302, base + answer.path);
    case 'format':
      return sentence(501, 'Pages are described as JSON only.');
    case 'unknown':
      return sentence(404, 'There is no such page to describe.');
  }
}

async function fileResponse(
  request: Request,
  tree: Tree,
  elsewhere: OriginsElsewhere,
  status: 200 | 404,
  path: string = NOT_FOUND_PAGE,
): Promise<Response> {
  if (!tree.has(path)) return sentence(404, 'There is no such page.');
  const contentType = contentTypeOf(path);
  const { bytes, encoding } = await readEncoded(tree, path, contentType, request.headers);
  const tag = `"${await tree.hash(path)}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const headers = new Headers({
    ...securityHeaders(path, contentType, elsewhere),
    ...openHeaders(path),
    'cache-control': cacheControl(path),
    ...(isCompressible(contentType) ? { vary: 'accept-encoding' } : {}),
    ...(status === 200 ? { etag: tag } : {}),
  });
  if (status === 200 && matches(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set('content-type', contentType);
  headers.set('content-length', String(bytes.byteLength));
  if (encoding !== 'identity') headers.set('content-encoding', encoding);
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { status, headers });
}

async function readEncoded(
  tree: Tree,
  path: string,
  contentType: string,
  headers: Headers,
): Promise<{ readonly bytes: Uint8Array; readonly encoding: Encoding }> {
  const plain = await tree.read(path);
  const encoding = isCompressible(contentType) ? chooseEncoding(headers.get('accept-encoding')) : 'identity';
  if (encoding === 'identity' || plain.byteLength < LEAST_BYTES_TO_ENCODE) {
    return { bytes: plain, encoding: 'identity' };
  }
  const ready = path + ENCODED_SUFFIX[encoding];
  const bytes = tree.has(ready)
    ? await tree.read(ready)
    : await tree.derive(path, encoding, () => encode(plain, encoding, 'quick'));
  return { bytes, encoding };
}

function matches(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(',').map((piece) => piece.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}

function move(status: 301 | 302, location: string): Response {
  return sentence(status, `Moved to ${location}`, { location });
}

function sentence(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  const contentType = 'text/plain; charset=utf-8';
  return new Response(`${text}\n`, {
    status,
    headers: { ...securityHeaders('', contentType), 'content-type': contentType, ...headers },
  });
}
