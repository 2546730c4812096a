import type { Day } from '#lib/content/schema/fields.ts';
import { judgeAward, type Judgement } from './judgement.ts';
import type { ListingUsage } from './measurements.ts';
import type { DayContext } from './prepared.ts';
import type { Award } from './standard.ts';
import { prepareSubject, type CertificationSubject, type PreparedSubject } from './subject.ts';

/** Number and share of the criteria that hold, and what they are worth. */
export interface Credit {
  readonly level: string | undefined;
  readonly held: number;
  readonly of: number;
  /** In [0, 1]. */
  readonly credit: number;
}

const NOTHING: Credit = { level: undefined, held: 0, of: 0, credit: 0 };

/**
 * Credit in force: the credit of the level that stands times the share of its criteria that hold. Once lapsed
 * it is 0. A listing never certified gets `partial_credit` times the share of the lowest level.
 */
export function creditOf(
  judgement: Judgement | undefined,
  prepared: PreparedSubject,
  context: DayContext,
): Credit {
  const { levels } = prepared.by(judgement?.standard ?? prepared.current);
  const counted =
    judgement?.stands ?? levels.find(({ level }) => level.slug === judgement?.award.level) ?? levels[0];
  if (!counted) return NOTHING;
  const { level, required } = counted;
  const held = judgement?.stands ? counted.countBound(context) : counted.countFree(context);
  const share = required.length === 0 ? 0 : held / required.length;
  const worth = judgement ? (judgement.stands?.level.credit ?? 0) : prepared.subject.rules.partial_credit;
  return { level: level.slug, held, of: required.length, credit: worth * share };
}

/** The award that counts on a day: the newest that is not later. */
export const awardOn = (awards: readonly Award[], today: Day): Award | undefined =>
  awards.find(({ certifiedOn }) => certifiedOn <= today);

/** Prepares one listing once; the result gives its credit in force, in [0, 1], on any day by comparing days only. */
export function prepareCredit(subject: CertificationSubject): (today: Day, usage: ListingUsage) => number {
  const prepared = prepareSubject(subject);
  return (today, usage) => {
    const award = awardOn(prepared.awards, today);
    const context = { today, usage, certifiedOn: award?.certifiedOn };
    const judgement = award && judgeAward(award, prepared, context);
    if (judgement && !judgement.stands) return 0;
    return creditOf(judgement, prepared, context).credit;
  };
}
