import { type CopyProblem, type Span } from '../problem.ts';
import { type Prose } from './prose.ts';

/** What a site and a kit ask of their words. */
export interface CopyRules {
  /** Language of the text, BCP 47: "de", "pt-BR". */
  readonly locale: string;
  /** Names as they are spelt in the data. */
  readonly names: readonly string[];
  /** Sentences for which the kit has a source, word for word. */
  readonly claims: readonly string[];
  readonly forbidden: readonly { readonly word: string; readonly instead?: string | undefined }[];
  /** Words of the longest sentence allowed; Infinity for no limit. */
  readonly longestSentence: number;
  /** Whether exclamation marks are allowed. */
  readonly exclamations: boolean;
}

/** A text and what is known of it before a rule reads it. Spans are those of the prose. */
export interface Copy {
  readonly source: string;
  readonly prose: Prose;
  readonly rules: CopyRules;
  /** Where a known name stands as it is spelt. */
  readonly names: readonly Span[];
  /** What a claim says. */
  readonly claimed: readonly Span[];
}

/** One rule: what it finds in a text. */
export type LintRule = (copy: Copy) => readonly CopyProblem[];

/** A problem at a stretch of the prose, with what stands there in the source. */
export function problemAt(
  { prose, source }: Copy,
  span: Span,
  problem: Omit<CopyProblem, 'start' | 'end' | 'found'>,
): CopyProblem {
  const { start, end } = prose.locate(span.start, span.end);
  return { ...problem, start, end, found: source.slice(start, end) };
}

/** The way out of every statement that has to be proved. */
export const PROVE =
  'a fact of the listing such as {{ listing.success_rate }}, or the sentence among claims with its source';
