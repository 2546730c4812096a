import type { Part } from '../part.ts';

const HALF_PEOPLE = 3;
const NAMED_SKILLS = 3;
/** Middle of the scale, toward which a mean of few answers is drawn, and the answers it counts as. */
const MIDDLE = 3;
const PRIOR_ANSWERS = 10;
const PRECISION = 1_000;

/** Certified people: n / (n + 3). */
export const people: Part = {
  name: 'people',
  weight: 6,
  judge: ({ certifiedPeople, people: skills }) => ({
    value: Math.floor((1_000 * certifiedPeople) / (certifiedPeople + HALF_PEOPLE)),
    reasons:
      certifiedPeople > 0
        ? [{ key: 'people', people: certifiedPeople, skills: skills.slice(0, NAMED_SKILLS) }]
        : [],
    misses: certifiedPeople > 0 ? [] : [{ key: 'no-people' }],
  }),
};

/** What 1 to 5 is worth: nothing up to the middle, all at 5. The mean counts in whole thousandths. */
function worthOf(mean: number, answers: number): number {
  const sum = answers * Math.round(mean * PRECISION) + PRIOR_ANSWERS * MIDDLE * PRECISION;
  const above = sum - MIDDLE * PRECISION * (answers + PRIOR_ANSWERS);
  return Math.max(0, Math.floor(above / (2 * (answers + PRIOR_ANSWERS))));
}

/** Satisfaction, drawn toward the middle of the scale by ten answers; without answers it brings nothing. */
export const satisfaction: Part = {
  name: 'satisfaction',
  weight: 8,
  judge: (card) =>
    card.satisfaction
      ? {
          value: worthOf(card.satisfaction.mean, card.satisfaction.answers),
          reasons: [{ key: 'satisfaction', ...card.satisfaction }],
          misses: [],
        }
      : { value: 0, reasons: [], misses: [{ key: 'no-answers' }] },
};
