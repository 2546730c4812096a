import type { TextTemplate } from '../../model.ts';

export const images: TextTemplate = {
  fields: {
    kicker: 'جديد على {{ platform.name }}',
    title: '{{ listing.name }}',
    line: '{{ listing.tagline }}',
  },
  body: '',
};
