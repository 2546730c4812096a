import type { Browser } from '@playwright/test';
import { OURS } from './engines.ts';
import { percentile, type Query } from './queries.ts';
import { SLOW_CPU } from './runs.ts';
import { visit } from './visit.ts';

/** Boxes of the facets beside the list. */
const BOXES = 'main .facets input[type=checkbox]';
const TICKS = 10;
const P95 = 0.95;

/** Bytes from opening the list to results with a value chosen, and counts in every open facet. */
export async function weighFacets(browser: Browser, origin: string): Promise<number> {
  const open = await visit(browser, origin, OURS);
  await open.tick(BOXES, 0);
  await open.settle();
  const bytes = await open.bytesBetween(0, Date.now());
  await open.close();
  return bytes;
}

/** Bytes from opening the list until the full text has answered. */
export async function weighText(browser: Browser, origin: string, text: Query): Promise<number> {
  const open = await visit(browser, origin, OURS);
  const { paintedAt } = await open.ask(text);
  const bytes = await open.bytesBetween(0, paintedAt);
  await open.close();
  return bytes;
}

/** From a click in a facet to the painted list at the 95th percentile, on and off, with and without a slow processor. */
export async function timeTicks(browser: Browser, origin: string): Promise<{ plain: number; slow: number }> {
  const run = async (cpu: number): Promise<number> => {
    const open = await visit(browser, origin, OURS, { cpu });
    await open.tick(BOXES, 0);
    await open.tick(BOXES, 0);
    await open.settle();
    const times: number[] = [];
    for (let at = 1; at <= TICKS; at += 1) {
      times.push((await open.tick(BOXES, at)).inputMs, (await open.tick(BOXES, at)).inputMs);
    }
    await open.close();
    return percentile(
      times.filter((ms) => !Number.isNaN(ms)),
      P95,
    );
  };
  return { plain: await run(1), slow: await run(SLOW_CPU) };
}
