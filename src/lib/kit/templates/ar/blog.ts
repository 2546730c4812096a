import type { TextTemplate } from '../../model.ts';
import { listData, listUses } from '../parts.ts';
import { FACTS } from './facts.ts';

export const blog: TextTemplate = {
  fields: {
    title: '{{ listing.name }} متاح على {{ platform.name }}',
    description: '{{ listing.tagline }}',
  },
  body: `**{{ listing.tagline }}**

أصبح [{{ listing.name }}]({{ listing.url }}) من {{ publisher.name }} مدرجًا في سوق {{ platform.name }} ضمن فئة {{ listing.category }}.

{% if listing.summary %}{{ listing.summary }}{% endif %}

${listUses('فيمَ تستخدمه الفرق', 5)}

${listData('ما الذي ينقله', 6, '،')}

## الحقائق

${FACTS}
{%- if listing.languages %}
- اللغات: {{ listing.languages | join: "، " }}{% endif %}

{% if kit.claims %}
## ما جرى قياسه

{% for claim in kit.claims %}
- {{ claim.text }} ([المصدر]({{ claim.source_url }}))
{%- endfor %}
{% endif %}

## كيف تبدأ

{% if listing.install_url %}[تثبيت {{ listing.name }}]({{ listing.install_url }}).{% endif %} {% if listing.setup_url %}يرشدك [دليل الإعداد]({{ listing.setup_url }}) خطوة بخطوة.{% endif %} وتجد كل ما عدا ذلك في [صفحته في السوق]({{ listing.url }}).

## عن {{ publisher.name }}

{{ publisher.tagline }}

{% if publisher.summary %}{{ publisher.summary }}{% endif %}
`,
};
