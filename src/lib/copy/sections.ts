import { findLikely } from './nearest.ts';
import { type Network, NETWORKS } from './networks.ts';

/** A `## Heading` of a Markdown text with what stands under it, up to the next. UTF-16 units of the text. */
export interface Section {
  readonly heading: string;
  /** Where its `##` stands. */
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
  /** The text from `bodyStart` to `end`, as it is written. */
  readonly body: string;
}

const HEADING = /^ {0,3}##[ \t]/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The sections of a text in order. What stands before the first is in none; headings in code are text. */
export function splitSections(markdown: string): readonly Section[] {
  const heads: { heading: string; start: number; bodyStart: number }[] = [];
  let fence: string | undefined;
  let start = 0;
  for (const line of markdown.split('\n')) {
    const bodyStart = Math.min(start + line.length + 1, markdown.length);
    const mark = FENCE.exec(line)?.[1];
    if (fence === undefined) {
      if (HEADING.test(line)) heads.push({ heading: readHeading(line), start, bodyStart });
      fence = mark;
    } else if (mark?.startsWith(fence) === true) fence = undefined;
    start += line.length + 1;
  }
  return heads.map((head, index) => {
    const end = heads[index + 1]?.start ?? markdown.length;
    return { ...head, end, body: markdown.slice(head.bodyStart, end) };
  });
}

/** Without its marks, and those that may close it. */
function readHeading(line: string): string {
  const heading = line.trim().slice(2).trim();
  let length = heading.length;
  while (heading[length - 1] === '#') length--;
  const isClosed = length === 0 || /\s/.test(heading.charAt(length - 1));
  return isClosed ? heading.slice(0, length).trim() : heading;
}

/** The network that a heading names in any case; where it names none, the name that was likely meant. */
export function findNetwork(heading: string): {
  readonly network: Network | undefined;
  readonly suggestion: string | undefined;
} {
  const wanted = heading.trim().toLowerCase();
  const network = NETWORKS.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase() === wanted),
  );
  const names = NETWORKS.map(({ name }) => name);
  return { network, suggestion: network ? undefined : findLikely(heading.trim(), names) };
}
