import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page, Request } from '@playwright/test';
import type { Engine } from './engines.ts';
import { askPage, ticking, typing, type Answer } from './probe.ts';
import type { Query } from './queries.ts';

/** A line as DevTools emulates it. */
export interface Line {
  readonly roundTripMs: number;
  readonly bitsPerSecond: number;
}

interface Conditions {
  /** How many times slower the processor is. */
  readonly cpu?: number;
  readonly line?: Line;
}

const VIEWPORT = { width: 1440, height: 900 };
const BITS_A_BYTE = 8;
const PATIENCE_MS = 20_000;

/** One visit of a page by a browser that has nothing of it yet. */
export interface Visit {
  readonly page: Page;
  readonly ask: (query: Query, patience?: number) => Promise<Answer>;
  readonly tick: (boxes: string, at: number) => Promise<Answer>;
  /** Waits until everything the last query brings has come. */
  readonly settle: () => Promise<void>;
  /** Bytes of answers, headers included, that were asked for from one moment to another; of those addresses only. */
  readonly bytesBetween: (from: number, to: number, address?: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens a page and comes back as soon as something can be typed. */
export async function visit(
  browser: Browser,
  origin: string,
  engine: Engine,
  { cpu = 1, line }: Conditions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const asked: Request[] = [];
  const running = new Set<Request>();
  page.on('request', (request) => {
    asked.push(request);
    running.add(request);
  });
  page.on('requestfinished', (request) => running.delete(request));
  page.on('requestfailed', (request) => running.delete(request));
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (line) {
    await session.send('Network.enable');
    const throughput = line.bitsPerSecond / BITS_A_BYTE;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.roundTripMs,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  await page.goto(origin + engine.path, { waitUntil: 'commit' });
  await page.waitForSelector(engine.field);
  return {
    page,
    ask: (query, patience = PATIENCE_MS) => page.evaluate(askPage, typing(engine, query, patience)),
    tick: (boxes, at) => page.evaluate(askPage, ticking(engine, boxes, at, PATIENCE_MS)),
    settle: async () => {
      // The load state of the page only tells of its first idle moment.
      do await pause(engine.settles * cpu ** 0.5);
      while (running.size > 0);
    },
    bytesBetween: async (from, to, address = '') => {
      const within = asked.filter((request) => {
        const { startTime } = request.timing();
        return startTime >= from && startTime <= to && request.url().includes(address);
      });
      const sizes = await Promise.all(within.map(weigh));
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    close: () => context.close(),
  };
}

async function weigh(request: Request): Promise<number> {
  const response = await request.response();
  await response?.finished();
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return responseBodySize + responseHeadersSize;
}
