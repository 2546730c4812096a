import { type Span } from '../problem.ts';
import { BLOCK_END, maskTemplate } from './mask.ts';

/**
 * The words of a template as they are judged: one space between words, a line break between blocks, plain quotes,
 * and no marks of emphasis or vowel signs.
 */
export interface Prose {
  readonly text: string;
  /** Where a stretch of `text` stands in the source, as UTF-16 units. */
  readonly locate: (start: number, end: number) => Span;
}

const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};
/** Emphasis, soft hyphens, joiners of Arabic letters and its vowel signs: nothing that changes a word. */
const UNHEARD = /[*\u00AD\u0640\u064B-\u0652\u0670\u200B]/;
const SPACES = /\s+/y;

/** The words of a template with their places. */
export function readProse(source: string): Prose {
  const { text, starts } = normalise(maskTemplate(source));
  const locate = (start: number, end: number): Span => {
    const last = starts[end - 1];
    return { start: starts[start] ?? source.length, end: last === undefined ? source.length : last + 1 };
  };
  return { text, locate };
}

/** A text as prose writes it, to look for it there. */
export const plainText = (text: string): string => normalise(text).text.trim();

/** The same text as it is judged, with where each of its units stood. */
function normalise(text: string): { readonly text: string; readonly starts: readonly number[] } {
  const out: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    SPACES.lastIndex = at;
    const space = SPACES.exec(text)?.[0];
    if (space === undefined) {
      if (UNHEARD.test(unit)) continue;
      out.push(QUOTES[unit] ?? unit);
      starts.push(at);
    } else {
      out.push(isBlockEnd(space) ? '\n' : ' ');
      starts.push(at);
      at += space.length - 1;
    }
  }
  return { text: out.join(''), starts };
}

const isBlockEnd = (space: string): boolean =>
  space.includes(BLOCK_END) || space.indexOf('\n') !== space.lastIndexOf('\n');
