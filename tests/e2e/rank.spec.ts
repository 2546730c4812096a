import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { readEnv } from '#lib/env.ts';
import type { RankedIntegration, RankingFile } from '#lib/rank/file.ts';
import { loadSite } from '#lib/site/load.ts';
import type { IntegrationView } from '#lib/site/model.ts';
import { TEST_DATE } from '../site/run-build.ts';
import { findViolations } from './axe.ts';
import { expect, test } from './test.ts';

const site = await loadSite(readEnv({ CONTENT_DIR: resolve('content'), BUILD_DATE: TEST_DATE }));
const { ranking } = site.program;

const find = (kind: string, fits: (view: IntegrationView) => boolean): IntegrationView => {
  const view = [...site.integrations].find(fits);
  if (view === undefined) throw new Error(`The sample content has no ${kind} listing.`);
  return view;
};
const listings = [
  find('first', ({ rank }) => rank?.overall.place === 1),
  find('demoted', ({ rank }) => rank?.demotion !== undefined && rank.score > 0),
  find('new', ({ isNew }) => isNew),
];

/** Opens every fold, so that what lies in it is looked at too. */
async function openFolds(page: Page): Promise<void> {
  for (const summary of await page.locator('main summary').all()) await summary.click();
}

for (const { name, head, rank } of listings) {
  test(`${name} says why it has its rank, in numbers that sum`, async ({ page }) => {
    await page.goto(head.path);
    const section = page.locator('#rank');
    await expect(section).toContainText(`Scores ${rank?.score.toFixed(2) ?? ''} of 100 points.`);
    const points = await section.locator('.factors tbody td:last-child').allTextContents();
    expect(points).toEqual(rank?.factors.map(({ contribution }) => contribution.toFixed(2)));
    await expect(section.locator('.factors tbody td:nth-child(2)')).toHaveText(
      rank?.factors.map(({ value, full }) => `${value.toFixed(4)} × ${String(full)}`) ?? [],
    );
    await expect(section.locator('.factors tfoot td').last()).toHaveText(rank?.score.toFixed(2) ?? '');
    await expect(section.locator('.raises > li')).toHaveCount(rank?.raises.length ?? -1);
  });

  test(`${name} shows its course as a picture and as a table`, async ({ page }) => {
    await page.goto(head.path);
    await openFolds(page);
    const section = page.locator('#rank');
    await expect(section.getByRole('img', { name: /^Place overall from/ })).toBeVisible();
    await expect(section.locator('.weeks tbody tr')).toHaveCount(rank?.history.points.length ?? -1);
    await expect(section.locator('.weeks tbody tr').first().locator('td').first()).toHaveText(
      String(rank?.overall.place),
    );
    await expect(page.locator('[style]')).toHaveCount(0);
    expect(await findViolations(page)).toEqual([]);
  });
}

test('every number of a listing is that of the published file, to the last digit', async ({
  page,
  request,
}) => {
  const file = (await (await request.get('/api/v1/rankings.json')).json()) as RankingFile;
  expect(file.hash).toBe(ranking.hash);
  const part = (await (await request.get('/api/v1/rankings/parts/1.json')).json()) as {
    readonly items: readonly RankedIntegration[];
  };
  for (const { name, slug, head } of listings) {
    const published = part.items.find((one) => one.slug === slug);
    await page.goto(head.path);
    await expect(page.locator('.factors tfoot td').last()).toHaveText(published?.score.toFixed(2) ?? '');
    await expect(page.locator('.factors tbody td'), name).toHaveText(
      published?.factors.flatMap(({ value, weight, contribution }) => [
        `${value.toFixed(4)} × ${String(Math.round(weight * 1e8) / 1e6)}`,
        contribution.toFixed(2),
      ]) ?? [],
    );
    await expect(page.locator('.places')).toContainText(`#${String(published?.place)} of`);
  }
});

test('a demotion is said before the numbers it changes', async ({ page }) => {
  await page.goto(listings[1]?.head.path ?? '');
  await expect(page.locator('#rank .note')).toContainText('is already multiplied by');
});

test('the rules of the ranking explain every factor and lead to the example', async ({ page }) => {
  await page.goto(ranking.head.path);
  await openFolds(page);
  await expect(page.locator('.factor-rule')).toHaveCount(ranking.factors.length);
  await expect(page.locator('#fair-start .drawn-names li')).toHaveText(
    ranking.draw.drawn.map(({ name }) => name),
  );
  await expect(page.locator('#fair-start .command')).toHaveText(ranking.draw.replay);
  await expect(page.locator('#example .sum')).toContainText(
    `= ${ranking.example?.rank.score.toFixed(2) ?? ''}`,
  );
  expect(await findViolations(page)).toEqual([]);
  await page.locator('#example p a').first().click();
  await expect(page.locator('#rank')).toBeInViewport();
});

test('newcomers drawn for the day stand apart in Rising, with how they were drawn', async ({ page }) => {
  await page.goto('/');
  const rising = page.locator('section', { has: page.getByRole('heading', { name: 'Rising' }) }).last();
  const names = await rising.locator('h3 a').allTextContents();
  expect(names).toEqual([...site.home.rising, ...site.home.drawn].map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  await rising.getByRole('link', { name: 'How the draw works' }).click();
  await expect(page.locator('#fair-start h2')).toBeInViewport();
});
