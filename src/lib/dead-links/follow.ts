import { PrivateAddressError } from '#lib/public-address.ts';
import type { Answer, Ask } from './network.ts';

/** What became of an address. Reasons are ends of a sentence: "gave no answer in time". */
export type Verdict =
  | { readonly kind: 'alive' }
  /** It redirects for good, and there is a page. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'dead'; readonly status: number; readonly at: string }
  | {
      readonly kind: 'unreachable';
      readonly reason: string;
      readonly mayPass: boolean;
      readonly waitMs?: number;
    };

const MOST_HOPS = 6;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD = new Set([301, 308]);
const GONE = new Set([404, 410]);
/** Answers of a server that is there, and lets in other readers than programs. */
const GUARDED = new Set([401, 402, 403, 405, 406, 418, 451, 999]);
const MOST_WAIT_MS = 60_000;

/** Follows an address to its page, asked by HEAD, and by GET where that is refused. */
export async function followLink(address: string, ask: Ask): Promise<Verdict> {
  let url = new URL(address);
  let forGood = true;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    let answer: Answer;
    try {
      answer = await askTwice(url, ask);
    } catch (error) {
      return describeFailure(error);
    }
    if (!REDIRECTS.has(answer.status) || answer.location === undefined) {
      return judge(answer, url, hop > 0 && forGood && url.href !== new URL(address).href);
    }
    forGood &&= FOR_GOOD.has(answer.status);
    const next = URL.parse(answer.location, url);
    if (next?.protocol !== 'https:') {
      return { kind: 'unreachable', reason: 'leads on to an address that is not https', mayPass: false };
    }
    url = next;
  }
  return { kind: 'unreachable', reason: `redirects more than ${MOST_HOPS - 1} times`, mayPass: false };
}

async function askTwice(url: URL, ask: Ask): Promise<Answer> {
  const answer = await ask(url, 'HEAD');
  return answer.status >= 400 && answer.status !== 429 ? ask(url, 'GET') : answer;
}

function judge({ status, retryAfter }: Answer, url: URL, isMoved: boolean): Verdict {
  if (GONE.has(status)) return { kind: 'dead', status, at: url.href };
  if (status < 400) return isMoved ? { kind: 'moved', to: url.href } : { kind: 'alive' };
  if (GUARDED.has(status)) return { kind: 'alive' };
  const seconds = Number(retryAfter ?? Number.NaN);
  return {
    kind: 'unreachable',
    reason: `answers ${status}`,
    mayPass: status === 408 || status === 429 || status >= 500,
    ...(seconds > 0 ? { waitMs: Math.min(seconds * 1_000, MOST_WAIT_MS) } : {}),
  };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has a name that nobody knows',
  EAI_AGAIN: 'has a name that could not be looked up',
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'breaks off the connection',
  ABORT_ERR: 'gives no answer in time',
  CERT_HAS_EXPIRED: 'has a certificate that has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that nobody vouches for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a certificate that cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another name',
};

function describeFailure(error: unknown): Verdict {
  if (error instanceof PrivateAddressError) {
    return { kind: 'unreachable', reason: 'lies in a private network and was not asked', mayPass: false };
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = error instanceof Error && error.name === 'TimeoutError' ? 'ABORT_ERR' : code;
  return {
    kind: 'unreachable',
    reason: REASONS[name] ?? `cannot be reached (${name || 'unknown'})`,
    mayPass: true,
  };
}
