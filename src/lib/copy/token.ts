import { type CopyProblem, type Span } from './problem.ts';

/** A word, a number, a quoted text or a sign of what stands between the braces of a tag. */
export interface Token extends Span {
  readonly kind: 'name' | 'number' | 'text' | 'sign';
  /** As written; a quoted text without its quotes. */
  readonly text: string;
}

/** No white space before it: a source's are skipped first, so that no pattern can go back over them. */
const TOKEN =
  /(?<name>[\p{L}_][\p{L}\p{N}_-]*)|(?<number>\d{1,9}(?![\p{L}\p{N}_]))|"(?<double>[^"\\{}\r\n]*)"|'(?<single>[^'\\{}\r\n]*)'|(?<sign>==|!=|<=|>=|<>|\.\.|[.|:,[\]()<>=])/uy;
const SPACE = /\s*/y;

/** The tokens of a stretch, or where the first thing stands that is none. */
export function readTokens(source: string, span: Span): readonly Token[] | CopyProblem {
  const tokens: Token[] = [];
  const text = source.slice(0, span.end);
  for (let at = skipSpace(text, span.start); at < span.end; at = skipSpace(text, at)) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match?.groups) return strange(source, at);
    tokens.push({ ...sortOut(match.groups), start: at, end: TOKEN.lastIndex });
    at = TOKEN.lastIndex;
  }
  return tokens;
}

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

function sortOut(groups: Readonly<Record<string, string | undefined>>): Pick<Token, 'kind' | 'text'> {
  const { name, number, double, single, sign } = groups;
  if (name !== undefined) return { kind: 'name', text: name };
  if (number !== undefined) return { kind: 'number', text: number };
  if (sign !== undefined) return { kind: 'sign', text: sign };
  return { kind: 'text', text: double ?? single ?? '' };
}

function strange(source: string, at: number): CopyProblem {
  const found = String.fromCodePoint(source.codePointAt(at) ?? 0);
  const isQuote = found === '"' || found === "'";
  return {
    rule: 'kit/template-syntax',
    start: at,
    end: at + found.length,
    message: isQuote
      ? 'The quoted text does not end, or has a backslash or a brace in it.'
      : `\`${found}\` means nothing here.`,
    wanted: isQuote ? 'a plain text between two quotes' : 'a name such as listing.name',
    found,
  };
}
