import type { Content } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { CertifiedListing } from './listing.ts';

/** Absent values are null, so that every row has the same keys. */
const orNull = <T>(value: T | undefined): T | null => value ?? null;

function describeListing({ entry, certification }: CertifiedListing) {
  const { lost, nextExpiry, counted } = certification;
  return {
    slug: entry.slug,
    name: entry.name,
    state: certification.state,
    under_way: certification.underWay,
    level: orNull(certification.level),
    rules_version: certification.rulesVersion,
    certified_on: orNull(certification.certifiedOn),
    until: orNull(certification.until),
    grace_until: orNull(certification.graceUntil),
    credit: certification.credit,
    counted: { level: orNull(counted.level), held: counted.held, of: counted.of },
    lost: lost ? { level: lost.level, cause: lost.cause, on: orNull(lost.on) } : null,
    next: nextExpiry
      ? { cause: nextExpiry.cause, expires: orNull(nextExpiry.expires), lapses_after: nextExpiry.lapses }
      : null,
    levels: certification.levels,
    criteria: certification.criteria.map((result) => ({
      criterion: result.criterion,
      state: result.state,
      value: orNull(result.value),
      sample: orNull(result.sample),
      date: orNull(result.date),
      expires: orNull(result.expires),
      lapses_after: orNull(result.graceUntil),
      not_met_since: orNull(result.since),
      expected: orNull(result.expected),
      url: orNull(result.url),
    })),
  };
}

/** The report as JSON; its shape is in the README. */
export function writeJson(listings: readonly CertifiedListing[], { program }: Content, today: Day): string {
  const { version, effective } = program.certification;
  const report = { as_of: today, rules: { version, effective }, integrations: listings.map(describeListing) };
  return `${JSON.stringify(report, null, 2)}\n`;
}
