import type { AssetEntry } from '../model.ts';
import { BATTLECARD } from '../templates/index.ts';
import { makeProse } from './prose.ts';

export const battlecard: AssetEntry = {
  id: 'battlecard',
  title: 'Sales battlecard',
  describe: 'What a seller says, asks and answers, with the facts behind it.',
  place: 'calls and meetings of the sales teams',
  fields: [
    {
      name: 'headline',
      describe: 'What a seller says in one sentence.',
      limit: { most: 140, unit: 'characters' },
      otherwise: '{{ kit.title }}',
    },
  ],
  checks: [],
  makes: ['html', 'md'],
  templates: BATTLECARD,
  render: (input) => ({
    ...makeProse(input, {
      title: input.kit.listing.name,
      lead: input.fields['headline'],
      stem: 'battlecard',
      aboutHtml: input.about.battlecardHtml,
      aboutMarkdown: input.about.battlecardMarkdown,
    }),
    faults: [],
  }),
};
