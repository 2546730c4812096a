import type { Sides } from './fields.ts';

/** A stretch of a text: what stands before the first heading of the second level, or one such heading with its text. */
interface Section {
  /** The heading and its turn among equal ones; empty for what stands before the first. */
  readonly key: string;
  readonly raw: string;
}

export interface BodyMerge {
  readonly text: string;
  /** Headings of sections that were changed, added or taken out. */
  readonly changed: readonly string[];
  readonly kept: readonly string[];
  readonly clashes: readonly {
    readonly heading: string;
    readonly file: string | undefined;
    readonly source: string | undefined;
  }[];
}

const HEADING = /^ {0,3}##(?!#)(?:[ \t]+(.*))?$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

function splitSections(text: string): readonly Section[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  let fence = '';
  for (const line of text.split(/(?<=\n)/)) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = '';
    const heading = fence === '' ? HEADING.exec(line.trimEnd()) : null;
    if (heading !== null) sections.push({ heading: heading[1] ?? '', lines: [] });
    sections.at(-1)?.lines.push(line);
  }
  const turns = new Map<string, number>();
  return sections.map(({ heading, lines }, index) => {
    const turn = (turns.get(heading) ?? 0) + 1;
    turns.set(heading, turn);
    const key = index === 0 ? '' : `## ${heading}${turn === 1 ? '' : ` (${turn})`}`;
    return { key, raw: lines.join('') };
  });
}

/** A three-way merge of texts, section by section. Sections only a hand knows stay where they are. */
export function mergeBody({ base, file, source }: Sides<string>): BodyMerge {
  const before = sectionsOf(base);
  const mine = sectionsOf(file);
  const theirs = sectionsOf(source);
  const kept: string[] = [];
  const changed: string[] = [];
  const clashes: { heading: string; file: string | undefined; source: string | undefined }[] = [];
  const result = new Map<string, string>();
  for (const key of new Set([...mine.keys(), ...theirs.keys(), ...before.keys()])) {
    const own = { base: before.get(key), file: mine.get(key), source: theirs.get(key) };
    const [was, is, shall] = [own.base?.trim(), own.file?.trim(), own.source?.trim()].map(orNothing);
    const heading = key === '' ? 'text' : key;
    if (is === shall || was === shall) {
      if (is !== shall && was !== undefined) kept.push(heading);
      if (own.file !== undefined) result.set(key, own.file);
    } else if (is === was) {
      changed.push(heading);
      if (shall !== undefined) result.set(key, own.file === undefined ? shall : replaceText(own.file, shall));
    } else {
      clashes.push({ heading, file: is, source: shall });
      if (own.file !== undefined) result.set(key, own.file);
    }
  }
  const order = orderOf([...mine.keys()], [...theirs.keys()]).filter((key) => result.has(key));
  const joined = joinSections(order.map((key) => result.get(key) ?? ''));
  // What stood last may have gone, with the blank line before it left behind.
  const last = [...mine.keys()].at(-1) ?? '';
  const ended = result.has(last) ? joined : joined.replace(/\n+$/, '\n');
  const text = changed.length === 0 ? file : ended;
  return { text, changed, kept, clashes };
}

const orNothing = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

const sectionsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(splitSections(text).map(({ key, raw }) => [key, raw]));

/** `shall` between the blank lines that stand around the old text. */
const replaceText = (raw: string, shall: string): string =>
  `${/^\s*\n/.exec(raw)?.[0] ?? ''}${shall}${/\s*$/.exec(raw)?.[0] ?? ''}`;

/** The order of the file; what is new follows what it follows in the source. */
function orderOf(file: readonly string[], source: readonly string[]): readonly string[] {
  const order = [...file];
  for (const [index, key] of source.entries()) {
    if (order.includes(key)) continue;
    const earlier = source.slice(0, index).findLast((one) => order.includes(one));
    order.splice(earlier === undefined ? 0 : order.indexOf(earlier) + 1, 0, key);
  }
  return order;
}

/** The sections with a blank line between them where one was added, and a line feed at the end. */
function joinSections(raws: readonly string[]): string {
  const joined = raws.reduce((text, raw) => {
    if (text.trim() === '' || raw.trim() === '') return text + raw;
    if (/\n[ \t]*\n$/.test(text)) return text + raw;
    return `${text.replace(/\n?$/, '\n')}\n${raw}`;
  }, '');
  if (joined.trim() === '') return '';
  return joined.endsWith('\n') ? joined : `${joined}\n`;
}
