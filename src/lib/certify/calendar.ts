import type { Deadline } from '#lib/derive/certification/deadlines.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { fill } from '#lib/i18n/wording.ts';
import { writeDays } from './all-day.ts';

export interface CalendarFrame {
  /** Name of the marketplace. */
  readonly name: string;
  /** Public address of the site, without a slash at the end. */
  readonly url: string;
  /** Day of the build; it stamps every event. */
  readonly today: string;
  readonly t: Dictionary;
}

/** Names an event for good: the same listing, criterion and kind is the same event in every build. */
const uidOf = ({ slug, criterion, kind }: Deadline, host: string): string =>
  `${slug}.${criterion?.slug ?? 'certificate'}.${kind}@${host}`;

function summarise({ name, criterion, level = '', kind }: Deadline, { t }: CalendarFrame): string {
  const what = criterion?.name ?? fill(t.certificate.theCertificate, { level });
  return fill(t.certificate.deadline[kind], { what, name });
}

/** A calendar (RFC 5545) with an all-day event for each deadline. The same deadlines and day give the same bytes. */
export function writeCalendar(deadlines: readonly Deadline[], frame: CalendarFrame): string {
  const { name, url, today, t } = frame;
  const { hostname } = new URL(url);
  const events = deadlines.map((deadline) => ({
    uid: uidOf(deadline, hostname),
    day: deadline.day,
    summary: summarise(deadline, frame),
    url: `${url}/integrations/${deadline.slug}/#certification`,
  }));
  return writeDays(events, {
    name: fill(t.certificate.calendarName, { site: name }),
    product: 'certification',
    today,
  });
}
