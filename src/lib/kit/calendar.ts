import ical from 'ical-generator';

export interface KitEvent {
  /** Names the event for good: a later file with the same one replaces it. */
  readonly id: string;
  /** Day that stamps it, `YYYY-MM-DD`. */
  readonly day: string;
  readonly start: Date;
  readonly minutes: number;
  readonly title: string;
  readonly description: string;
  /** Where one joins, or reads about it. */
  readonly url: string;
}

const MINUTE = 60_000;

/** A calendar (RFC 5545) with one event, in UTC. The same event gives the same bytes. */
export function writeEvent({ id, day, start, minutes, title, description, url }: KitEvent): string {
  const calendar = ical({ prodId: { company: 'Portico', product: 'kit', language: 'EN' } });
  calendar.createEvent({
    id,
    stamp: new Date(`${day}T00:00:00Z`),
    start,
    end: new Date(start.getTime() + minutes * MINUTE),
    summary: title,
    description,
    location: url,
    url,
  });
  return `${calendar.toString()}\r\n`;
}
