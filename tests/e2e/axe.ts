import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

// Only colours differ between light and dark, so in the dark only those are checked.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it stands, each as `rule: element`. */
export async function findViolations(page: Page, coloursOnly = false): Promise<readonly string[]> {
  // What is in a frame is looked at by itself, so no page needs axe's own beside it; and what passed need not be listed.
  // Either halves the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('iframe')
    .options({ resultTypes: ['violations'] });
  const { violations } = await (coloursOnly ? axe.withRules(COLOUR_RULES) : axe.withTags(TAGS)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
