import ical, { ICalEventTransparency } from 'ical-generator';
import { addDays } from '#lib/derive/days.ts';

/** Something that fills a day. */
export interface DayEvent {
  /** Names the event for good: the same one is the same event in every build. */
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly url: string;
}

export interface CalendarHead {
  readonly name: string;
  /** What wrote it, for its PRODID. */
  readonly product: string;
  /** Day of the build; it stamps every event. */
  readonly today: string;
}

/** A calendar (RFC 5545) with an all-day event for each of them. The same events and day give the same bytes. */
export function writeDays(events: readonly DayEvent[], { name, product, today }: CalendarHead): string {
  const calendar = ical({ name, prodId: { company: 'Portico', product, language: 'EN' } });
  for (const { uid, day, summary, url } of events) {
    calendar.createEvent({
      id: uid,
      stamp: new Date(`${today}T00:00:00Z`),
      allDay: true,
      start: day,
      end: addDays(day, 1),
      summary,
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
