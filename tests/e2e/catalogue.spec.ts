import { findViolations } from './axe.ts';
import {
  cards,
  hold,
  LIST,
  namesFitting,
  namesOf,
  redirects,
  searchBox,
  statusOf,
  total,
  waitForAnswer,
  waitForScript,
} from './catalogue.ts';
import { expect, test } from './test.ts';

const last = cards.at(-1)?.name ?? '';
const whyOf = (page: Parameters<typeof namesOf>[0]) => page.locator('.card-why');

test('an exact name comes first and says so, the count is announced, and typing makes no history', async ({
  page,
}) => {
  await page.goto('/');
  await page.goto(LIST);
  await searchBox(page).pressSequentially(last.toLowerCase());
  await expect(namesOf(page).first()).toHaveText(last);
  await expect(page.locator('.card').first().locator('.card-why')).toHaveText('Exact name');
  await expect(page.locator('.card').first().locator('mark').first()).toBeVisible();
  await expect(statusOf(page)).toHaveText(
    new RegExp(`^\\d+ of ${total} integrations for “${last.toLowerCase()}”$`),
  );
  await expect(page).toHaveURL(/\?q=/);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('a typo is forgiven and another name known; each result says why it is there', async ({ page }) => {
  const word =
    cards.map(({ name }) => name.split(' ')[0] ?? '').find((first) => /^[A-Za-z]{7,}$/.test(first)) ?? '';
  await page.goto(LIST);
  await searchBox(page).fill(`${word.slice(0, 3)}${word[4] ?? ''}${word[3] ?? ''}${word.slice(5)}`);
  await expect(namesOf(page).first()).toContainText(word);
  await expect(whyOf(page).first()).toHaveText('Similar spelling');
  await expect(page.locator('.card mark').first()).toHaveText(word);

  const alias = redirects.find(({ from }) => from.startsWith(LIST));
  const old = alias?.from.split('/').at(-2) ?? '';
  await searchBox(page).fill(old);
  await expect(whyOf(page).first()).toHaveText(`Also called ${old}`);
  await expect(namesOf(page).first()).toHaveAttribute('href', alias?.to ?? '');
});

test('words that only the text of a listing holds are found, without a word to other servers', async ({
  page,
  conduct,
}) => {
  await page.goto(`${LIST}?q=invoice`);
  await expect(whyOf(page).filter({ hasText: 'In its text' }).first()).toBeVisible();
  expect(conduct.complaints).toEqual([]);
  expect(conduct.foreign).toEqual([]);
});

test('the text is searched beside the page, in its language, and the page loads nothing of it', async ({
  page,
}) => {
  const stemmer = page.waitForRequest('**/wasm.en.pagefind');
  await page.goto(`${LIST}?q=invoice`);
  await expect(whyOf(page).filter({ hasText: 'In its text' }).first()).toBeVisible();
  await stemmer;
  expect(page.workers()).toHaveLength(1);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((address) => address.includes('/pagefind/'))).toEqual([]);
});

test('a chosen order survives a query and filters', async ({ page }) => {
  await page.goto(LIST);
  await waitForScript(page);
  await page.getByLabel('Sort by').selectOption('newest');
  await searchBox(page).fill('data');
  await expect(page).toHaveURL(`${LIST}?q=data&sort=newest`);
  await expect(page.getByLabel('Sort by')).toHaveValue('newest');
  await expect(page.locator('section[aria-busy=false] .card mark').first()).toBeVisible();
  const listed = new Map(cards.map((card) => [card.name, card.listed]));
  const days = (await namesOf(page).allTextContents()).map((name) => listed.get(name) ?? '');
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual(days.toSorted().toReversed());
});

test('twelve results stand at first, and more lead on from where one was', async ({ page }) => {
  await page.goto(`${LIST}?sort=name`);
  await expect(namesOf(page)).toHaveCount(12);
  await page.getByRole('button', { name: /^Show \d+ more$/ }).press('Enter');
  await expect(namesOf(page)).toHaveCount(36);
  await expect(namesOf(page).nth(12)).toBeFocused();
});

test('results stand until the next are there, and are said to be busy', async ({ page }) => {
  await page.goto(`${LIST}?sort=name`);
  await expect(namesOf(page)).toHaveCount(12);
  const before = await namesOf(page).allTextContents();
  const release = await hold(page, '**/order-newest.json');
  await page.getByLabel('Sort by').selectOption('newest');
  const results = page.locator('.explorer section[aria-busy]');
  await expect(results).toHaveAttribute('aria-busy', 'true');
  expect(await namesOf(page).allTextContents()).toEqual(before);
  release();
  await expect(results).toHaveAttribute('aria-busy', 'false');
  expect(await namesOf(page).allTextContents()).not.toEqual(before);
});

test('after the first answer names come from memory, and the rest of their cards follows', async ({
  page,
}) => {
  const [first, other] = [cards[0], cards.at(-1)];
  if (first === undefined || other === undefined) throw new Error('The sample has too few listings.');
  const loaded = ['words', 'names'].map((name) =>
    page.waitForResponse(new RegExp(`/catalog/integration/[^/]+/${name}\\.json$`)),
  );
  await page.goto(LIST);
  await waitForScript(page);
  await searchBox(page).fill(first.name);
  await Promise.all(loaded);
  const release = await hold(page, '**/catalog/**');
  await searchBox(page).fill(other.name);
  await expect(namesOf(page).first()).toHaveText(other.name);
  await expect(page.locator('.card').first()).not.toContainText(other.tagline);
  await namesOf(page).first().focus();
  release();
  await expect(page.locator('.card').first()).toContainText(other.tagline);
  await expect(namesOf(page).first()).toBeFocused();
});

test('what is typed shows its first names at once, and the page stays where it is until the rest follows', async ({
  page,
}) => {
  const loaded = ['words', 'names'].map((name) =>
    page.waitForResponse(new RegExp(`/catalog/integration/[^/]+/${name}\\.json$`)),
  );
  await page.goto(LIST);
  await waitForScript(page);
  await searchBox(page).fill(last);
  await Promise.all(loaded);
  await waitForAnswer(page);
  await searchBox(page).fill('');
  await expect(namesOf(page)).toHaveCount(24);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  const scrolled = await page.evaluate(() => scrollY);
  const release = await hold(page, '**/catalog/**');
  await searchBox(page).fill('data');
  await expect(namesOf(page)).toHaveCount(6);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  release();
  await expect(namesOf(page)).toHaveCount(12);
});

test('slash leads to the search, Escape empties it', async ({ page }) => {
  await page.goto(`${LIST}?q=x`);
  await expect(searchBox(page)).toHaveValue('x');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(searchBox(page)).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toHaveValue('');
  await expect(page).toHaveURL(LIST);
});

test('a list has one search box', async ({ page }) => {
  await page.goto(LIST);
  await expect(page.getByRole('searchbox')).toHaveCount(1);
  await page.goto('/partners/');
  await expect(page.getByRole('searchbox')).toHaveCount(1);
});

test('two to four results are compared, also those of the served list', async ({ page }) => {
  const [first, second] = cards;
  await page.goto(LIST);
  await page.getByRole('checkbox', { name: `Compare ${first?.name ?? ''}` }).check();
  await expect(page.getByText('Choose one more to compare')).toBeVisible();
  await searchBox(page).fill(second?.name ?? '');
  await expect(whyOf(page).first()).toHaveText('Exact name');
  await page.getByRole('checkbox', { name: `Compare ${second?.name ?? ''}` }).check();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Compare 2' })).toHaveAttribute(
    'href',
    `/compare/?i=${first?.slug ?? ''},${second?.slug ?? ''}`,
  );
  await waitForAnswer(page);
  // Elsewhere the bar stands over a part of the list, which can be scrolled out from under it.
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  expect(await findViolations(page)).toEqual([]);
  await page
    .getByRole('region', { name: 'Chosen to compare' })
    .getByRole('button', { name: 'Clear' })
    .click();
  await expect(page.getByRole('checkbox', { name: /^Compare / }).first()).not.toBeChecked();
  await expect(page.getByRole('region', { name: 'Chosen to compare' })).toHaveCount(0);
});

test('the directory is searched in the same way', async ({ page }) => {
  await page.goto('/partners/?accepting=yes&sort=name');
  await waitForAnswer(page);
  await expect(statusOf(page)).toHaveText(/^\d+ of \d+ partners$/);
  const names = await namesOf(page).allTextContents();
  expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
});

test('a screen reader hears what is there: roles, names and states', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the facets are not in sight');
  await page.goto(`${LIST}?q=${encodeURIComponent(last)}&price=paid&price=free&price=quote&price=freemium`);
  await expect(whyOf(page).first()).toHaveText('Exact name');
  await expect(page.locator('.explorer > div').first()).toMatchAriaSnapshot(`
    - group:
      - group "Category":
        - list:
          - listitem:
            - checkbox "Commerce 0"
  `);
  await expect(page.locator('.explorer > div').last()).toMatchAriaSnapshot(`
    - search "Search integrations":
      - searchbox "Search integrations": ${last}
      - button "Clear search"
    - text: Sort by
    - combobox "Sort by":
      - option "Relevance" [selected]
    - list "Chosen filters":
      - listitem:
        - 'button "Remove filter Price: Free"': "Price: Free"
    - status: 1 of ${total} integrations for “${last}”
    - heading "Integrations" [level=2]
    - list:
      - listitem:
        - heading /^${last}/ [level=3]:
          - link "${last}"
        - paragraph: Exact name
        - checkbox "Compare ${last}"
  `);
  expect(await findViolations(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is complete, useless controls are gone, and a plain form leads on', async ({ page }) => {
    await page.goto(LIST);
    const shown = await namesOf(page).allTextContents();
    expect(shown).toEqual(cards.slice(0, shown.length).map(({ name }) => name));
    expect(shown.slice(0, 12)).toEqual(namesFitting(() => true));
    await expect(page.locator('input[type=checkbox]:visible')).toHaveCount(0);
    await expect(page.getByLabel('Sort by')).toBeHidden();
    await page.getByRole('combobox', { name: 'Category' }).selectOption('commerce');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL('/categories/commerce/');
    await page.goto(LIST);
    await page.locator('noscript').getByRole('link', { name: 'All categories' }).click();
    await expect(page).toHaveURL('/categories/');
  });
});
