import { setMissing, setOwn } from './column.ts';
import type { Factor } from './factor.ts';
import { toGrid } from './grid.ts';

/** Credit in force on the day, partial credit included. */
export const certification: Factor = {
  name: 'certification',
  unit: 'certification_credit',
  isStated: true,
  measure: ({ entries, creditOn }, { day, snapshot, isPresent }, column) => {
    column.measure = 'certification_credit';
    for (let position = 0; position < entries.length; position += 1) {
      if (isPresent[position] === 0) {
        setMissing(column, position);
        continue;
      }
      const credit = creditOn(position, day, snapshot);
      setOwn(column, position, credit, Number.NaN, toGrid(credit));
    }
  },
};
