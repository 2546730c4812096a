import type { Answer } from './model.ts';

export const NOTHING = 'Nothing to check';

const sayCommit = (commit: string): string => `commit ${commit.slice(0, 12)}`;

/** Which two sides were found to be the same. */
export function saySame({ base, head }: Answer): string {
  if (head === null) return `The files on disk are the same as in ${sayCommit(base)}.`;
  if (head === base) return `All of ${sayCommit(head)} is in what it was compared with already.`;
  return `The files of ${sayCommit(head)} are the same as in ${sayCommit(base)}, with which it was compared.`;
}

/** What stands in the place of the number of problems where nothing was looked at; undefined elsewhere. */
export const sayOutcome = (answer: Answer): string | undefined =>
  answer.verdict === 'nothing' ? `${NOTHING}. ${saySame(answer)}` : undefined;
