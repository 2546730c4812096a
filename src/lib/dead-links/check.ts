import { followLink, type Verdict } from './follow.ts';
import type { Ask } from './network.ts';

export interface CheckOptions {
  readonly ask: Ask;
  readonly sleep: (ms: number) => Promise<void>;
  /** Hosts asked at the same time; each is asked one address at a time. */
  readonly hosts?: number;
  /** Between two questions to one host. */
  readonly pauseMs?: number;
  /** How often a failure is asked again. */
  readonly retries?: number;
  readonly onDone?: (done: number, all: number) => unknown;
}

const HOSTS = 12;
const PAUSE_MS = 500;
const RETRIES = 2;
const FIRST_WAIT_MS = 2_000;

/** Names that stand for nothing on purpose (RFC 2606, RFC 6761): nobody is asked for them. */
const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|local|internal|example\.(?:com|net|org))\.?$/i;

export const isReserved = (url: string): boolean => RESERVED.test(URL.parse(url)?.hostname ?? '');

/** What became of each address, each asked once and again where it failed. */
export async function checkAddresses(
  urls: Iterable<string>,
  options: CheckOptions,
): Promise<ReadonlyMap<string, Verdict>> {
  const all = [...new Set(urls)];
  const verdicts = new Map<string, Verdict>();
  const queues = [...Map.groupBy(all, (url) => new URL(url).host).values()];
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
      for (const [index, url] of queue.entries()) {
        if (index > 0) await options.sleep(options.pauseMs ?? PAUSE_MS);
        verdicts.set(url, await persist(url, options));
        options.onDone?.(verdicts.size, all.length);
      }
    }
  };
  await Promise.all(Array.from({ length: options.hosts ?? HOSTS }, work));
  return verdicts;
}

/** Asks until there is an answer that another question would hardly change. */
async function persist(url: string, { ask, sleep, retries = RETRIES }: CheckOptions): Promise<Verdict> {
  let verdict = await followLink(url, ask);
  for (let attempt = 0; attempt < retries && mayChange(verdict); attempt += 1) {
    const asked = verdict.kind === 'unreachable' ? (verdict.waitMs ?? 0) : 0;
    await sleep(Math.max(asked, FIRST_WAIT_MS * 2 ** attempt));
    verdict = await followLink(url, ask);
  }
  return verdict;
}

const mayChange = (verdict: Verdict): boolean =>
  verdict.kind === 'dead' || (verdict.kind === 'unreachable' && verdict.mayPass);
