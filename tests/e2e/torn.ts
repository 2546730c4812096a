import type { Page } from '@playwright/test';
import { isTorn } from '#lib/i18n/direction.ts';

/** Texts that are torn on a page that runs from right to left. */
export async function findTorn(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: holder, textContent } = walker.currentNode;
      if (holder?.closest('option, script, style, template') !== null) continue;
      const { direction, unicodeBidi } = getComputedStyle(holder);
      if (direction === 'rtl' && unicodeBidi !== 'plaintext') found.push(textContent ?? '');
    }
    return found;
  });
  return texts.filter(isTorn);
}
