import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { writeOffline, type OfflineSite } from '#lib/offline/write.ts';
import { createApp } from '#lib/serve/app.ts';
import { listen } from '#lib/serve/listen.ts';
import { followTree } from '#lib/serve/tree.ts';
import { runBuild } from '../site/run-build.ts';
import { findViolations } from './axe.ts';
import { cards, namesOf, redirects } from './catalogue.ts';
import { expect, test } from './test.ts';

const SITE: OfflineSite = {
  offline: true,
  base: '',
  mostBytes: 60_000_000,
  languages: ['', 'de', 'ar'].map((segment) => ({
    segment,
    order: [],
    index: [],
    moved: redirects.map(({ from, to }) => [from.slice(1), to.slice(1)]),
  })),
};
const old = redirects.find(({ from }) => from.startsWith('/integrations/'));
const [listing, other] = cards;
const MINUTES_MS = 240_000;

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-offline-'));
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'offline: true\n', { flag: 'a' });
  const { status, output } = runBuild({ CONTENT_DIR: content, OUT_DIR: join(folder, 'dist') });
  expect(status, output).toBe(0);
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The site on one port, which goes and comes back. */
function openNetwork(context: BrowserContext) {
  let port = 0;
  let server: Awaited<ReturnType<typeof listen>> | undefined;
  return {
    start: async () => {
      server = await listen(
        createApp({ tree: await followTree(join(folder, 'dist')), base: '' }),
        'localhost',
        port,
      );
      port = Number(new URL(server.url).port);
      await context.setOffline(false);
      return server.url;
    },
    stop: async () => {
      await context.setOffline(true);
      await server?.stop(0);
    },
  };
}

/** How many files that the list of the default language names are not kept. */
const countMissing = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const answer = await fetch('/offline/default.json', { cache: 'no-store' });
    const { files } = (await answer.json()) as { files: string[][] };
    // To open one that is not there would make it.
    const [name] = await caches.keys();
    if (name === undefined) return files.length;
    const kept = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
    return files.filter(([path = '', hash = '']) => !kept.has(`${location.origin}/${path}?kept=${hash}`))
      .length;
  });

/** What broke off is taken up again with the next page. */
const waitUntilKept = (page: Page, url: string): Promise<void> =>
  expect(async () => {
    await page.goto(url);
    await expect.poll(() => countMissing(page), { timeout: 30_000 }).toBe(0);
  }).toPass({ timeout: 100_000 });

test('the catalogue is read without a network, follows the next build, and goes when it is switched off', async ({
  context,
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'The worker knows no width.');
  test.setTimeout(MINUTES_MS);
  if (!listing || !other || !old) throw new Error('The sample lists nothing, or nothing moved.');
  const network = openNetwork(context);
  const url = await network.start();
  await waitUntilKept(page, url);

  await network.stop();
  await page.goto(`${url}/integrations/${listing.slug}/`);
  await expect(page.getByRole('heading', { level: 1, name: listing.name })).toBeVisible();
  await expect(page.getByRole('status').getByText('You are offline.')).toBeVisible();
  await page.goto(`${url}/integrations/?q=${encodeURIComponent(other.name)}`);
  await expect(namesOf(page).first()).toHaveText(other.name);
  await page.goto(`${url}/partners/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(url + old.from);
  await expect(page).toHaveURL(url + old.to);
  await expect(page.locator('h1')).toBeVisible();

  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${url}/apply/`);
    await expect(page.getByRole('heading', { level: 1, name: 'You are offline' })).toBeVisible();
    expect(await findViolations(page, scheme === 'dark')).toEqual([]);
  }
  await page.goto(`${url}/ar/integrations/${listing.slug}/`);
  await expect(page.getByRole('heading', { level: 1, name: 'أنت غير متصل' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);

  const file = join(folder, 'dist', 'integrations', listing.slug, 'index.html');
  const text = readFileSync(file, 'utf8');
  for (const suffix of ['.br', '.gz']) rmSync(file + suffix, { force: true });
  writeFileSync(file, text.replaceAll(listing.tagline, 'Told in other words'));
  await writeOffline(SITE, join(folder, 'dist'));
  await network.start();
  await waitUntilKept(page, url);
  await network.stop();
  await page.goto(`${url}/integrations/${listing.slug}/`);
  await expect(page.getByText('Told in other words').first()).toBeVisible();

  await writeOffline({ ...SITE, offline: false }, join(folder, 'dist'));
  await network.start();
  await page.goto(`${url}/partners/`);
  await expect
    .poll(
      () =>
        page.evaluate(
          async () =>
            (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length,
        ),
      { timeout: 30_000 },
    )
    .toBe(0);
  await network.stop();
});
