import type { TextTemplate } from '../../model.ts';

export const onePager: TextTemplate = {
  fields: {
    headline: '{{ listing.name }} مع {{ platform.name }}',
    line: '{{ listing.tagline }}',
  },
  body: `{% if listing.summary %}{{ listing.summary }}{% endif %}

{% if listing.use_cases %}
## فيمَ يُستخدم

{% for use in listing.use_cases limit:3 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

{% if listing.data %}
## ما الذي ينقله

{% for flow in listing.data limit:4 %}
- {{ flow.object }}: {{ flow.direction }}، {{ flow.timing }}
{%- endfor %}
{% endif %}

## الحقائق

- الحالة: {{ listing.status }}
{%- if listing.certificate %}
- الشهادة: {{ listing.certificate }}{% if listing.certified_until %}، سارية حتى {{ listing.certified_until }}{% endif %}{% endif %}
{%- if listing.success_rate %}
- الطلبات التي تمت دون خطأ في الأسابيع الأربعة الماضية: {{ listing.success_rate }}{% endif %}
{%- if listing.active_accounts %}
- الحسابات التي استخدمته في الأسابيع الأربعة الماضية: {{ listing.active_accounts }}{% endif %}
{%- if listing.price %}
- السعر: {{ listing.price }}{% endif %}

## من يقف وراءه

**{{ publisher.name }}**: {{ publisher.tagline }}
`,
};
