import { askOf, changes, type Question } from './question.ts';

/** Who sent the change. */
export const authorQuestions: readonly Question[] = [
  {
    id: 'not-owner',
    who: 'owners',
    ask: ({ checked: { change, standing } }) => {
      const isKnown = change.entries.some(({ change: what }) => what !== 'added');
      return standing.isOwner === false && isKnown
        ? 'The author is not one of the owners of what is changed here. One of them says whether it is right.'
        : undefined;
    },
  },
  askOf(
    'logo',
    'owners',
    (side, { checked }) => checked.standing.isOwner !== true && changes(side, 'logo'),
    (names) => `The logo of ${names} changes. A logo is the company’s own, so its owners confirm it.`,
  ),
];
