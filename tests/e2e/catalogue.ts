import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readEnv } from '#lib/env.ts';
import { loadSite } from '#lib/site/load.ts';
import type { IntegrationCard } from '#lib/site/model.ts';
import { TEST_DATE } from '../site/run-build.ts';
import { expect } from './test.ts';

export const LIST = '/integrations/';
/** Results shown before more are asked for. */
const AT_ONCE = 12;

const site = await loadSite(readEnv({ CONTENT_DIR: resolve('content'), BUILD_DATE: TEST_DATE }));
export const { redirects } = site;
/** In recommended order. */
export const cards: readonly IntegrationCard[] = site.catalogue.cards.toSorted((a, b) => a.place - b.place);
export const total = cards.length;

export const namesOf = (page: Page): Locator => page.locator('.card-name a');
export const statusOf = (page: Page): Locator => page.locator('.explorer p[role=status]');
export const searchBox = (page: Page): Locator => page.locator('.explorer').getByRole('searchbox');
export const box = (page: Page, facet: string, value: string): Locator =>
  page.locator(`input[type=checkbox][name="${facet}"][value="${value}"]:visible`);
export const unfold = (page: Page, facet: string): Promise<void> =>
  page.locator(`[data-facet=${facet}] > summary:visible`).click();

/** Names of the first results that fit, in recommended order. */
export const namesFitting = (fits: (card: IntegrationCard) => boolean): string[] =>
  cards
    .filter(fits)
    .slice(0, AT_ONCE)
    .map(({ name }) => name);

/** Until then a button that only the script serves does nothing. */
export const waitForScript = (page: Page): Promise<void> =>
  expect(page.locator('astro-island[ssr]')).toHaveCount(0);

/** Until then counts may be those of the question before. */
export async function waitForAnswer(page: Page): Promise<void> {
  await waitForScript(page);
  await expect(page.locator('.explorer section[aria-busy]')).toHaveAttribute('aria-busy', 'false');
}

/** Lets requests wait until the function it gives is called. */
export async function hold(page: Page, address: string | RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
