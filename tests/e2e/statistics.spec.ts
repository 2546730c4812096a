import type { Page, Request } from '@playwright/test';
import { readEvents } from '#lib/gaps/event.ts';
import type { SentBody, SentEvent } from '#lib/gaps/sent.ts';
import { searchBox, statusOf, waitForAnswer } from './catalogue.ts';
import { expect, test } from './test.ts';

const LISTING = '/integrations/ledgermoor-accounting/';
const SETTLED_MS = 2_500;

/** Takes what a page sends to be counted, and keeps other addresses from being visited. */
async function takeEvents(page: Page) {
  const requests: Request[] = [];
  await page.route('**/api/events', async (route) => {
    requests.push(route.request());
    await route.fulfill({ status: 204 });
  });
  await page.route(/^https:/, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '' }));
  const bodies = () => requests.map((request) => request.postDataJSON() as SentBody);
  return { requests, bodies, events: () => bodies().flatMap(({ events }) => events) };
}

const ofKind = (events: readonly SentEvent[], kind: SentEvent['kind']) =>
  events.filter((event) => event.kind === kind);

async function search(page: Page, query: string): Promise<void> {
  await page.goto('/integrations/');
  await searchBox(page).fill(query);
  await expect(statusOf(page)).toContainText(`“${query}”`);
  await waitForAnswer(page);
}

test('a search that finds nothing sends one event, and nothing else', async ({ page, conduct }) => {
  const { bodies, requests } = await takeEvents(page);
  await search(page, 'Zzyzx quorl');
  await expect.poll(bodies).toHaveLength(1);
  await page.waitForTimeout(SETTLED_MS);
  expect(bodies()).toEqual([{ events: [{ kind: 'search', query: 'Zzyzx quorl', filters: [], results: 0 }] }]);
  const headers = await requests[0]?.allHeaders();
  expect(headers?.['content-type']).toBe('text/plain;charset=UTF-8');
  expect(headers?.['referer'] ?? '').not.toContain('integrations');
  expect(conduct.foreign).toEqual([]);
});

test('a chosen result sends its search with what was chosen, and no other', async ({ page }) => {
  const { events } = await takeEvents(page);
  await search(page, 'ledgermoor');
  await page.getByRole('main').getByRole('link', { name: 'Ledgermoor Accounting' }).first().click();
  await expect(page).toHaveURL(LISTING);
  await expect.poll(events).toHaveLength(2);
  const [found] = ofKind(events(), 'search');
  expect(found).toMatchObject({
    query: 'ledgermoor',
    filters: [],
    chosen: 'integration/ledgermoor-accounting',
  });
  expect(found?.kind === 'search' && found.results).toBeGreaterThan(0);
  expect(ofKind(events(), 'view')).toEqual([{ kind: 'view', listing: 'integration/ledgermoor-accounting' }]);
});

test('a name chosen by keys in the palette does too', async ({ page }) => {
  const { events } = await takeEvents(page);
  await page.goto('/program/tiers/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('ledgermoor accounting');
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^Ledgermoor Accounting/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(LISTING);
  await expect
    .poll(() => ofKind(events(), 'search'))
    .toMatchObject([{ query: 'ledgermoor accounting', chosen: 'integration/ledgermoor-accounting' }]);
});

test('a search that was read and left is sent once, with its filters', async ({ page }) => {
  const { events } = await takeEvents(page);
  await page.goto('/integrations/?q=ledgermoor&category=finance');
  await expect(statusOf(page)).toContainText('“ledgermoor”');
  await waitForAnswer(page);
  await page.waitForTimeout(2 * SETTLED_MS);
  expect(events()).toEqual([]);
  await page.evaluate(() => {
    for (const _ of [1, 2]) dispatchEvent(new PageTransitionEvent('pagehide'));
  });
  await expect.poll(events).toMatchObject([{ query: 'ledgermoor', filters: ['category=finance'] }]);
  expect(events()[0]).not.toHaveProperty('chosen');
});

test('a listing sends its view, an install and a contact one event each', async ({ page, context }) => {
  const { events, bodies } = await takeEvents(page);
  const listing = 'integration/ledgermoor-accounting';
  await page.goto(LISTING);
  await expect.poll(events).toEqual([{ kind: 'view', listing }]);
  await page.getByRole('link', { name: 'Documentation' }).first().click();
  await page.goto(LISTING);
  await page.getByRole('link', { name: 'Install' }).first().click();
  await page.goto(LISTING);
  await page
    .locator('#support')
    .getByRole('link')
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await expect.poll(events).toEqual([
    { kind: 'view', listing },
    { kind: 'view', listing },
    { kind: 'install', listing },
    { kind: 'view', listing },
    { kind: 'contact', listing },
  ]);
  for (const body of bodies()) expect(readEvents(body, '2026-11-21')).toHaveLength(1);
  expect(await context.cookies()).toEqual([]);
});

test.describe('nothing is sent', () => {
  test('where the browser asks not to be followed', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
    );
    const { events } = await takeEvents(page);
    await search(page, 'Zzyzx quorl');
    await page.waitForTimeout(SETTLED_MS);
    await page.goto(LISTING);
    await page.getByRole('link', { name: 'Install' }).first().click();
    expect(events()).toEqual([]);
  });

  test('without scripts', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
    const page = await context.newPage();
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') posts.push(request.url());
    });
    await page.goto(LISTING);
    await page.goto('/integrations/?q=zzyzx');
    await page.waitForLoadState('networkidle');
    expect(posts).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});
