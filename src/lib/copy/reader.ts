import { isSign, type Loop, type Named, readName, shorten } from './names.ts';
import { type CopyProblem, type CopyRule, type Span } from './problem.ts';
import { readTokens, type Token } from './token.ts';

/** Reads the tokens of one tag from left to right and keeps what is wrong with them. */
export interface Reader {
  readonly source: string;
  /** What stands between the braces. */
  readonly span: Span;
  readonly loops: readonly Loop[];
  readonly tokens: readonly Token[];
  readonly problems: CopyProblem[];
  at: number;
}

/** A reader at the first token after `skip`; a tag that is no tokens at all leaves one problem and none to read. */
export function openReader(source: string, span: Span, loops: readonly Loop[], skip = 0): Reader {
  const tokens = readTokens(source, span);
  const read = 'rule' in tokens ? [] : tokens;
  const problems = 'rule' in tokens ? [tokens] : [];
  return { source, span, loops, tokens: read, problems, at: skip };
}

export const peek = (reader: Reader): Token | undefined => reader.tokens[reader.at];

export const isDone = (reader: Reader): boolean => reader.at >= reader.tokens.length;

/** Whether the next token is this sign, which is then read. */
export function takeSign(reader: Reader, sign: string): boolean {
  if (!isSign(peek(reader), sign)) return false;
  reader.at++;
  return true;
}

/** Whether the next token is one of these words, which is then read. */
export function takeWord(reader: Reader, ...words: readonly string[]): string | undefined {
  const token = peek(reader);
  if (token?.kind !== 'name' || !words.includes(token.text)) return undefined;
  reader.at++;
  return token.text;
}

/** The name that stands next; undefined, with its problem kept, where there is none of that name. */
export function takeName(reader: Reader): Named | undefined {
  if (peek(reader)?.kind !== 'name') {
    complain(reader, 'A name is missing.', 'a name such as listing.name');
    return undefined;
  }
  const { next, named } = readName(reader.source, reader.tokens, reader.at, reader.loops);
  reader.at = next;
  if (!('rule' in named)) return named;
  reader.problems.push(named);
  return undefined;
}

/** Keeps one problem about the next token and reads no further: what follows is meant for something else. */
export function complain(reader: Reader, message: string, wanted: string): void {
  if (reader.problems.some(({ rule }) => rule === 'kit/template-syntax')) return;
  const token = peek(reader);
  const { start, end } = token ?? reader.span;
  const found = shorten(reader.source.slice(start, end).trim());
  report(reader, 'kit/template-syntax', { start, end }, message, wanted, found);
  reader.at = reader.tokens.length;
}

export function report(
  reader: Reader,
  rule: CopyRule,
  span: Span,
  message: string,
  wanted: string,
  found = shorten(reader.source.slice(span.start, span.end).trim()),
  suggestion?: string,
): void {
  const { start, end } = span;
  reader.problems.push({
    rule,
    start,
    end,
    message,
    wanted,
    ...(found !== '' && { found }),
    ...(suggestion !== undefined && { suggestion }),
  });
}

/** Complains of whatever is left. */
export function finish(reader: Reader, wanted: string): void {
  if (!isDone(reader)) complain(reader, 'There is more here than belongs in the tag.', wanted);
}
