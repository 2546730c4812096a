import type { Day } from '#lib/content/schema/fields.ts';
import type { PartnerRecord } from '#lib/content/schema/partner-record.ts';
import type { TierRules } from '#lib/content/schema/tiers.ts';
import { lastDaysOf, peopleInForce } from './evidence.ts';
import type { Skill } from './model.ts';

/** Skill badges: skills with enough certified people in force, in the order of the rules. */
export function judgeSkills(
  { skills }: Pick<TierRules, 'skills'>,
  record: PartnerRecord | undefined,
  today: Day,
): readonly Skill[] {
  const people = peopleInForce(record, today);
  return skills.flatMap(({ slug, people: need }) => {
    const lastDays = lastDaysOf(people.filter(({ skill }) => skill === slug));
    const nextExpiry = lastDays.at(-1);
    const holdsUntil = lastDays[Math.max(need, 1) - 1];
    return nextExpiry === undefined || holdsUntil === undefined
      ? []
      : [{ skill: slug, people: lastDays.length, nextExpiry, holdsUntil }];
  });
}
