import type { ContentIssue } from '#lib/content/issue.ts';
import { deleteUnseen, endLine, indentWithSpaces, quoteColon } from './characters.ts';
import { reorderDay } from './day.ts';
import { encryptLink } from './link.ts';
import type { Mender } from './mender.ts';
import { takeSuggestion } from './suggestion.ts';
import { dropComputed, giveType, raiseCurrency } from './value.ts';

const MENDERS: readonly Mender[] = [
  takeSuggestion,
  encryptLink,
  reorderDay,
  giveType,
  raiseCurrency,
  dropComputed,
  deleteUnseen,
  endLine,
  indentWithSpaces,
  quoteColon,
];

/**
 * The lines that mend an issue in place of the line it lies on, none where the line goes; undefined where mending
 * needs a person.
 */
export function mendLine(issue: ContentIssue, line: string): readonly string[] | undefined {
  for (const mend of MENDERS) {
    const lines = mend(issue, line);
    if (lines !== undefined) return lines;
  }
  return undefined;
}
