import type { Report } from '../finding.ts';

/** Reports what a text may not hold. `start` is where the body begins in its file. */
export function checkBody(_body: string, _start: number, _file: string, _report: Report): void {}
