import type { IntegrationEntry } from '#lib/content/model.ts';
import { addDays } from '../days.ts';
import { metrics } from '../metrics/registry.ts';
import type { CriterionState } from './model.ts';
import type { MeasuredCriterion } from './measured.ts';
import { FOREVER, type Periods } from './periods.ts';
import { emptyResult, type DayContext, type PreparedCriterion } from './prepared.ts';

/** Decided by time alone: met from a day that is known. A certificate awarded before it has grace from the award. */
export function prepareListed(
  criterion: MeasuredCriterion,
  entry: IntegrationEntry,
  periods: Periods,
): PreparedCriterion {
  const metOn = addDays(entry.listed, Math.ceil(criterion.at_least));
  const endOn = ({ certifiedOn }: DayContext) => {
    if (certifiedOn === undefined) return FOREVER;
    const graceUntil = periods.graceUntil(certifiedOn);
    return metOn <= graceUntil ? FOREVER : graceUntil;
  };
  const stateOn = (context: DayContext, bound: boolean): CriterionState => {
    if (context.today >= metOn) return 'met';
    if (!bound) return 'not-met';
    return context.today > endOn(context) ? 'lapsed' : 'grace';
  };
  return {
    criterion,
    stateOn,
    endOn,
    describe: (context, bound) => {
      const { today } = context;
      const { value, date } = metrics[criterion.metric]({ entry, usage: undefined, today });
      const end = endOn(context);
      return {
        ...emptyResult(criterion, stateOn(context, bound)),
        value: value ?? undefined,
        date,
        expected: today < metOn ? metOn : undefined,
        graceUntil: bound && today < metOn && end !== FOREVER ? end : undefined,
      };
    },
  };
}
