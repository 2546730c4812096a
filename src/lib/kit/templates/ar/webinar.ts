import type { TextTemplate } from '../../model.ts';

export const webinar: TextTemplate = {
  fields: {
    title: '{{ listing.name }}: كيف يعمل',
  },
  body: `{{ listing.tagline }}

## ما الذي نعرضه

1. لماذا بنت {{ publisher.name }} تكامل {{ listing.name }} مع {{ platform.name }}
2. الإعداد، من البداية حتى وصول البيانات
3. يوم عمل معه
4. أسئلتكم

{% if listing.use_cases %}
## ما الذي سترونه

{% for use in listing.use_cases limit:4 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

## لمن هذه الندوة

للفرق التي تعمل مع {{ platform.name }} وتهتم بفئة {{ listing.category }}. لا حاجة إلى حساب للمشاهدة.

## للقراءة قبل الندوة

[{{ listing.name }} في السوق]({{ listing.url }}){% if listing.docs_url %} و[وثائقه]({{ listing.docs_url }}){% endif %}
`,
};
