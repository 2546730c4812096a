import type { OtherFile } from '#lib/change/model.ts';
import { sayNames, type Question } from './question.ts';

const files = (
  id: string,
  holds: (file: OtherFile) => boolean,
  say: (names: string) => string,
): Question => ({
  id,
  who: 'reviewers',
  ask: ({ checked }) => {
    const found = checked.change.others.filter(holds);
    return found.length === 0 ? undefined : say(sayNames(found.map(({ file }) => file)));
  },
});

/** Files that belong to no entry. */
export const fileQuestions: readonly Question[] = [
  files(
    'protected',
    ({ isContent }) => isContent,
    (names) => `The change touches what the platform answers for: ${names}. It decides for every listing.`,
  ),
  files(
    'outside',
    ({ isContent }) => !isContent,
    (names) =>
      `The change touches files outside the content: ${names}. They may be part of the product itself.`,
  ),
];
