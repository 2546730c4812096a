import type { AssetEntry } from '../model.ts';
import { BLOG } from '../templates/index.ts';
import { makeProse } from './prose.ts';

export const blog: AssetEntry = {
  id: 'blog',
  title: 'Blog post',
  describe: 'A post that says what is new, whom it helps and where to get it.',
  place: 'the blog of the platform or the partner',
  fields: [
    {
      name: 'title',
      describe: 'Headline of the post.',
      limit: { most: 90, unit: 'characters' },
      otherwise: '{{ kit.title }}',
    },
    {
      name: 'description',
      describe: 'One or two sentences for search engines and shared links.',
      limit: { most: 160, unit: 'characters' },
    },
  ],
  checks: [],
  makes: ['html', 'md'],
  templates: BLOG,
  render: (input) => ({
    ...makeProse(input, {
      title: input.fields['title'] ?? input.kit.name,
      description: input.fields['description'],
      stem: 'blog',
      aboutHtml: input.about.blogHtml,
      aboutMarkdown: input.about.blogMarkdown,
    }),
    faults: [],
  }),
};
