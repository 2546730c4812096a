import { LIMITS } from './limits.ts';
import { type Loop } from './names.ts';
import { complain, finish, peek, type Reader, report, takeName, takeSign, takeWord } from './reader.ts';
import { VARIABLES } from './variables.ts';

const WANTED = '{% for use in listing.use_cases %}';
const TAKEN = new Set([
  ...Object.keys(VARIABLES),
  'forloop',
  'in',
  'and',
  'or',
  'contains',
  'blank',
  'nil',
  'empty',
]);
const OPTIONS = 'limit: with a number, and reversed';

/** Reads `use in listing.use_cases limit: 3 reversed`; the loop is unknown where that has a problem. */
export function readLoop(reader: Reader): { readonly loop: Loop; readonly program: string } {
  const name = readLoopName(reader) ?? '';
  const unknown = { loop: { name, items: undefined, turns: 0, isUnknown: true }, program: '' };
  if (name === '') return unknown;
  if (takeWord(reader, 'in') === undefined) {
    complain(reader, 'The word `in` is missing.', WANTED);
    return unknown;
  }
  if (peek(reader)?.text === '(') {
    complain(reader, 'A loop goes over a list of the listing, not over numbers.', WANTED);
    return unknown;
  }
  const list = takeName(reader);
  if (!list) return unknown;
  if (list.kind !== 'list') {
    report(reader, 'kit/template-syntax', list, `\`${list.label}\` is no list.`, `a list, as in ${WANTED}`);
    return unknown;
  }
  const { limit, isReversed } = readOptions(reader);
  const variable = `v${reader.loops.length}`;
  const program = `${variable} in ${list.program} limit: ${limit}${isReversed ? ' reversed' : ''}`;
  return { loop: { name, items: list.items, turns: limit }, program };
}

function readLoopName(reader: Reader): string | undefined {
  const token = peek(reader);
  if (token?.kind !== 'name') {
    complain(reader, 'The loop gives its items no name.', WANTED);
    return undefined;
  }
  if (TAKEN.has(token.text) || reader.loops.some(({ name }) => name === token.text)) {
    complain(reader, `\`${token.text}\` already means something else here.`, 'another name for the items');
    return undefined;
  }
  reader.at++;
  return token.text;
}

function readOptions(reader: Reader): { readonly limit: number; readonly isReversed: boolean } {
  let limit: number = LIMITS.items;
  let isReversed = false;
  for (;;) {
    takeSign(reader, ',');
    const word = takeWord(reader, 'limit', 'reversed');
    if (word === undefined) break;
    if (word === 'reversed') isReversed = true;
    else limit = Math.min(limit, readLimit(reader));
  }
  finish(reader, OPTIONS);
  return { limit, isReversed };
}

function readLimit(reader: Reader): number {
  const hasColon = takeSign(reader, ':');
  const token = peek(reader);
  if (!hasColon || token?.kind !== 'number') {
    complain(reader, '`limit` has no number.', 'limit: 3');
    return 0;
  }
  reader.at++;
  return Number(token.text);
}
