import type { Day } from '#lib/content/schema/fields.ts';

/** A day in SQL that all three engines understand. */
export const quoteDay = (day: Day): string => `cast('${day}' as date)`;

/** `count` expressions, one for each number from 0. */
export const repeat = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(',\n  ');

/** Sum over the rows for which a condition holds; never null where there are rows. */
export const countWhere = (condition: string): string => `sum(case when ${condition} then 1 else 0 end)`;

/** Whether bit `bit` of a mask is set, without bit operators: the three engines write those differently. */
export const isSet = (mask: string, bit: number): string =>
  `mod(${mask}, ${String(2n ** BigInt(bit + 1))}) >= ${String(2n ** BigInt(bit))}`;
