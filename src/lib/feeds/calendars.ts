import { writeDays, type DayEvent } from '#lib/certify/all-day.ts';
import { writeCalendar } from '#lib/certify/calendar.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { KitView, Site } from '#lib/site/model.ts';

export const CALENDAR_NAMES = ['certifications', 'kits'] as const;
export type CalendarName = (typeof CALENDAR_NAMES)[number];

function listKitDays(kit: KitView, host: string, t: Dictionary): readonly DayEvent[] {
  const { slug, name, url, publishOn, expiresOn } = kit;
  const day = (kind: 'first' | 'last', on: string): DayEvent => ({
    uid: `${slug}.kit.${kind}@${host}`,
    day: on,
    summary: fill(t.feeds.kitDay[kind], { name }),
    url,
  });
  return [day('first', publishOn), ...(expiresOn === undefined ? [] : [day('last', expiresOn)])];
}

/** First and last days of the kits that may be seen, by day. */
function writeKitCalendar({ kits, meta }: Pick<Site, 'kits' | 'meta'>, t: Dictionary): string {
  const { hostname } = new URL(meta.url);
  const events = kits
    .flatMap((kit) => listKitDays(kit, hostname, t))
    .sort((a, b) => (a.day === b.day ? (a.uid < b.uid ? -1 : 1) : a.day < b.day ? -1 : 1));
  const name = fill(t.feeds.kitCalendarName, { site: meta.name });
  return writeDays(events, { name, product: 'kits', today: meta.builtOn });
}

/** The calendars by file name, below `/feeds/`. */
export function* listCalendars(
  site: Pick<Site, 'kits' | 'meta' | 'program'>,
  t: Dictionary,
): Generator<readonly [CalendarName, string]> {
  const { name, url, builtOn } = site.meta;
  const { deadlines } = site.program.certification;
  yield ['certifications', writeCalendar(deadlines, { name, url, today: builtOn, t })];
  yield ['kits', writeKitCalendar(site, t)];
}
