import { tally } from '../deck.ts';
import type { Part } from '../part.ts';

const WORD = 500;

/**
 * Work in the visitor's region: by its own word, and by projects there. Where the work is to be done on site, a
 * partner that does not say it works there and has delivered nothing there is ruled out.
 */
export const region: Part = {
  name: 'region',
  weight: 10,
  judge: (card, { need, asOf }) => {
    const { region: asked, onSite } = need;
    if (asked === undefined) return undefined;
    const { strength, ...all } = tally(
      card.projects.filter((project) => project.region === asked),
      asOf,
    );
    if (all.projects === 0 && !card.regions.includes(asked)) {
      const key = card.regions.length === 0 ? 'region-unstated' : 'region-other';
      return { value: 0, reasons: [], misses: [{ key, region: asked }], isHard: onSite };
    }
    return {
      value: WORD + Math.floor(((1_000 - WORD) * strength) / 1_000),
      reasons: [
        all.projects > 0
          ? { key: 'region-projects', region: asked, ...all }
          : { key: 'region-named', region: asked },
      ],
      misses: [],
    };
  },
};

export const language: Part = {
  name: 'language',
  weight: 10,
  judge: ({ languages }, { need }) => {
    const { language: asked } = need;
    if (asked === undefined) return undefined;
    if (languages.includes(asked)) {
      return { value: 1_000, reasons: [{ key: 'language', language: asked }], misses: [] };
    }
    const key = languages.length === 0 ? 'language-unstated' : 'language-other';
    return { value: 0, reasons: [], misses: [{ key, language: asked }] };
  },
};
