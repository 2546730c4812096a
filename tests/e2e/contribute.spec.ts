import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { reviewRules } from '#lib/content/schema/review.ts';
import { siteConfig } from '#lib/content/schema/site.ts';
import { findViolations } from './axe.ts';
import { expect, test } from './test.ts';

const GUIDE = '/contribute/';
const review = reviewRules.parse(parse(readFileSync('content/program/review.yaml', 'utf8')));
const { repository_url: repository = '' } = siteConfig.parse(
  parse(readFileSync('content/site.yaml', 'utf8')),
);

test('partners find the guide from the footer, the program, the forms and the search', async ({ page }) => {
  for (const from of ['/', '/program/', '/apply/', '/apply/correction/']) {
    await page.goto(from);
    await expect(page.locator(`a[href="${GUIDE}"]`).first(), from).toBeVisible();
  }
  await page.getByRole('contentinfo').getByRole('link', { name: 'Add or change a listing' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add or change a listing');
});

test('it leads through six steps, both doors among them', async ({ page }) => {
  await page.goto(GUIDE);
  await expect(page.locator('ol.guide > li > h2')).toHaveText([
    'Have this ready',
    'Choose your door',
    'Door one: the editor',
    'Door two: the file',
    'Read the answer',
    'From merged to online',
  ]);
  await page.locator('#doors').getByRole('link', { name: 'The file, at your desk' }).click();
  await expect(page.getByText('npm run check -- --changed main', { exact: true })).toBeInViewport();
  await page.locator('#editor').getByRole('link', { name: 'Open the editor' }).click();
  await expect(page).toHaveURL(/\/admin\/$/);
});

test('its numbers are those of program/review.yaml', async ({ page }) => {
  await page.goto(GUIDE);
  const { promise, stale, reviewers, version, appeal } = review;
  const promised = page.locator('#promise');
  await expect(promised).toContainText(`within ${String(promise.checks_minutes)} minutes`);
  await expect(promised).toContainText(`within ${String(promise.human_days)} working days`);
  await expect(promised).toContainText(`After ${String(stale.remind_days)} days`);
  await expect(promised).toContainText(`after ${String(stale.close_days)} days`);
  await expect(promised).toContainText(version);
  for (const reviewer of reviewers) await expect(promised).toContainText(reviewer);
  await expect(page.locator('.deciding .fields > li')).toHaveCount(review.merge.fields.length);
  await expect(page.getByRole('link', { name: 'Appeal a decision' })).toHaveAttribute('href', appeal ?? '');
});

test('its pictures are answers: an error with its line and its mend, then the places before and after', async ({
  page,
}) => {
  await page.goto(GUIDE);
  const [first, second] = [page.locator('.comment').first(), page.locator('.comment').last()];
  await expect(first.getByRole('heading').first()).toHaveText('Please mend 1 error');
  await expect(first).toContainText(/integrations\/[a-z-]+\/index\.md, line \d+ · rule field\/day/);
  await expect(first.locator('pre')).toHaveText(/^released: \d{4}-\d\d-\d\d\s*$/);
  await expect(
    second.getByRole('row', { name: /^Place overall \d+ of \d+ \d+ of \d+ up \d+$/ }),
  ).toBeVisible();
  await first.getByRole('link', { name: 'field/day' }).click();
  await expect(page).toHaveURL(/\/program\/checks\/#field-day$/);
  await expect(page.locator('#field-day')).toBeInViewport();
});

test('every link leads to something in the site, to the forge, or to a mailbox', async ({
  page,
  request,
}) => {
  await page.goto(GUIDE);
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  const own = new URL(page.url()).origin;
  const { origin: forge } = new URL(repository);
  const targets = [...new Set(links)].map((link) => new URL(link));
  const inMain = await page
    .locator('main a[href^="https:"]')
    .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).origin));
  expect(new Set(inMain)).toEqual(new Set([forge]));
  const pages = new Map<string, string>();
  for (const { origin, pathname, hash } of targets) {
    if (origin !== own) continue;
    if (!pages.has(pathname)) {
      const answer = await request.get(pathname);
      expect(answer.status(), pathname).toBe(200);
      pages.set(pathname, await answer.text());
    }
    if (hash !== '') expect(pages.get(pathname), pathname + hash).toContain(`id="${hash.slice(1)}"`);
  }
});

test('nothing sticks out at 320 pixels, with every group of rules open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(GUIDE);
  for (const summary of await page.locator('.rule-groups summary').all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('on paper it prints no navigation, and cuts no picture in two', async ({ page }) => {
  await page.goto(GUIDE);
  await page.emulateMedia({ media: 'print' });
  for (const shown of await page.locator('nav, .btn').all()) await expect(shown).toBeHidden();
  await expect(page.getByRole('link', { name: 'A change touches one entry.' })).toBeVisible();
  const cut = await page
    .locator('.window, .states, .mistakes > li, .rule-groups li')
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).breakInside !== 'avoid').length);
  expect(cut).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it can be read by everybody in the ${colorScheme}, open and closed`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(GUIDE);
    expect(await findViolations(page)).toEqual([]);
    for (const summary of await page.locator('.rule-groups summary').all()) await summary.click();
    expect(await findViolations(page)).toEqual([]);
  });
}

test('it brings no script but the one of every page', async ({ page, conduct }) => {
  await page.goto(GUIDE);
  expect(conduct.scripts).toHaveLength(1);
  await expect(page.locator('main script')).toHaveCount(0);
  expect([...conduct.complaints, ...conduct.foreign]).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('rules open and lead to their explanation', async ({ page }) => {
    await page.goto(GUIDE);
    await page.locator('.rule-groups summary').first().click();
    await page.getByRole('link', { name: 'A change touches one entry.' }).click();
    await expect(page).toHaveURL(/#change-one-entry$/);
  });
});

test('an answer is shown as it stands on the forge, in one language whatever that of the guide', async ({
  page,
}) => {
  const readAnswers = async (path: string) => {
    await page.goto(path);
    return await page.locator('.comment .prose').allInnerTexts();
  };
  const answers = await readAnswers(GUIDE);
  expect(answers).toHaveLength(2);
  expect(await readAnswers(`/de${GUIDE}`)).toEqual(answers);
  expect(await readAnswers(`/ar${GUIDE}`)).toEqual(answers);
});
