import { escapeMarkdown } from '#lib/copy/template.ts';
import type { AssetEntry, AssetInput } from '../model.ts';
import { PRESS } from '../templates/index.ts';
import { makeProse } from './prose.ts';

export const press: AssetEntry = {
  id: 'press',
  title: 'Press note',
  describe: 'A note with place and day, what is new, who stands behind it and whom to ask.',
  place: 'newsrooms and trade press',
  fields: [
    {
      name: 'headline',
      describe: 'Headline.',
      limit: { most: 110, unit: 'characters' },
      otherwise: '{{ kit.title }}',
    },
    { name: 'subline', describe: 'One sentence under it.', limit: { most: 200, unit: 'characters' } },
    { name: 'place', describe: 'Where the note is given out.', limit: { most: 60, unit: 'characters' } },
  ],
  checks: [],
  makes: ['html', 'md'],
  templates: PRESS,
  render: (input) => ({
    ...makeProse(
      { ...input, body: `${writeDateline(input)}\n\n${input.body}` },
      {
        title: input.fields['headline'] ?? input.kit.name,
        lead: input.fields['subline'],
        stem: 'press',
        aboutHtml: input.about.pressHtml,
        aboutMarkdown: input.about.pressMarkdown,
      },
    ),
    faults: [],
  }),
};

/** Place and day, as notes to the press begin. */
function writeDateline({ fields, scope }: AssetInput): string {
  const parts = [fields['place'], scope.kit.publish_on].filter((part) => typeof part === 'string');
  return `**${parts.map(escapeMarkdown).join(', ')}**`;
}
