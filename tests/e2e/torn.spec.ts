import type { Page } from '@playwright/test';
import { isTorn } from '#lib/direction.ts';
import { expect, test } from './test.ts';

/** Texts that a page from right to left sets without a direction of their own. */
const textsSetFromTheRight = (page: Page): Promise<readonly string[]> =>
  page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: holder, textContent } = walker.currentNode;
      if (holder?.closest('option, script, style, template') !== null) continue;
      const { direction, unicodeBidi } = getComputedStyle(holder);
      if (direction === 'rtl' && unicodeBidi !== 'plaintext') texts.push(textContent ?? '');
    }
    return texts;
  });

const PAGES = [
  '/ar/integrations/',
  '/ar/integrations/casa-tordo-cobranza/',
  '/ar/integrations/todairoku-log-archive/',
  '/ar/partners/todairoku/',
  '/ar/collections/',
  '/ar/compare/payments/',
  '/ar/compare/?i=kassaflux-payments,casa-tordo-cobranza',
  '/ar/apply/',
  '/ar/api/',
  '/ar/kits/skifflane-returns-launch/',
  '/ar/program/tiers/',
  '/ar/program/certification/',
  '/ar/program/actions/',
  '/ar/program/ranking/',
];

for (const path of PAGES) {
  test(`on ${path} no sentence of another language is torn`, async ({ page }) => {
    await page.goto(path);
    if (path.includes('?')) await expect(page.locator('table.compare')).toBeVisible();
    const texts = await textsSetFromTheRight(page);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(isTorn)).toEqual([]);
  });
}
