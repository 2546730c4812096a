import type { IntegrationCard } from '#lib/site/model.ts';
import { findViolations } from './axe.ts';
import {
  box,
  cards,
  hold,
  LIST,
  namesFitting,
  namesOf,
  searchBox,
  statusOf,
  total,
  unfold,
  waitForAnswer,
  waitForScript,
} from './catalogue.ts';
import { expect, test } from './test.ts';

const has =
  (facet: keyof IntegrationCard['facets'], ...values: readonly string[]) =>
  (card: IntegrationCard): boolean =>
    values.some((value) => card.facets[facet].includes(value));

test.describe('with the facets beside the results', () => {
  test.skip(({ isMobile }) => isMobile, 'on a phone they stand in a dialog');

  test('two values of a facet widen the list, two facets narrow it', async ({ page }) => {
    await page.goto(LIST);
    await box(page, 'category', 'commerce').check();
    await box(page, 'category', 'marketing').check();
    const inEither = has('category', 'commerce', 'marketing');
    await expect(namesOf(page)).toHaveText(namesFitting(inEither));
    await unfold(page, 'direction');
    await box(page, 'direction', 'out').check();
    const both = (card: IntegrationCard) => inEither(card) && has('direction', 'out')(card);
    await expect(namesOf(page)).toHaveText(namesFitting(both));
    await expect(statusOf(page)).toHaveText(`${cards.filter(both).length} of ${total} integrations`);
  });

  test('a count is what choosing it brings', async ({ page }) => {
    await page.goto(`${LIST}?role=operations`);
    for (const value of ['commerce', 'analytics', 'finance']) {
      await waitForAnswer(page);
      const choice = box(page, 'category', value);
      const before = /^\d+/.exec((await statusOf(page).textContent()) ?? '')?.[0];
      const said = choice.locator('xpath=..').locator('.num');
      await expect(said).toHaveText(value === 'commerce' ? /^\d+$/ : /^\+\d+$/);
      const count = Number(await said.textContent());
      const after = value === 'commerce' ? count : Number(before) + count;
      await choice.check();
      await expect(statusOf(page)).toHaveText(`${after} of ${total} integrations`);
    }
  });

  test('entries that state nothing can be asked for, in every facet', async ({ page }) => {
    await page.goto(`${LIST}?works-with=-&auth=-`);
    const fits = (card: IntegrationCard) => has('auth', '-')(card) && has('works-with', '-')(card);
    await expect(statusOf(page)).toHaveText(new RegExp(`^${cards.filter(fits).length} of`));
    await expect(page.getByRole('button', { name: 'Remove filter Sign-in: Not stated' })).toBeVisible();
    await expect(box(page, 'works-with', '-')).toBeChecked();
  });

  test('chips take filters away one by one or all at once, and keep the focus', async ({ page }) => {
    await page.goto(`${LIST}?category=commerce&category=marketing&price=paid`);
    const chips = page.getByRole('list', { name: 'Chosen filters' });
    await expect(chips.getByRole('listitem')).toHaveCount(4);
    await chips.getByRole('button', { name: 'Remove filter Category: Commerce' }).press('Enter');
    await expect(box(page, 'category', 'commerce')).not.toBeChecked();
    await expect(chips.getByRole('button', { name: 'Remove filter Category: Marketing' })).toBeFocused();
    await chips.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await expect(chips).toHaveCount(0);
    await expect(statusOf(page)).toBeFocused();
    expect(new URL(page.url()).search).toBe('');
  });

  test('the address holds the choice: it can be shared, and back undoes one step', async ({
    page,
    context,
  }) => {
    await page.goto(LIST);
    await waitForScript(page);
    await unfold(page, 'price');
    await box(page, 'price', 'paid').check();
    await page.getByLabel('Sort by').selectOption('name');
    await expect(page).toHaveURL(`${LIST}?price=paid&sort=name`);
    const count = cards.filter(has('price', 'paid')).length;
    await waitForAnswer(page);
    await expect(statusOf(page)).toHaveText(`${count} of ${total} integrations`);
    const names = await namesOf(page).allTextContents();

    const other = await context.newPage();
    await other.goto(page.url());
    await expect(namesOf(other)).toHaveText(names);
    await expect(box(other, 'price', 'paid')).toBeChecked();
    await expect(other.getByLabel('Sort by')).toHaveValue('name');

    await page.goBack();
    await expect(page).toHaveURL(`${LIST}?price=paid`);
    await expect(page.getByLabel('Sort by')).toHaveValue('recommended');
    await page.goBack();
    await expect(page).toHaveURL(LIST);
    await expect(box(page, 'price', 'paid')).not.toBeChecked();
    await page.goForward();
    await expect(box(page, 'price', 'paid')).toBeChecked();
  });

  test('a long facet opens in full, is searched, and is loaded only then', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(LIST);
    await waitForScript(page);
    await unfold(page, 'works-with');
    await expect(page.locator('input[name=works-with]:visible')).toHaveCount(8);
    expect(asked.filter((url) => url.includes('/facet-'))).toEqual([
      expect.stringContaining('facet-works-with.json'),
    ]);
    await page
      .getByText(/^Show all \d+$/)
      .last()
      .click();
    const name = cards.find((card) => card.facets['works-with'][0] !== '-');
    const sought = cards.find(({ slug }) => slug === name?.facets['works-with'][0]);
    await page.getByRole('searchbox', { name: 'Find in Works with' }).fill(sought?.name.toUpperCase() ?? '');
    await expect(page.locator('input[name=works-with]:visible')).toHaveCount(1);
    await box(page, 'works-with', sought?.slug ?? '').check();
    await expect(namesOf(page)).toHaveText(namesFitting(has('works-with', sought?.slug ?? '')));
    await page.getByRole('searchbox', { name: 'Find in Works with' }).fill('no such thing');
    await expect(page.getByText('Nothing by that name.')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });

  test('what was typed, ticked, unfolded and asked for before the script came is taken up', async ({
    page,
  }) => {
    const release = await hold(page, '**/_astro/Explorer*.js');
    await page.goto(`${LIST}?price=paid`, { waitUntil: 'commit' });
    await searchBox(page).fill('order');
    await box(page, 'category', 'commerce').check();
    await unfold(page, 'industry');
    await page
      .getByText(/^Show all \d+$/)
      .first()
      .click();
    release();
    await expect(statusOf(page)).toContainText('for “order”');
    await expect(searchBox(page)).toHaveValue('order');
    await expect(page).toHaveURL(`${LIST}?q=order&category=commerce&price=paid`);
    await expect(page.locator('[data-facet=industry]:visible')).not.toHaveAttribute('open');
    await expect(page.getByText('Show fewer')).toBeVisible();
    const all = new Set(cards.flatMap(({ facets }) => facets.category)).size;
    await expect(page.locator('input[name=category]:visible')).toHaveCount(all);
  });

  test('where a facet cannot be loaded, the results stand, and one can try again', async ({ page }) => {
    let isDown = true;
    await page.route('**/facet-price.json', (route) => (isDown ? route.abort() : route.continue()));
    await page.goto(`${LIST}?price=paid`);
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await expect(namesOf(page)).not.toHaveCount(0);
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(namesOf(page)).toHaveText(namesFitting(has('price', 'paid')));
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.skip(({ isMobile }) => !isMobile, 'wider pages show the facets beside the results');

  test('filters stand in a dialog that counts, closes and gives the focus back', async ({ page }) => {
    await page.goto(LIST);
    await waitForScript(page);
    const opener = page.getByRole('button', { name: /^Filters/ });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await dialog.locator('input[name=category][value=commerce]').check();
    const fits = has('category', 'commerce');
    await expect(dialog.getByRole('status')).toHaveText(
      `${cards.filter(fits).length} of ${total} integrations`,
    );
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeFocused();
    await expect(namesOf(page)).toHaveText(namesFitting(fits));
    await opener.click();
    await dialog.getByRole('button', { name: 'Show integrations' }).click();
    await expect(dialog).toBeHidden();
  });

  test('the dialog opens before the script is there, and fills when it comes', async ({ page }) => {
    const release = await hold(page, '**/_astro/Explorer*.js');
    await page.goto(LIST, { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Filters' }).click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await expect(dialog).toBeVisible();
    release();
    await dialog.locator('input[name=category][value=commerce]').check();
    await expect(dialog.getByRole('status')).toContainText(' of ');
  });
});
