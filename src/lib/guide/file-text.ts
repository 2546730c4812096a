import type { GuideListing } from '#lib/site/model.ts';

/** A line of the file in the pictures; what a change takes out stands before what it puts there. */
export interface FileLine {
  /** From 1, in the file that has the line; a changed line has the number of the one it replaces. */
  readonly number: number;
  readonly text: string;
  readonly change: 'kept' | 'removed' | 'added';
}

const FENCE = '---';
const AFTER = [FENCE, '', '## Overview'];

/** The file of the listing, with another day of its latest release where one is given. */
export function writeFile({ lines, releasedLine }: GuideListing, released?: string): string {
  const kept = lines.filter((line) => line !== releasedLine);
  const last = released === undefined ? releasedLine : `released: ${released}`;
  return `${[FENCE, ...kept, ...(last === undefined ? [] : [last]), ...AFTER].join('\n')}\n`;
}

/** The file with the change that the guide tells of: a new release. */
export function listFileLines({ lines, releasedLine, today }: GuideListing): readonly FileLine[] {
  const kept = [FENCE, ...lines.filter((line) => line !== releasedLine)];
  const number = kept.length + 1;
  const line = (text: string, at: number, change: FileLine['change'] = 'kept') => ({
    number: at,
    text,
    change,
  });
  return [
    ...kept.map((text, index) => line(text, index + 1)),
    ...(releasedLine === undefined ? [] : [line(releasedLine, number, 'removed')]),
    line(`released: ${today.right}`, number, 'added'),
    ...AFTER.map((text, index) => line(text, number + index + 1)),
  ];
}
