import type { TextTemplate } from '../../model.ts';
import { listData, listUses } from '../parts.ts';
import { FACTS } from './facts.ts';

export const onePager: TextTemplate = {
  fields: {
    headline: '{{ listing.name }} for {{ platform.name }}',
    line: '{{ listing.tagline }}',
  },
  body: `{% if listing.summary %}{{ listing.summary }}{% endif %}

${listUses('What it is used for', 3)}

${listData('What it moves', 4)}

## The facts

${FACTS}

## Who stands behind it

**{{ publisher.name }}**: {{ publisher.tagline }}
`,
};
