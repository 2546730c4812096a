import type { CrossCheck } from './cross/index.ts';
import { atField, type Finding } from './finding.ts';
import type { Integration } from './schema/integration.ts';

const DONE = ['released', 'verified', 'deprecated'] as const;
const MILLISECONDS_A_DAY = 86_400_000;

/** The calendar is a day ahead east of Greenwich. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + MILLISECONDS_A_DAY).toISOString().slice(0, 10);

type Dated = Integration & { readonly file: string };

const findInListing = (listing: Dated, day: string, latest: string): readonly Finding[] => {
  const { file, status, ends } = listing;
  const future = DONE.flatMap((field): readonly Finding[] => {
    const found = listing[field];
    if (found === undefined || found <= latest) return [];
    return [
      {
        rule: 'integration/future-day',
        file,
        place: atField(field),
        found,
        message: `\`${field}\` is ${found}, which has not come yet on ${day}.`,
        wanted: `${day} or earlier`,
      },
    ];
  });
  if (status !== 'deprecated' || ends === undefined || ends >= day) return future;
  return [
    ...future,
    {
      rule: 'integration/ended',
      file,
      place: atField('ends'),
      found: ends,
      message: `The last day of the listing was ${ends}, but it is only deprecated.`,
      wanted: 'status: removed, or a later day',
    },
  ];
};

/** What the days of listings say that cannot be so on a day, `YYYY-MM-DD`. */
export const checkDays =
  (day: string): CrossCheck =>
  ({ integrations }, report) => {
    const latest = dayAfter(day);
    for (const { file, value } of integrations) {
      if (value !== undefined) findInListing({ ...value, file }, day, latest).forEach(report);
    }
  };
