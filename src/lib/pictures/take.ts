import type { Browser, BrowserContext, Page } from '@playwright/test';
import { PICTURE_SCHEMES, PICTURE_WIDTHS, type Picture } from './model.ts';
import type { ServedSite } from './site.ts';
import { LIST_OF, type Subject } from './subject.ts';

/** Pixels of a page that are shown, from its top. */
const TOP = 1_600;

/** What a screenshot holds, and what it is called. */
export interface Taken {
  readonly picture: Picture;
  readonly png: Uint8Array;
}

type Look = Pick<Picture, 'scheme' | 'width'>;

const WORDS = { card: 'Card', page: 'Page' } as const;

function describe({ noun, slug, name }: Subject, kind: Picture['kind'], { scheme, width }: Look): Picture {
  return {
    noun,
    slug,
    kind,
    scheme,
    width,
    file: `${noun}-${slug}-${kind}-${scheme}-${String(width)}.png`,
    alt: `${WORDS[kind]} of ${name}, ${scheme}, in a window ${String(width)} pixels wide`,
  };
}

/** A window that reaches nothing but the site and runs none of its scripts: pages are whole without them. */
async function openWindow(
  browser: Browser,
  { origin }: ServedSite,
  { scheme, width }: Look,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: TOP },
    colorScheme: scheme,
    javaScriptEnabled: false,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await context.route('**', (route) =>
    new URL(route.request().url()).origin === origin ? route.continue() : route.abort(),
  );
  return context;
}

async function takeCard(page: Page, site: ServedSite, subject: Subject): Promise<Uint8Array | undefined> {
  const list = await site.findList(subject);
  if (list === undefined) return undefined;
  await page.goto(site.origin + list);
  const link = page.locator(`a[href$="/${LIST_OF[subject.noun]}/${subject.slug}/"]`);
  return page.locator('li.card').filter({ has: link }).first().screenshot();
}

async function takePage(page: Page, site: ServedSite, subject: Subject): Promise<Uint8Array | undefined> {
  const path = site.findPage(subject);
  if (path === undefined) return undefined;
  await page.goto(site.origin + path);
  return page.screenshot();
}

/** Pictures of entries, one after the other: their cards and the tops of their pages, in every scheme and width. */
export async function* takePictures(
  browser: Browser,
  site: ServedSite,
  subjects: readonly Subject[],
): AsyncGenerator<Taken> {
  for (const scheme of PICTURE_SCHEMES) {
    for (const width of PICTURE_WIDTHS) {
      const look = { scheme, width };
      const context = await openWindow(browser, site, look);
      const page = await context.newPage();
      for (const subject of subjects) {
        const [card, top] = [await takeCard(page, site, subject), await takePage(page, site, subject)];
        if (card !== undefined) yield { picture: describe(subject, 'card', look), png: card };
        if (top !== undefined) yield { picture: describe(subject, 'page', look), png: top };
      }
      await context.close();
    }
  }
}
