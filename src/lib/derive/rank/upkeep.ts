import { setMissing, setOwn } from './column.ts';
import type { Factor } from './factor.ts';
import { UPKEEP_FRESH_DAYS, UPKEEP_OLD_DAYS } from './formula.ts';
import { toGrid } from './grid.ts';

/** 1 up to 90 days, 0 from 540 days, linear between; on the grid. */
export const scaleUpkeep = (days: number): number =>
  toGrid((UPKEEP_OLD_DAYS - days) / (UPKEEP_OLD_DAYS - UPKEEP_FRESH_DAYS));

/**
 * Days since the latest release or check. Dates after the build date never count; on an older day of the
 * history, one between that day and the build date counts as that day's.
 */
export const upkeep: Factor = {
  name: 'upkeep',
  unit: 'days_since_tended',
  isStated: true,
  measure: ({ tended }, { number, isPresent }, column) => {
    column.measure = 'days_since_tended';
    for (let position = 0; position < tended.length; position += 1) {
      const day = tended[position] ?? -1;
      if (day < 0 || isPresent[position] === 0) {
        setMissing(column, position);
        continue;
      }
      const age = Math.max(0, number - day);
      setOwn(column, position, age, Number.NaN, scaleUpkeep(age));
    }
  },
};
