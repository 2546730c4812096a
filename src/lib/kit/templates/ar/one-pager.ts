import type { TextTemplate } from '../../model.ts';
import { listData, listUses } from '../parts.ts';
import { FACTS } from './facts.ts';

export const onePager: TextTemplate = {
  fields: {
    headline: '{{ listing.name }} مع {{ platform.name }}',
    line: '{{ listing.tagline }}',
  },
  body: `{% if listing.summary %}{{ listing.summary }}{% endif %}

${listUses('فيمَ يُستخدم', 3)}

${listData('ما الذي ينقله', 4, '،')}

## الحقائق

${FACTS}

## من يقف وراءه

**{{ publisher.name }}**: {{ publisher.tagline }}
`,
};
