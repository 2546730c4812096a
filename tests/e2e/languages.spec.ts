import { getDictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import { findViolations } from './axe.ts';
import { box, namesOf, searchBox, statusOf, total, waitForAnswer } from './catalogue.ts';
import { findTorn } from './torn.ts';
import { expect, test } from './test.ts';

const PAGES = [
  '/',
  '/integrations/',
  '/integrations/kassaflux-payments/',
  '/integrations/ledgermoor-accounting/',
  '/integrations/murmurline-sms/',
  '/partners/',
  '/partners/skifflane/',
  '/regions/',
  '/regions/middle-east/',
  '/collections/',
  '/categories/',
  '/match/',
  '/match/coverage/',
  '/compare/',
  '/kits/',
  '/apply/',
  '/ecosystem/',
  '/contribute/',
  '/api/',
  '/program/ranking/',
  '/program/certification/',
  '/program/tiers/',
  '/program/actions/',
  '/program/metrics/',
  '/program/checks/',
];

/** What differs between languages in length and direction shows in the one that runs from the right. */
const PAGES_IN = { de: PAGES.slice(0, 9), ar: PAGES } as const;

for (const locale of ['de', 'ar'] as const) {
  const { ui, explorer, match } = getDictionary(locale);
  const format = getFormat(locale);

  test.describe(`in ${locale}`, () => {
    for (const path of PAGES_IN[locale]) {
      test(`${path} opens, complete, quiet and accessible`, async ({ page, conduct, isMobile }) => {
        await page.goto(`/${locale}${path}`);
        const html = page.locator('html');
        await expect(html).toHaveAttribute('lang', locale);
        await expect(html).toHaveAttribute('dir', ui.direction);
        await expect(page.locator('h1')).toHaveCount(1);
        if (isMobile)
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
          ).toBeLessThanOrEqual(0);
        // The elements are those of a wide screen.
        if (!isMobile) expect.soft(await findViolations(page)).toEqual([]);
        expect(await findTorn(page)).toEqual([]);
        expect(conduct.complaints).toEqual([]);
        expect(conduct.foreign).toEqual([]);
      });
    }

    test('every page names itself in the other languages, and they name it', async ({ page, request }) => {
      await page.goto(`/${locale}/categories/`);
      const alternates = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        );
      expect(alternates.map(([language]) => language)).toEqual(['en', 'de', 'ar', 'x-default']);
      for (const [, href] of alternates) {
        const other = await request.get(new URL(href ?? '').pathname);
        for (const [, own] of alternates) expect(await other.text()).toContain(`href="${String(own)}"`);
      }
      await page
        .getByRole('navigation', { name: ui.languages })
        .getByRole('link', { name: 'English' })
        .click();
      await expect(page).toHaveURL(/\/categories\/$/);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    });

    test('search and filters answer in the language of the page', async ({ page, conduct, isMobile }) => {
      await page.goto(`/${locale}/integrations/`);
      await searchBox(page).fill('ledgermoor');
      await waitForAnswer(page);
      await expect(namesOf(page).first()).toHaveText('Ledgermoor Accounting');
      await expect(namesOf(page).first()).toHaveAttribute(
        'href',
        `/${locale}/integrations/ledgermoor-accounting/`,
      );
      await page.goto(`/${locale}/integrations/?category=marketing`);
      await waitForAnswer(page);
      const found = await namesOf(page).count();
      expect(found).toBeGreaterThan(0);
      if (!isMobile) await expect(box(page, 'category', 'marketing')).toBeChecked();
      const count = format.count(explorer.count.integration, total);
      await expect(statusOf(page)).toHaveText(
        fill(explorer.countOf, { count: format.number(found), total: count }),
      );
      expect(await findViolations(page)).toEqual([]);
      expect(conduct.complaints).toEqual([]);
    });

    test('the tools of the catalogue fit a narrow screen, each in one line', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/${locale}/integrations/`);
      const tools = page.locator('.toolbar-end');
      await expect(tools.getByRole('combobox')).toBeVisible();
      const filters = await tools.getByRole('button').first().boundingBox();
      expect(filters?.height).toBeLessThan(48);
      expect(await tools.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    });

    test('partners are matched by a link, with reasons in the language of the page', async ({
      page,
      conduct,
    }) => {
      await page.goto(`/${locale}/match/?i=ledgermoor-accounting&industry=retail`);
      const first = page.locator('.shortlist h3').first();
      await expect(first).toBeVisible();
      await expect(page.getByRole('heading', { name: match.results })).toBeVisible();
      await expect(page.getByRole('list', { name: match.reasons }).first()).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      expect(conduct.complaints).toEqual([]);
    });
  });
}

test('what is not translated says so, keeps its own language and stands once for search engines', async ({
  page,
  request,
}) => {
  const path = '/integrations/patchwork-otter-stock-sync/';
  await page.goto(`/ar${path}`);
  const { untranslated } = getDictionary('ar').ui;
  await expect(page.locator('.foreign-note')).toContainText(untranslated.split('{')[0] ?? '');
  await expect(page.locator('.listing-head p').first()).toHaveAttribute('lang', 'en');
  await expect(page.locator('.listing-head p').first()).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`example${path}$`));
  await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(0);
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  expect(sitemap).not.toContain(`/ar${path}`);
  expect(sitemap).toContain('/ar/categories/</loc>');
});
