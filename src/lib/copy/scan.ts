import { LIMITS } from './limits.ts';
import { type CopyProblem, type Span } from './problem.ts';

/** A stretch of a source that is read as one thing. */
export interface Piece extends Span {
  readonly kind: 'text' | 'raw' | 'comment' | 'output' | 'tag';
  /** What stands between the braces, or the text itself. */
  readonly inner: Span;
  /** Whether it takes the white space before it (`{{-`) and after it (`-}}`) away. */
  readonly trimsBefore: boolean;
  readonly trimsAfter: boolean;
}

export interface Scan {
  /** In order, without gaps; ends early where a problem of size stops the reading. */
  readonly pieces: readonly Piece[];
  readonly problems: readonly CopyProblem[];
}

const VERBATIM = /^\{%-?\s*(raw|comment)\s*-?%\}$/;
const VERBATIM_ENDS = {
  raw: /\{%-?\s*endraw\s*-?%\}/g,
  comment: /\{%-?\s*endcomment\s*-?%\}/g,
} as const;

/** Cuts a source into texts and tags. Its work grows with the length of the source alone, whatever stands in it. */
export function scanTemplate(source: string): Scan {
  if (source.length > LIMITS.source) return { pieces: [], problems: [sourceTooLong(source)] };
  const pieces: Piece[] = [];
  const problems: CopyProblem[] = [];
  let tags = 0;
  let at = 0;
  while (at < source.length) {
    const open = findOpening(source, at);
    if (open > at) pieces.push(plain('text', { start: at, end: open }));
    if (open === source.length) break;
    if (++tags > LIMITS.tags) {
      problems.push(tooManyTags(open, source.length));
      break;
    }
    const piece = readTag(source, open);
    if (!piece) {
      problems.push(unclosed(source, open));
      at = open + 2;
      continue;
    }
    const whole = readVerbatim(source, piece) ?? piece;
    if (whole === 'unclosed') {
      problems.push(unclosedVerbatim(source, piece));
      break;
    }
    pieces.push(whole);
    at = whole.end;
  }
  return { pieces, problems };
}

/** What a text piece says once the tags beside it have taken their white space. */
export function trimText(source: string, pieces: readonly Piece[], index: number): string {
  const piece = pieces[index];
  if (!piece) return '';
  const text = source.slice(piece.inner.start, piece.inner.end);
  if (piece.kind === 'raw') return text;
  const left = pieces[index - 1]?.trimsAfter === true ? text.trimStart() : text;
  return pieces[index + 1]?.trimsBefore === true ? left.trimEnd() : left;
}

const plain = (kind: 'text', span: Span): Piece => ({
  kind,
  ...span,
  inner: span,
  trimsBefore: false,
  trimsAfter: false,
});

function findOpening(source: string, from: number): number {
  for (let at = source.indexOf('{', from); at !== -1; at = source.indexOf('{', at + 1)) {
    const next = source[at + 1];
    if (next === '{' || next === '%') return at;
  }
  return source.length;
}

/** A tag holds no other braces: the texts it may quote have none. Undefined where it is not closed. */
function readTag(source: string, start: number): Piece | undefined {
  const kind = source[start + 1] === '{' ? 'output' : 'tag';
  const last = Math.min(source.length, start + 2 + LIMITS.tag);
  for (let at = start + 2; at < last; at++) {
    if (source[at] === '{') return undefined;
    if (!source.startsWith(kind === 'output' ? '}}' : '%}', at)) continue;
    const trimsBefore = source[start + 2] === '-';
    const trimsAfter = source[at - 1] === '-' && at - 1 > start + 2;
    const inner = { start: start + (trimsBefore ? 3 : 2), end: trimsAfter ? at - 1 : at };
    return { kind, start, end: at + 2, inner, trimsBefore, trimsAfter };
  }
  return undefined;
}

/** From `{% raw %}` or `{% comment %}` to its end: nothing in between is read. */
function readVerbatim(source: string, piece: Piece): Piece | 'unclosed' | undefined {
  const kind = VERBATIM.exec(source.slice(piece.start, piece.end))?.[1] as 'raw' | 'comment' | undefined;
  if (!kind || piece.kind !== 'tag') return undefined;
  const end = VERBATIM_ENDS[kind];
  end.lastIndex = piece.end;
  const found = end.exec(source);
  if (!found) return 'unclosed';
  const inner = { start: piece.end, end: found.index };
  return { ...piece, kind, end: end.lastIndex, inner, trimsAfter: found[0].endsWith('-%}') };
}

const sourceTooLong = (source: string): CopyProblem => ({
  rule: 'kit/template-size',
  start: LIMITS.source,
  end: source.length,
  message: `The text has ${source.length.toLocaleString('en')} characters and is not read.`,
  wanted: `at most ${LIMITS.source.toLocaleString('en')} characters`,
});

const tooManyTags = (start: number, end: number): CopyProblem => ({
  rule: 'kit/template-size',
  start,
  end,
  message: `The text has more than ${LIMITS.tags} tags; it is not read from here on.`,
  wanted: `at most ${LIMITS.tags} of {{ … }} and {% … %}`,
});

function unclosed(source: string, start: number): CopyProblem {
  const open = source.slice(start, start + 2);
  return {
    rule: 'kit/template-syntax',
    start,
    end: start + 2,
    message: `\`${open}\` is not closed.`,
    wanted: `${open === '{{' ? '}}' : '%}'} within ${LIMITS.tag} characters and before the next brace`,
    found: open,
  };
}

const unclosedVerbatim = (source: string, piece: Piece): CopyProblem => {
  const found = source.slice(piece.start, piece.end);
  const name = found.includes('raw') ? 'raw' : 'comment';
  return {
    rule: 'kit/template-syntax',
    start: piece.start,
    end: piece.end,
    message: `\`${found}\` has no end; nothing after it is read.`,
    wanted: `{% end${name} %}`,
    found,
  };
};
