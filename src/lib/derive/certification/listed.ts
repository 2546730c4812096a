import type { Day } from '#lib/content/schema/fields.ts';
import { addDays, daysBetween } from '../days.ts';
import type { CriterionResult, CriterionState } from './model.ts';
import { FOREVER, type Periods } from './periods.ts';
import { emptyResult, type DayContext, type PreparedCriterion } from './prepared.ts';
import type { MeasuredCriterion } from './verdict.ts';

/** Decided by time alone: met from a day that is known. A certificate awarded before it has grace from the award. */
export class ListedCheck implements PreparedCriterion {
  readonly criterion: MeasuredCriterion;
  readonly isByUsage = false;
  private readonly listed: Day;
  private readonly periods: Periods;
  private readonly metOn: Day;

  constructor(criterion: MeasuredCriterion, listed: Day, periods: Periods) {
    this.criterion = criterion;
    this.listed = listed;
    this.periods = periods;
    this.metOn = addDays(listed, Math.ceil(criterion.at_least));
  }

  endOn({ certifiedOn }: DayContext): Day {
    if (certifiedOn === undefined) return FOREVER;
    const graceUntil = this.periods.graceUntil(certifiedOn);
    return this.metOn <= graceUntil ? FOREVER : graceUntil;
  }

  stateOn(context: DayContext, bound: boolean): CriterionState {
    if (context.today >= this.metOn) return 'met';
    if (!bound) return 'not-met';
    return context.today > this.endOn(context) ? 'lapsed' : 'grace';
  }

  unchangedUntil(today: Day): Day {
    return today >= this.metOn ? FOREVER : addDays(this.metOn, -1);
  }

  describe(context: DayContext, bound: boolean): CriterionResult {
    const { today } = context;
    const isEarly = today < this.metOn;
    const end = bound && isEarly ? this.endOn(context) : FOREVER;
    return {
      ...emptyResult(this.criterion, this.stateOn(context, bound)),
      value: daysBetween(this.listed, today),
      date: today,
      expected: isEarly ? this.metOn : undefined,
      graceUntil: end === FOREVER ? undefined : end,
    };
  }
}
