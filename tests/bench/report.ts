import type { Cost } from './measure.ts';

/** A ratio of this run, and the most it should be. */
export interface Finding {
  readonly what: string;
  readonly ratio: number;
  readonly limit: number;
}

export const compare = (what: string, own: number, reference: number, limit: number): Finding => ({
  what,
  ratio: own / reference,
  limit,
});

const cell = (value: number, digits: number) => value.toFixed(digits).padStart(9);

/** One line a run: what it cost. */
export const formatCost = (name: string, { cpuSeconds, wallSeconds, peakMegabytes }: Cost): string =>
  `  ${name.padEnd(34)}${cell(cpuSeconds, 1)} s CPU${cell(wallSeconds, 1)} s wall${cell(peakMegabytes, 0)} MB`;

export function formatFinding({ what, ratio, limit }: Finding): string {
  const digits = limit < 0.2 ? 3 : 2;
  return `  ${ratio <= limit ? 'holds' : 'MISSES'}  ${what}: ${ratio.toFixed(digits)}x, at most ${limit.toFixed(digits)}x`;
}
