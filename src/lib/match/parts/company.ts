import { isWith, tally } from '../deck.ts';
import type { Part } from '../part.ts';

const WORD = 300;

/** Work in the visitor's industry: by its own word, and by projects. */
export const industry: Part = {
  name: 'industry',
  weight: 12,
  judge: (card, { need, targets, asOf }) => {
    const { industry: asked } = need;
    if (asked === undefined) return undefined;
    const projects = card.projects.filter((project) => project.industry === asked);
    const { strength, ...all } = tally(projects, asOf);
    const isNamed = card.industries.includes(asked);
    const value = isNamed || all.projects > 0 ? WORD + Math.floor(((1_000 - WORD) * strength) / 1_000) : 0;
    if (all.projects > 0) {
      // Said already where the projects are told by what they connect.
      const isTold = projects.some((project) => targets.some((target) => isWith(project, target)));
      return {
        value,
        reasons: isTold ? [] : [{ key: 'industry-projects', industry: asked, ...all }],
        misses: [],
      };
    }
    return isNamed
      ? {
          value,
          reasons: [{ key: 'industry-named', industry: asked }],
          misses: [{ key: 'industry-no-project', industry: asked }],
        }
      : { value, reasons: [], misses: [{ key: 'industry-none', industry: asked }] };
  },
};

/** Projects for customers of the visitor's size. */
export const size: Part = {
  name: 'size',
  weight: 6,
  judge: (card, { need, asOf }) => {
    const { size: asked } = need;
    if (asked === undefined) return undefined;
    const { strength, ...all } = tally(
      card.projects.filter((project) => project.size === asked),
      asOf,
    );
    return all.projects > 0
      ? { value: strength, reasons: [{ key: 'size-projects', size: asked, ...all }], misses: [] }
      : { value: 0, reasons: [], misses: [{ key: 'size-none', size: asked }] };
  },
};
