import { findLikely } from './nearest.ts';
import { type CopyProblem, type Span } from './problem.ts';
import { type Token } from './token.ts';
import { type Variable, VARIABLES } from './variables.ts';

/** What an expression gives: a text to print, a list, an item with names of its own, or an answer to ask for. */
export type Kind = Variable['kind'] | 'item' | 'number' | 'test';

/** A name that was found, and how the checked program says it. */
export interface Named extends Span {
  readonly kind: Kind;
  /** As written by the author, white space aside: "listing.name". */
  readonly label: string;
  readonly describe: string;
  readonly items?: Variable['items'];
  readonly program: string;
}

/** A `for` that is open: the name of its items and what they say. */
export interface Loop {
  readonly name: string;
  readonly items: Variable['items'];
  /** The most turns it takes. */
  readonly turns: number;
  /** True where its list is not known: its names are then taken as they come, after one problem of its own. */
  readonly isUnknown?: boolean;
}

const FORLOOP: Readonly<Record<string, { readonly kind: Kind; readonly describe: string }>> = {
  index: { kind: 'number', describe: 'The number of the turn, from 1.' },
  first: { kind: 'test', describe: 'Whether it is the first turn.' },
  last: { kind: 'test', describe: 'Whether it is the last turn.' },
};

type Names = Readonly<Record<string, { readonly kind: Kind; readonly describe: string }>>;

/** Names that have names below them, seen from inside these loops. */
function listThings(loops: readonly Loop[]): ReadonlyMap<string, Names> {
  const things = new Map<string, Names>(Object.entries(VARIABLES));
  for (const { name, items } of loops) if (items) things.set(name, items);
  if (loops.length > 0) things.set('forloop', FORLOOP);
  return things;
}

/** Every whole name that can be asked for inside these loops. */
export function listNames(loops: readonly Loop[]): readonly string[] {
  return [
    ...[...listThings(loops)].flatMap(([thing, names]) =>
      Object.keys(names).map((name) => `${thing}.${name}`),
    ),
    ...loops.filter(({ items }) => !items).map(({ name }) => name),
  ];
}

/** Reads the name that starts at `index`: `listing.name` or `listing["name"]`. */
export function readName(
  source: string,
  tokens: readonly Token[],
  index: number,
  loops: readonly Loop[],
): { readonly next: number; readonly named: Named | CopyProblem } {
  const path = readPath(tokens, index);
  const { start } = tokens[index] ?? { start: 0 };
  const end = tokens[path.next - 1]?.end ?? start;
  const written = source.slice(start, end).replace(/\s+/g, '');
  const found = path.isPlain ? findName(path.parts, loops) : undefined;
  const named = found
    ? { ...found, start, end, label: path.parts.join('.') }
    : unknownName(written, path.parts, loops, { start, end });
  return { next: path.next, named };
}

interface Path {
  readonly next: number;
  readonly parts: readonly string[];
  /** False where a bracket holds anything but a quoted name. */
  readonly isPlain: boolean;
}

function readPath(tokens: readonly Token[], index: number): Path {
  const parts = [tokens[index]?.text ?? ''];
  let next = index + 1;
  let isPlain = true;
  for (;;) {
    const [sign, part, close] = [tokens[next], tokens[next + 1], tokens[next + 2]];
    if (sign?.kind !== 'sign') break;
    if (sign.text === '.' && part?.kind === 'name') {
      parts.push(part.text);
      next += 2;
    } else if (sign.text === '[' && part?.kind === 'text' && isSign(close, ']')) {
      parts.push(part.text);
      next += 3;
    } else if (sign.text === '[' || sign.text === '.') {
      isPlain = false;
      next = skipStrange(tokens, next, sign.text);
    } else break;
  }
  return { next, parts, isPlain };
}

/** Past a bracket whose content no template may ask for, or a point with nothing behind it. */
function skipStrange(tokens: readonly Token[], from: number, sign: string): number {
  if (sign === '.') return from + 1;
  const close = tokens.findIndex((token, at) => at > from && isSign(token, ']'));
  return close === -1 ? tokens.length : close + 1;
}

export const isSign = (token: Token | undefined, sign: string): boolean =>
  token?.kind === 'sign' && token.text === sign;

function findName(
  parts: readonly string[],
  loops: readonly Loop[],
): Pick<Named, 'kind' | 'describe' | 'items' | 'program'> | undefined {
  const [thing = '', name] = parts;
  const depth = loops.findLastIndex((loop) => loop.name === thing);
  const root = depth === -1 ? thing : `v${depth}`;
  const loop = loops[depth];
  if (loop?.isUnknown) return { kind: 'text', describe: '', program: 'nil' };
  if (name === undefined) return loop && namedItem(loop, root);
  const names = listThings(loops).get(thing);
  if (parts.length > 2 || !names || !Object.hasOwn(names, name)) return undefined;
  const found: { kind: Kind; describe: string; items?: Variable['items'] } | undefined = names[name];
  return found && { ...found, program: `${root}.${name}` };
}

const namedItem = (
  { items }: Loop,
  program: string,
): Pick<Named, 'kind' | 'describe' | 'items' | 'program'> => ({
  kind: items ? 'item' : 'text',
  describe: 'The item of this turn.',
  items,
  program,
});

function unknownName(
  written: string,
  parts: readonly string[],
  loops: readonly Loop[],
  span: Span,
): CopyProblem {
  const suggestion = findLikely(parts.join('.'), listNames(loops));
  const things = listThings(loops);
  const [thing = ''] = parts;
  const names = things.get(thing);
  const isAlone = names !== undefined && parts.length === 1 && written === thing;
  return {
    rule: 'kit/unknown-variable',
    ...span,
    message: isAlone ? `\`${thing}\` says nothing by itself.` : `There is no \`${shorten(written)}\`.`,
    wanted: names
      ? `${thing}. with one of ${Object.keys(names).join(', ')}`
      : `a name of ${[...things.keys()].join(', ')}`,
    found: shorten(written),
    ...(suggestion !== undefined && !isAlone && { suggestion }),
  };
}

const SHOWN = 60;
/** What was written, short enough for a message. */
export const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
