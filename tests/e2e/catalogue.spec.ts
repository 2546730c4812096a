import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { decodeCards, type CatalogueFile } from '#lib/catalog/transport.ts';
import type { IntegrationCard } from '#lib/site/model.ts';
import { expect, test } from './test.ts';

const LIST = '/integrations/';

/** The cards the page itself loads. */
async function readCards(page: Page): Promise<readonly IntegrationCard[]> {
  const response = await page.request.get('/catalog/integrations.json');
  const file = (await response.json()) as CatalogueFile;
  return decodeCards(file).filter((card) => card.kind === 'integration');
}

const namesOf = (page: Page): Locator => page.locator('.card-name a');
const statusOf = (page: Page): Locator => page.locator('.explorer p[role=status]');
const checkbox = (page: Page, facet: string, value: string): Locator =>
  page.locator(`input[type=checkbox][name="${facet}"][value="${value}"]:visible`);
const searchBox = (page: Page): Locator => page.locator('.explorer').getByRole('searchbox');
const namesFitting = (cards: readonly IntegrationCard[], fits: (card: IntegrationCard) => boolean) =>
  cards
    .filter(fits)
    .toSorted((a, b) => a.place - b.place)
    .map(({ name }) => name);

/** Until then a button that only the script serves does nothing. */
const waitForScript = (page: Page): Promise<void> => expect(page.locator('astro-island[ssr]')).toHaveCount(0);

async function countOf(box: Locator): Promise<number> {
  return Number(await box.locator('xpath=..').locator('.num').textContent());
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test.describe('with the facets beside the results', () => {
  test.skip(({ isMobile }) => isMobile, 'on a phone they stand in a dialog');

  test('two values of a facet widen the list, two facets narrow it', async ({ page }) => {
    const cards = await readCards(page);
    await page.goto(LIST);
    await checkbox(page, 'category', 'commerce').check();
    await checkbox(page, 'category', 'marketing').check();
    const inEither = ({ facets }: IntegrationCard) =>
      facets.category.includes('commerce') || facets.category.includes('marketing');
    await expect(namesOf(page)).toHaveText(namesFitting(cards, inEither));
    await checkbox(page, 'role', 'sales').check();
    await expect(namesOf(page)).toHaveText(
      namesFitting(cards, (card) => inEither(card) && card.facets.role.includes('sales')),
    );
  });

  test('a count is the number of results of choosing that value', async ({ page }) => {
    await page.goto(`${LIST}?role=operations`);
    await expect(statusOf(page)).toContainText(' of ');
    const boxes = await page.locator('input[type=checkbox][name=category]:visible').all();
    expect(boxes.length).toBeGreaterThan(3);
    for (const box of boxes.slice(0, 4)) {
      const count = await countOf(box);
      await box.check();
      await expect(namesOf(page)).toHaveCount(count);
      await box.uncheck();
    }
  });

  test('entries that state nothing can be asked for', async ({ page }) => {
    const cards = await readCards(page);
    await page.goto(`${LIST}?auth=-`);
    await expect(namesOf(page)).toHaveText(namesFitting(cards, ({ facets }) => facets.auth.includes('-')));
    await expect(page.getByRole('button', { name: 'Remove filter Sign-in: Not stated' })).toBeVisible();
  });

  test('chips take filters away one by one or all at once, and keep the focus', async ({ page }) => {
    await page.goto(`${LIST}?category=commerce&category=marketing&price=paid`);
    const chips = page.getByRole('list', { name: 'Chosen filters' });
    await expect(chips.getByRole('listitem')).toHaveCount(4);
    await chips.getByRole('button', { name: 'Remove filter Category: Commerce' }).press('Enter');
    await expect(checkbox(page, 'category', 'commerce')).not.toBeChecked();
    await expect(chips.getByRole('button', { name: 'Remove filter Category: Marketing' })).toBeFocused();
    await chips.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await expect(chips).toHaveCount(0);
    await expect(statusOf(page)).toBeFocused();
    expect(new URL(page.url()).search).toBe('');
  });

  test('the address holds the choice: reload keeps it, back undoes one step', async ({ page }) => {
    await page.goto(LIST);
    await waitForScript(page);
    await page.locator('summary', { hasText: 'Price' }).click();
    await checkbox(page, 'price', 'paid').check();
    await page.getByLabel('Sort by').selectOption('name');
    await expect(page).toHaveURL(`${LIST}?price=paid&sort=name`);
    const names = await namesOf(page).allTextContents();
    expect(names.length).toBeGreaterThan(1);

    await page.reload();
    await expect(namesOf(page)).toHaveText(names);
    await expect(checkbox(page, 'price', 'paid')).toBeChecked();
    await expect(page.getByLabel('Sort by')).toHaveValue('name');

    await page.goBack();
    await expect(page).toHaveURL(`${LIST}?price=paid`);
    await expect(page.getByLabel('Sort by')).toHaveValue('recommended');
    await page.goBack();
    await expect(page).toHaveURL(LIST);
    await expect(checkbox(page, 'price', 'paid')).not.toBeChecked();
    await page.goForward();
    await expect(checkbox(page, 'price', 'paid')).toBeChecked();
  });

  test('a long facet opens in full and can be searched', async ({ page }) => {
    await page.goto(LIST);
    await waitForScript(page);
    const more = page.getByRole('button', { name: /^Show all \d+ for Category/ });
    const all = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
    await more.click();
    await expect(page.locator('input[type=checkbox][name=category]:visible')).toHaveCount(all);
    await expect(page.getByRole('button', { name: 'Show fewer for Category' })).toBeVisible();
  });

  test('nothing found says which filter to give up, and what that gives', async ({ page }) => {
    await page.goto(`${LIST}?category=commerce&role=nobody`);
    await expect(page.getByText('No integration fits.')).toBeVisible();
    const wayOut = page.getByRole('button', { name: /^Without Role/ });
    const count = Number(/\d+$/.exec((await wayOut.textContent()) ?? '')?.[0]);
    await wayOut.click();
    await expect(namesOf(page)).toHaveCount(count);
    await expect(page).toHaveURL(`${LIST}?category=commerce`);
  });
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

test('what was typed and ticked before the script came is taken up', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the facets are not in sight');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/Explorer*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${LIST}?price=paid`, { waitUntil: 'commit' });
  await searchBox(page).fill('order');
  await checkbox(page, 'category', 'commerce').check();
  release();
  await expect(statusOf(page)).toContainText('for “order”');
  await expect(searchBox(page)).toHaveValue('order');
  await expect(page).toHaveURL(`${LIST}?q=order&category=commerce&price=paid`);
});

test('an exact name comes first, the count is announced, and typing makes no history', async ({ page }) => {
  const cards = await readCards(page);
  const last = cards.toSorted((a, b) => b.place - a.place)[0];
  await page.goto('/');
  await page.goto(LIST);
  await searchBox(page).pressSequentially(last?.name.toLowerCase() ?? '');
  await expect(namesOf(page).first()).toHaveText(last?.name ?? '');
  await expect(statusOf(page)).toHaveText(
    new RegExp(`^\\d+ of ${cards.length} integrations for “${last?.name.toLowerCase() ?? ''}”$`),
  );
  await expect(page).toHaveURL(/\?q=/);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('a typo is forgiven', async ({ page }) => {
  const cards = await readCards(page);
  const word =
    cards.map(({ name }) => name.split(' ')[0] ?? '').find((first) => /^[A-Za-z]{7,}$/.test(first)) ?? '';
  await page.goto(LIST);
  await searchBox(page).fill(`${word.slice(0, 3)}${word[4] ?? ''}${word[3] ?? ''}${word.slice(5)}`);
  await expect(namesOf(page).first()).toContainText(word);
});

test('words that only the text of a listing holds are found', async ({ page, conduct }) => {
  await page.goto(LIST);
  const searched = page.waitForResponse(/\/pagefind\/.*\.pf_index/);
  await searchBox(page).fill('invoice');
  await searched;
  const cards = await readCards(page);
  const named = cards.filter((card) => /invoice/i.test([card.name, ...card.words].join(' ')));
  await expect.poll(() => namesOf(page).count()).toBeGreaterThan(named.length);
  expect(conduct.complaints).toEqual([]);
  expect(conduct.foreign).toEqual([]);
});

test('where the full text cannot be loaded, names are still found, and the page says so', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  const [card] = await readCards(page);
  await page.goto(LIST);
  await searchBox(page).fill(card?.name ?? '');
  await expect(page.getByRole('alert')).toContainText('Only names');
  await expect(namesOf(page).first()).toHaveText(card?.name ?? '');
});

test('where the cards cannot be loaded, the list stands, and one can try again', async ({ page }) => {
  let isDown = true;
  await page.route('**/catalog/integrations.json', (route) => (isDown ? route.abort() : route.continue()));
  await page.goto(`${LIST}?price=paid`);
  await expect(page.getByRole('alert')).toBeVisible();
  const before = await namesOf(page).count();
  expect(before).toBeGreaterThan(0);
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(statusOf(page)).toContainText(' of ');
  expect(await namesOf(page).count()).toBeLessThan(before);
});

test('the directory is searched in the same way', async ({ page }) => {
  await page.goto('/partners/?accepting=yes&sort=name');
  await expect(statusOf(page)).toHaveText(/^\d+ of \d+ partners$/);
  const names = await namesOf(page).allTextContents();
  expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
});

test('results, chips and an empty result are accessible', async ({ page }) => {
  for (const query of ['?category=commerce&price=paid', '?q=invoice', '?category=commerce&role=nobody']) {
    await page.goto(LIST + query);
    await expect(statusOf(page)).toContainText(' of ');
    expect(await violationsOf(page)).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.skip(({ isMobile }) => !isMobile, 'wider pages show the facets beside the results');

  test('filters stand in a dialog that counts, closes and gives the focus back', async ({ page }) => {
    const cards = await readCards(page);
    await page.goto(LIST);
    await waitForScript(page);
    const opener = page.getByRole('button', { name: /^Filters/ });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await dialog.locator('input[name=category][value=commerce]').check();
    const names = namesFitting(cards, ({ facets }) => facets.category.includes('commerce'));
    await expect(dialog.getByRole('status')).toHaveText(`${names.length} of ${cards.length} integrations`);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeFocused();
    await expect(namesOf(page)).toHaveText(names);
    await opener.click();
    await dialog.getByRole('button', { name: 'Show integrations' }).click();
    await expect(dialog).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is complete, useless controls are gone, and categories lead on', async ({ page }) => {
    const cards = await readCards(page);
    await page.goto(LIST);
    await expect(namesOf(page)).toHaveText(namesFitting(cards, () => true).slice(0, 48));
    await expect(page.locator('noscript p').first()).toBeVisible();
    await expect(page.locator('input[type=checkbox]:visible')).toHaveCount(0);
    await expect(page.getByLabel('Sort by')).toBeHidden();
    await page.locator('noscript a').first().click();
    await expect(page).toHaveURL(/\/categories\//);
  });
});
