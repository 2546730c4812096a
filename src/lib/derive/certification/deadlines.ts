import type { Content } from '#lib/content/model.ts';
import type { CertificationRules } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { addDays } from '../days.ts';
import { isStanding } from './certify.ts';
import type { Certification } from './model.ts';
import { isHolding } from './prepared.ts';
import { criterionNamed, levelName, standardNamed } from './standard.ts';

/** Renewal becomes due; the last day it holds; the last day of grace. */
export type DeadlineKind = 'due' | 'end' | 'grace-end';

/** A day on which something of a listing's certification changes unless it is renewed. */
export interface Deadline {
  readonly slug: string;
  readonly name: string;
  /** Criterion slug and name; undefined for the certificate itself. */
  readonly criterion: { readonly slug: string; readonly name: string } | undefined;
  /** Name of the level that stands; undefined while evidence alone is recorded. */
  readonly level: string | undefined;
  readonly kind: DeadlineKind;
  readonly day: Day;
}

interface Dated {
  readonly criterion: Deadline['criterion'];
  readonly expires: Day | undefined;
  readonly graceUntil: Day | undefined;
}

/** What has an end: the certificate, and what its level asks for; else whatever evidence is recorded. */
function listDated(certification: Certification, rules: CertificationRules): readonly Dated[] {
  const { rulesVersion, level, until, graceUntil, criteria } = certification;
  const standing = isStanding(certification);
  const required = standardNamed(rules, rulesVersion).levels.find(({ slug }) => slug === level)?.requires;
  const dated = criteria
    .filter(({ criterion, state }) => isHolding(state) && (!standing || required?.includes(criterion)))
    .map((result) => {
      const name = criterionNamed(rules, result.criterion, rulesVersion)?.name ?? result.criterion;
      const criterion = { slug: result.criterion, name };
      return { criterion, expires: result.expires, graceUntil: result.graceUntil };
    });
  return standing ? [{ criterion: undefined, expires: until, graceUntil }, ...dated] : dated;
}

function listDays(
  { expires, graceUntil }: Dated,
  noticeDays: number,
): readonly (readonly [DeadlineKind, Day])[] {
  const days: (readonly [DeadlineKind, Day])[] = [];
  const renewed = expires !== undefined && expires !== graceUntil;
  if (renewed && noticeDays > 0) days.push(['due', addDays(expires, -noticeDays)]);
  if (expires !== undefined) days.push(['end', expires]);
  if (graceUntil !== undefined && graceUntil !== expires) days.push(['grace-end', graceUntil]);
  return days;
}

const sortKey = ({ day, slug, criterion, kind }: Deadline): string =>
  [day, slug, criterion?.slug ?? '', kind].join(' ');

/** Deadlines of every certificate that stands and every record under way, by day. */
export function listDeadlines(
  { integrations, program, records }: Content,
  certifications: ReadonlyMap<string, Certification>,
): readonly Deadline[] {
  const rules = program.certification;
  return integrations
    .flatMap(({ slug, name, status }) => {
      const certification = certifications.get(slug);
      if (!certification || status === 'removed' || !records.certifications.has(slug)) return [];
      if (certification.state === 'lapsed') return [];
      const { level: held, rulesVersion } = certification;
      const level = held === undefined ? undefined : levelName(rules, held, rulesVersion);
      return listDated(certification, rules).flatMap((dated) =>
        listDays(dated, rules.notice_days).map(([kind, day]) => ({
          slug,
          name,
          criterion: dated.criterion,
          level,
          kind,
          day,
        })),
      );
    })
    .map((deadline) => ({ deadline, key: sortKey(deadline) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ deadline }) => deadline);
}
