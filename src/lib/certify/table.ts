import type { CertificationRules } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { isStanding } from '#lib/derive/certification/certify.ts';
import type { Certification } from '#lib/derive/certification/model.ts';
import { layOut } from './columns.ts';
import type { CertifiedListing } from './listing.ts';
import { sayNext, sayRules, STATE_WORDS } from './words.ts';

const HEAD = ['listing', 'state', 'level', 'until', 'credit', 'next to lapse', 'missing'];

/** What the awarded level would need again, or the lowest level without one that stands. */
function sayMissing(certification: Certification): string {
  const { level, levels } = certification;
  const aim = levels.find((each) => each.level === level) ?? levels[0];
  if (!aim) return '-';
  return aim.missing.length === 0 ? '-' : aim.missing.join(', ');
}

function writeRow({ entry, certification }: CertifiedListing): readonly string[] {
  const { state, underWay, level, until, credit, nextExpiry } = certification;
  return [
    entry.slug,
    underWay ? 'under way' : STATE_WORDS[state],
    isStanding(certification) ? (level ?? '-') : '-',
    until ?? '-',
    credit.toFixed(2),
    sayNext(nextExpiry),
    sayMissing(certification),
  ];
}

/** A line a listing, by what lapses first. */
export function writeTable(
  listings: readonly CertifiedListing[],
  rules: CertificationRules,
  today: Day,
): string {
  const count = `${listings.length} ${listings.length === 1 ? 'listing' : 'listings'}`;
  const head = `Certification on ${today}, ${sayRules(rules)}: ${count}`;
  if (listings.length === 0) return `${head}\nNo listing has a certificate, a record or is near one.\n`;
  return `${head}\n\n${layOut([HEAD, ...listings.map(writeRow)])}\n`;
}
