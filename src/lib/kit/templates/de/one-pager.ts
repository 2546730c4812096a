import type { TextTemplate } from '../../model.ts';
import { listData, listUses } from '../parts.ts';
import { FACTS } from './facts.ts';

export const onePager: TextTemplate = {
  fields: {
    headline: '{{ listing.name }} für {{ platform.name }}',
    line: '{{ listing.tagline }}',
  },
  body: `{% if listing.summary %}{{ listing.summary }}{% endif %}

${listUses('Wofür es genutzt wird', 3)}

${listData('Was übertragen wird', 4)}

## Die Fakten

${FACTS}

## Wer dahintersteht

**{{ publisher.name }}**: {{ publisher.tagline }}
`,
};
