import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '#lib/content/model.ts';
import { addDays } from '#lib/derive/days.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { listFeeds, MOST_ENTRIES, selectEvents, WINDOW_DAYS, withinWindow } from '#lib/feeds/feed.ts';
import { buildSite } from '#lib/site/build.ts';
import type { EventView } from '#lib/site/model.ts';
import { makeFeedContent } from './make.ts';

const content = makeFeedContent();
const siteOn = (today: string, from: Content = content) => buildSite(from, deriveFacts(from, today));
const eventsOn = (today: string, from: Content = content) => siteOn(today, from).getEvents();
const idsOf = (events: readonly EventView[]) => events.map(({ id }) => id);

/** What each feed holds, by its file. */
function entriesOn(today: string): ReadonlyMap<string, readonly EventView[]> {
  const site = siteOn(today);
  const events = withinWindow(site.getEvents(), today);
  return new Map(listFeeds(site).map((feed) => [feed.file, selectEvents(feed, events)]));
}

describe('events', () => {
  test('are what happened, newest first', () => {
    expect(idsOf(eventsOn('2026-11-21'))).toMatchInlineSnapshot(`
      [
        "released/chatty/2026-11-02",
        "kit/anchor-launch/2026-11-01",
        "listed/chatty/2026-10-01",
        "deprecated/fading/2026-08-01",
        "ended/gone/2026-06-01",
        "lifted/2026-002",
        "action/2026-002",
        "certified/a/2026-01-10",
        "action/2026-001",
        "deprecated/gone/2025-12-01",
        "certified/a/2025-01-15",
        "certified/lighthouse/2025-01-10",
        "listed/a/2025-01-01",
        "listed/fading/2025-01-01",
        "listed/harbour-log/2025-01-01",
        "listed/lighthouse/2025-01-01",
        "listed/mooring/2025-01-01",
        "listed/old/2024-06-01",
      ]
    `);
  });

  test('of a release before its listing are no news', () => {
    expect(idsOf(eventsOn('2026-11-21'))).not.toContain('released/old/2024-05-01');
  });

  test('of a kit that may not be seen are not there, nor of a draft', () => {
    const seen = idsOf(eventsOn('2026-11-21')).filter((id) => id.startsWith('kit/'));
    expect(seen).toEqual(['kit/anchor-launch/2026-11-01']);
    expect(idsOf(eventsOn('2026-12-24'))).toContain('kit/later-launch/2026-12-24');
  });

  test('of a certificate tell a renewal from a first award', () => {
    const awards = eventsOn('2026-11-21').flatMap((event) =>
      event.kind === 'certified' && event.id.includes('/a/') ? [[event.day, event.isRenewal]] : [],
    );
    expect(awards).toEqual([
      ['2026-01-10', true],
      ['2025-01-15', false],
    ]);
  });
});

describe('an entry', () => {
  const wording = fc.record({
    name: fc.constantFrom('Other', 'Ünï <b>&amp;', '日本語', 'שלום'),
    tagline: fc.string({ minLength: 1 }),
    summary: fc.string({ minLength: 1 }),
    body: fc.string(),
  });

  test('is known by what happened, to whom and when: no change of wording changes an id or adds one', () => {
    const before = idsOf(eventsOn('2026-11-21'));
    fc.assert(
      fc.property(wording, ({ body, ...fields }) => {
        const changed: Content = {
          ...content,
          integrations: content.integrations.map((entry) => ({ ...entry, ...fields, body })),
          kits: content.kits.map((kit) => ({ ...kit, title: fields.name, body })),
          records: {
            ...content.records,
            actions: content.records.actions.map((action) => ({ ...action, measure: fields.name })),
          },
        };
        expect(idsOf(eventsOn('2026-11-21', changed))).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  const day = fc.integer({ min: 0, max: 1_000 }).map((days) => addDays('2025-06-01', days));

  test('comes on its day, and goes only by the limits that the page states', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200 }), (today, later) => {
        const then = addDays(today, later);
        const after = entriesOn(then);
        const oldest = addDays(then, -WINDOW_DAYS);
        for (const [file, before] of entriesOn(today)) {
          const now = after.get(file) ?? [];
          expect(now.every((event) => event.day <= then && event.day >= oldest)).toBe(true);
          const known = new Set(idsOf(before));
          for (const event of now) if (!known.has(event.id)) expect(event.day > today, event.id).toBe(true);
          const kept = new Set(idsOf(now));
          for (const event of before) {
            if (kept.has(event.id) || event.day < oldest || now.length === MOST_ENTRIES) continue;
            // What stopped to be so: a kit after its last day, a lapse before a new award.
            expect(['kit', 'lapsed'], event.id).toContain(event.kind);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a feed holds the newest entries, and no more than it may', () => {
  const [all] = listFeeds({ categories: [] });
  const [one] = eventsOn('2026-11-21');
  if (one === undefined) throw new Error('There is no event.');
  const many = Array.from({ length: MOST_ENTRIES + 5 }, (_, at) => ({ ...one, id: String(at) }));
  expect(all && idsOf(selectEvents(all, many))).toEqual(idsOf(many.slice(0, MOST_ENTRIES)));
});

test('the feed of a category holds its listings, whatever else happened', () => {
  const files = entriesOn('2026-11-21');
  const slugs = new Set(files.get('category-chat')?.map(({ id }) => id.split('/')[1]));
  expect([...slugs]).toEqual(['chatty']);
  expect(files.get('category-crm')?.some(({ kind }) => kind === 'kit')).toBe(false);
});
