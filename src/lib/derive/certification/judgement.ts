import type { Day } from '#lib/content/schema/fields.ts';
import { addDays } from '../days.ts';
import type { PreparedLevel } from './level.ts';
import type { EndCause } from './model.ts';
import { NEVER } from './periods.ts';
import type { DayContext, PreparedCriterion } from './prepared.ts';
import type { Award, Standard } from './standard.ts';
import type { PreparedSubject } from './subject.ts';

/** When and by what a certificate, or a level of it, comes to its end. */
export interface End {
  /** Last day, grace included. */
  readonly day: Day;
  readonly cause: EndCause;
}

/** An award judged by one version on one day. */
export interface Judgement {
  readonly award: Award;
  /** The version that judges it. */
  readonly standard: Standard;
  /** The level that stands; undefined once lapsed. */
  readonly stands: PreparedLevel | undefined;
  /** How the awarded level was lost, where it does not stand. */
  readonly lost: End | undefined;
}

const TIME: EndCause = { kind: 'time' };

/** The first of a level's criteria to end. Undefined for a level without criteria. */
function firstToEnd(required: readonly PreparedCriterion[], context: DayContext): End | undefined {
  let first: End | undefined;
  for (const prepared of required) {
    const day = prepared.endOn(context);
    if (first && day >= first.day) continue;
    first = { day, cause: { kind: 'criterion', criterion: prepared.criterion.slug } };
  }
  return first;
}

const endOfTime = ({ term }: Award): End => ({ day: term.graceUntil, cause: TIME });
const earlier = (a: End, b: End | undefined): End => (b && b.day < a.day ? b : a);

/** Judges an award by a version as of `at`, from the awarded level downwards. */
function judgeBy(
  standard: Standard,
  award: Award,
  prepared: PreparedSubject,
  context: DayContext,
  at: Day,
): Judgement {
  const time = endOfTime(award);
  const { levels } = prepared.by(standard);
  let lost: End | undefined;
  let last: End = { day: NEVER, cause: { kind: 'rules', version: standard.version } };
  for (let index = levels.findIndex(({ level }) => level.slug === award.level); index >= 0; index -= 1) {
    const stands = levels[index];
    if (!stands) break;
    const end = earlier(time, firstToEnd(stands.required, context));
    if (at <= end.day) return { award, standard, stands, lost };
    lost ??= end;
    if (end.day > last.day || last.cause.kind === 'rules') last = end;
  }
  return { award, standard, stands: undefined, lost: last };
}

/**
 * The certificate of an award: judged by the version it was awarded under for as long as that overlaps, then by
 * the current one. What had lapsed by then stays lapsed.
 */
export function judgeAward(award: Award, prepared: PreparedSubject, context: DayContext): Judgement {
  const { today } = context;
  const { standard } = award;
  if (today <= standard.until) return judgeBy(standard, award, prepared, context, today);
  const before = judgeBy(standard, award, prepared, context, standard.until);
  if (!before.stands) return before;
  return judgeBy(prepared.current, award, prepared, context, today);
}

/** First day without what ended; undefined where it did not hold on any day that is known. */
export function firstDayWithout({ day }: End, { standard, award }: Judgement): Day | undefined {
  const from = standard === award.standard ? undefined : addDays(award.standard.until, 1);
  if (day === NEVER) return from;
  const after = addDays(day, 1);
  return from !== undefined && from > after ? from : after;
}

/** What the standing level loses first: time, a criterion, or the rules it is judged by. */
export function nextEnd(
  judgement: Judgement,
  prepared: PreparedSubject,
  context: DayContext,
): End | undefined {
  const { award, standard, stands } = judgement;
  if (!stands) return undefined;
  const { current } = prepared;
  const endOf = ({ required }: PreparedLevel) => earlier(endOfTime(award), firstToEnd(required, context));
  const end = endOf(stands);
  if (standard === current || end.day < standard.until) return end;
  const after = judgeBy(current, award, prepared, context, addDays(standard.until, 1)).stands;
  if (after?.level.slug === stands.level.slug) return endOf(after);
  return end.day === standard.until
    ? end
    : { day: standard.until, cause: { kind: 'rules', version: current.version } };
}
