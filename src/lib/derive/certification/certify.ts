import type { Day } from '#lib/content/schema/fields.ts';
import { awardOn, creditOf } from './credit.ts';
import { firstDayWithout, judgeAward, nextEnd, type End, type Judgement } from './judgement.ts';
import type { ListingUsage } from './measurements.ts';
import type {
  Certification,
  CertificateState,
  CriterionResult,
  LevelGap,
  LostLevel,
  NextExpiry,
} from './model.ts';
import { stateOfTerm } from './periods.ts';
import { isHolding, type DayContext } from './prepared.ts';
import { prepareSubject, type CertificationSubject, type PreparedSubject } from './subject.ts';

/**
 * Criteria whose failing has grace or has ended the certificate: those of the awarded level and of the levels
 * below it; once lapsed, the one by which it lapsed.
 */
function boundCriteria({ award, standard, stands, lost }: Judgement): ReadonlySet<string> {
  if (!stands) return new Set(lost?.cause.kind === 'criterion' ? [lost.cause.criterion] : []);
  const index = standard.levels.findIndex(({ slug }) => slug === award.level);
  return new Set(standard.levels.slice(0, index + 1).flatMap(({ requires }) => requires));
}

/** The gravest of the certificate's time and the criteria of the level that stands. */
function gravestState(
  judgement: Judgement,
  criteria: readonly CriterionResult[],
  today: Day,
): CertificateState {
  const { stands, award } = judgement;
  if (!stands) return 'lapsed';
  const states = criteria
    .filter(({ criterion }) => stands.level.requires.includes(criterion))
    .map(({ state }) => state)
    .concat(stateOfTerm(award.term, today));
  if (states.includes('grace')) return 'grace';
  return states.includes('due') ? 'due' : 'in-force';
}

function describeLoss(judgement: Judgement): LostLevel | undefined {
  const { lost, award } = judgement;
  return lost && { level: award.level, cause: lost.cause, on: firstDayWithout(lost, judgement) };
}

function describeNext(
  end: End,
  judgement: Judgement,
  criteria: readonly CriterionResult[],
): NextExpiry | undefined {
  const { cause, day } = end;
  switch (cause.kind) {
    case 'time':
      return { cause, expires: judgement.award.term.expires, lapses: day };
    case 'criterion': {
      const result = criteria.find(({ criterion }) => criterion === cause.criterion);
      return { cause, expires: result?.expires, lapses: day };
    }
    case 'rules':
      return { cause, expires: day, lapses: day };
  }
}

/** Without a certificate, the first of the dated criteria that hold to be lost. */
function firstExpiry(criteria: readonly CriterionResult[]): NextExpiry | undefined {
  let first: NextExpiry | undefined;
  for (const { criterion, state, expires, graceUntil } of criteria) {
    if (!isHolding(state) || !graceUntil || (first && first.lapses <= graceUntil)) continue;
    first = { cause: { kind: 'criterion', criterion }, expires, lapses: graceUntil };
  }
  return first;
}

function listGaps(prepared: PreparedSubject, context: DayContext): readonly LevelGap[] {
  return prepared.by(prepared.current).levels.map(({ level, required }) => ({
    level: level.slug,
    missing: required
      .filter((criterion) => !isHolding(criterion.stateOn(context, false)))
      .map(({ criterion }) => criterion.slug),
  }));
}

function describe(
  judgement: Judgement | undefined,
  prepared: PreparedSubject,
  context: DayContext,
): Certification {
  const { record } = prepared.subject;
  const { today } = context;
  const standard = judgement?.standard ?? prepared.current;
  const bound = judgement ? boundCriteria(judgement) : new Set<string>();
  const criteria = prepared
    .by(standard)
    .criteria.map((each) => each.describe(context, bound.has(each.criterion.slug)));
  const { credit, ...counted } = creditOf(judgement, prepared, context);
  const end = judgement && nextEnd(judgement, prepared, context);
  return {
    state: judgement ? gravestState(judgement, criteria, today) : 'none',
    level: judgement && (judgement.stands?.level.slug ?? judgement.award.level),
    rulesVersion: standard.version,
    certifiedOn: judgement?.award.certifiedOn,
    until: judgement?.award.term.expires,
    graceUntil: judgement?.award.term.graceUntil,
    credit,
    counted,
    underWay: !judgement && (record?.evidence ?? []).some(({ date }) => date <= today),
    lost: judgement && describeLoss(judgement),
    nextExpiry: judgement ? end && describeNext(end, judgement, criteria) : firstExpiry(criteria),
    levels: listGaps(prepared, context),
    criteria,
  };
}

/** Makes one listing ready to be judged on any day. */
export function prepareCertification(
  subject: CertificationSubject,
): (today: Day, usage: ListingUsage) => Certification {
  const prepared = prepareSubject(subject);
  return (today, usage) => {
    const award = awardOn(prepared.awards, today);
    const context = { today, usage, certifiedOn: award?.certifiedOn };
    return describe(award && judgeAward(award, prepared, context), prepared, context);
  };
}

/** Whether the certificate still stands: in force, due or in grace. */
export const isStanding = ({ state }: Pick<Certification, 'state'>): boolean =>
  state === 'in-force' || state === 'due' || state === 'grace';
