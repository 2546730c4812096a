import { findViolations } from './axe.ts';
import { cards, LIST, namesOf, searchBox, statusOf, waitForAnswer } from './catalogue.ts';
import { expect, test } from './test.ts';

const last = cards.at(-1)?.name ?? '';

test('what a query finds elsewhere is one line away', async ({ page }) => {
  await page.goto(`${LIST}?q=data`);
  await waitForAnswer(page);
  const line = page.getByText('Also found:');
  const partners = line.getByRole('link', { name: /^\d+ partners?$/ });
  const count = /^\d+/.exec((await partners.textContent()) ?? '')?.[0] ?? '';
  await expect(line.getByRole('link', { name: 'Data and automation' })).toHaveAttribute(
    'href',
    /^\/categories\//,
  );
  await partners.click();
  await expect(page).toHaveURL('/partners/?q=data');
  await expect(statusOf(page)).toHaveText(new RegExp(`^${count} of \\d+ partners for “data”$`));
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

test('nothing found offers the nearest names and a way to ask for it', async ({ page }) => {
  const name = cards.map((card) => card.name).find((one) => /^[A-Z][a-z]{8,}/.test(one)) ?? '';
  const word = name.split(' ')[0] ?? '';
  const q = `${word.slice(0, 4)}zq${word.slice(6)}`;
  await page.goto(`${LIST}?q=${q}`);
  await expect(page.getByText('No integration fits.')).toBeVisible();
  await expect(page.getByText('Did you mean').getByRole('link', { name })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Request this integration' })).toHaveAttribute(
    'href',
    `/apply/request/?wanted=${q}`,
  );
  expect(await findViolations(page)).toEqual([]);
});

test('where the full text cannot be loaded, names are still found, and the page says so', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(LIST);
  await searchBox(page).fill(last);
  await expect(page.getByRole('alert')).toContainText('Only names');
  await expect(namesOf(page).first()).toHaveText(last);
});

test('where nothing can be loaded, the list stands, and one can try again', async ({ page }) => {
  let isDown = true;
  await page.route('**/root.json', (route) => (isDown ? route.abort() : route.continue()));
  await page.goto(`${LIST}?sort=name`);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(namesOf(page).first()).toHaveText(cards[0]?.name ?? '');
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(namesOf(page)).toHaveCount(12);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
