import type { TextTemplate } from '../../model.ts';

export const images: TextTemplate = {
  fields: {
    kicker: 'New on {{ platform.name }}',
    title: '{{ listing.name }}',
    line: '{{ listing.tagline }}',
  },
  body: '',
};
