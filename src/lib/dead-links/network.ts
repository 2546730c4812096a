import { lookup } from 'node:dns';
import { request as requestHttps, type RequestOptions } from 'node:https';
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';
import { guardLookUp, refusePrivateHost } from '#lib/public-address.ts';

/** What an address answered, without its body. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  /** As it was sent. */
  readonly retryAfter: string | undefined;
}

export type Method = 'HEAD' | 'GET';

/**
 * Asks an https address once. Rejects with PrivateAddressError before anything is connected where it lies in no open
 * network, and with the error of the connection where there is no answer.
 */
export type Ask = (url: URL, method: Method) => Promise<Answer>;

export interface NetworkOptions {
  readonly timeoutMs?: number;
  /** Who asks, for the people who run the other side. */
  readonly userAgent: string;
  /** Stand in for the network in tests. */
  readonly resolve?: LookupFunction;
  readonly request?: (
    url: URL,
    options: RequestOptions,
    onAnswer: (response: IncomingMessage) => void,
  ) => ClientRequest;
}

const TIMEOUT_MS = 15_000;

/** The open network: only https, only public addresses, whatever a name resolves to; no body is read. */
export function openNetwork({
  timeoutMs = TIMEOUT_MS,
  userAgent,
  resolve = lookup,
  request = requestHttps,
}: NetworkOptions): Ask {
  const guarded = guardLookUp(resolve);
  return async (url, method) => {
    if (url.protocol !== 'https:') throw new Error('The address is not encrypted.');
    refusePrivateHost(url);
    return new Promise((done, fail) => {
      const options = {
        method,
        headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.5' },
        agent: false,
        lookup: guarded,
        signal: AbortSignal.timeout(timeoutMs),
      } as const;
      const sent = request(url, options, (response) => {
        const { location, 'retry-after': retryAfter } = response.headers;
        done({ status: response.statusCode ?? 0, location, retryAfter });
        response.destroy();
      });
      sent.on('error', fail);
      sent.end();
    });
  };
}
