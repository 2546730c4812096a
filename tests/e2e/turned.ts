import type { Page } from '@playwright/test';

/** Sentences in Latin letters that run from the right, so that their last mark stands before them. */
export const findTurned = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isLatin = (text: string) =>
      /[.!?]$/u.test(text) && /[a-z]{2} /iu.test(text) && !/[\u0590-\u08ff]/u.test(text);
    const turned: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: holder, textContent } = texts.currentNode;
      const text = textContent?.trim() ?? '';
      if (holder === null || !isLatin(text) || !holder.checkVisibility()) continue;
      if (getComputedStyle(holder).direction === 'rtl') turned.push(text);
    }
    return turned;
  });
