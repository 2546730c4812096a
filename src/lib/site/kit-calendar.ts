import type { KitCalendar, KitLink } from './model.ts';

const MONTHS = 12;
/** Months before the one of today. */
const PAST = 5;

/** The first day of the month that lies `offset` months after the month of a day. */
function monthFrom(day: string, offset: number): string {
  const at = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + offset);
  return at.toISOString().slice(0, 10);
}

/** When each kit may be seen, for a year around today. */
export function buildKitCalendar(kits: readonly KitLink[], today: string): KitCalendar {
  const months = Array.from({ length: MONTHS }, (_, at) => monthFrom(today, at - PAST));
  return {
    months,
    now: PAST,
    rows: kits.map((kit) => ({
      kit,
      isSeen: months.map((month) => {
        const last = kit.expiresOn ?? '9999-12-31';
        return kit.publishOn < monthFrom(month, 1) && last >= month;
      }),
    })),
  };
}
