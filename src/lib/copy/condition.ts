import { type Named } from './names.ts';
import {
  complain,
  finish,
  isDone,
  peek,
  type Reader,
  report,
  takeName,
  takeSign,
  takeWord,
} from './reader.ts';

const WANTED = 'a name, or a name and == or != or contains and a quoted text';

/** One side of a comparison, as the checked program says it. */
interface Side {
  readonly type: 'text' | 'number' | 'list' | 'nothing' | 'test';
  readonly program: string;
}

/** Reads `a`, `a == "b"`, `a contains "b"`, joined by `and` and `or`, to the end of the tag. */
export function readCondition(reader: Reader): string {
  const parts = [readComparison(reader)];
  while (!isDone(reader)) {
    const word = takeWord(reader, 'and', 'or');
    if (word === undefined) {
      finish(reader, WANTED);
      break;
    }
    parts.push(word, readComparison(reader));
  }
  return parts.join(' ');
}

function readComparison(reader: Reader): string {
  const left = readSide(reader);
  const operator = takeSign(reader, '==')
    ? '=='
    : takeSign(reader, '!=')
      ? '!='
      : takeWord(reader, 'contains');
  if (operator === undefined) {
    if (/^(?:<|>|<=|>=|<>|=)$/.test(peek(reader)?.text ?? ''))
      complain(reader, 'A template compares texts, not amounts.', '==, != or contains');
    return left?.program ?? '';
  }
  const span = peek(reader) ?? reader.span;
  const right = readSide(reader);
  if (left && right && !isComparable(left, operator, right)) {
    const asText = right.type === 'number' && left.type === 'text';
    const wanted = asText ? `"${right.program}" in quotes` : 'a value of the same kind';
    report(reader, 'kit/template-syntax', span, 'The two can never be equal.', wanted);
  }
  return `${left?.program ?? ''} ${operator} ${right?.program ?? ''}`;
}

function isComparable(left: Side, operator: string, right: Side): boolean {
  if (operator === 'contains') return right.type === 'text' && (left.type === 'text' || left.type === 'list');
  if (left.type === 'nothing' || right.type === 'nothing') return true;
  return left.type === right.type && left.type !== 'list';
}

function readSide(reader: Reader): Side | undefined {
  const token = peek(reader);
  if (token?.kind === 'text' || token?.kind === 'number') return readLiteral(reader);
  const nothing = takeWord(reader, 'blank', 'nil', 'empty');
  // What a listing lacks is nil in the program, whichever word the author knows for it.
  if (nothing !== undefined) return { type: 'nothing', program: 'nil' };
  const named = takeName(reader);
  return named && { type: typeOf(named), program: named.program };
}

/** A quoted text or a number, as the checked program says it; undefined for anything else. */
export function readLiteral(reader: Reader): Side | undefined {
  const token = peek(reader);
  if (token?.kind === 'number') {
    reader.at++;
    return { type: 'number', program: token.text };
  }
  if (token?.kind !== 'text') {
    complain(reader, 'A quoted text is missing.', 'a text between two quotes');
    return undefined;
  }
  reader.at++;
  return { type: 'text', program: token.text.includes('"') ? `'${token.text}'` : `"${token.text}"` };
}

/** The same words for kinds that compare alike. */
export function typeOf({ kind }: Named): Side['type'] {
  switch (kind) {
    case 'text':
    case 'figure':
    case 'day':
    case 'link':
      return 'text';
    case 'list':
    case 'item':
      return 'list';
    case 'number':
      return 'number';
    case 'test':
      return 'test';
  }
}
