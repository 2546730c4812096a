import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Webhook } from 'standardwebhooks';
import { nameError, type Channel, type Outcome, type Parcel } from './channel.ts';
import { lookUpPublic, PrivateAddressError, refusePrivateHost } from '#lib/public-address.ts';
import { readRetryAfter } from './retry-after.ts';

export interface WebhookOptions {
  /** `whsec_…`; a desk without one gets no messages. */
  readonly secretOf: (desk: string) => string | undefined;
  /** Whether messages may go to this machine and to networks that are not the open one. */
  readonly allowPrivate: boolean;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
/** For answers that another try will hardly change. */
const FEW_TRIES = 3;

interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/**
 * Messages signed as Standard Webhooks asks: `{ type: 'form.<kind>', timestamp, data: { id, form, at, values, desk } }`.
 * Redirects are not followed, and of an answer only its status and Retry-After are read.
 */
export function createWebhookChannel({
  secretOf,
  allowPrivate,
  timeoutMs = TIMEOUT_MS,
}: WebhookOptions): Channel {
  return {
    name: 'webhook',
    reaches: ({ slug, webhook }) => webhook !== undefined && secretOf(slug) !== undefined,
    prepare: (parcel) => {
      const { delivery, desk } = parcel;
      const url = new URL(desk.webhook ?? '');
      const signer = new Webhook(secretOf(desk.slug) ?? '');
      const body = makeBody(parcel);
      return async (at) => {
        const headers = {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Portico',
          'webhook-id': delivery,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
          'webhook-signature': signer.sign(delivery, at, body),
        };
        try {
          if (!allowPrivate) refusePrivateHost(url);
          return judge(await post(url, { headers, body, allowPrivate, timeoutMs }), at);
        } catch (error) {
          return judgeFailure(error, timeoutMs);
        }
      };
    },
  };
}

function makeBody({ entry: { id, form, at, values }, desk }: Parcel): string {
  return JSON.stringify({
    type: `form.${form}`,
    timestamp: at,
    data: { id, form, at, values, desk: desk.slug },
  });
}

interface Posting {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string;
  readonly allowPrivate: boolean;
  readonly timeoutMs: number;
}

function post(url: URL, { headers, body, allowPrivate, timeoutMs }: Posting): Promise<Answer> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const options = {
    method: 'POST',
    headers,
    agent: false,
    signal: AbortSignal.timeout(timeoutMs),
    ...(!allowPrivate && { lookup: lookUpPublic }),
  } as const;
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response) => {
      resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] });
      response.destroy();
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function judge({ status, retryAfter }: Answer, at: Date): Outcome {
  const detail = `HTTP ${String(status)}`;
  if (status >= 200 && status < 300) return { kind: 'sent', detail };
  if (status === 410) return { kind: 'never', detail };
  if (status === 408 || status === 429 || status >= 500)
    return { kind: 'later', detail, notBefore: readRetryAfter(retryAfter, at) };
  return { kind: 'later', detail, mostTries: FEW_TRIES };
}

function judgeFailure(error: unknown, timeoutMs: number): Outcome {
  if (error instanceof PrivateAddressError) return { kind: 'never', detail: 'private address' };
  const code = nameError(error);
  const detail = code === 'ABORT_ERR' ? `no answer in ${String(timeoutMs / 1_000)} s` : code;
  return { kind: 'later', detail };
}
