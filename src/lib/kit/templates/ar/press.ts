import type { TextTemplate } from '../../model.ts';

export const press: TextTemplate = {
  fields: {
    headline: '{{ listing.name }} ينضم إلى سوق {{ platform.name }}',
    subline: '{{ listing.tagline }}',
    place: '{% if publisher.location %}{{ publisher.location }}{% endif %}',
  },
  body: `نشرت {{ publisher.name }} تكامل {{ listing.name }} في سوق {{ platform.name }}. {% if listing.summary %}{{ listing.summary }}{% endif %}

{% if listing.use_cases %}
تستخدمه الفرق من أجل:

{% for use in listing.use_cases limit:3 %}
- {{ use.title }}
{%- endfor %}
{% endif %}

{% if listing.certificate %}منحت {{ platform.name }} التكامل شهادة: {{ listing.certificate }}{% if listing.certified_until %}، سارية حتى {{ listing.certified_until }}{% endif %}.{% endif %} {% if listing.active_accounts %}الحسابات التي استخدمته في الأسابيع الأربعة الماضية: {{ listing.active_accounts }}.{% endif %}

{% if kit.claims %}
{% for claim in kit.claims %}
- {{ claim.text }} ([المصدر]({{ claim.source_url }}))
{%- endfor %}
{% endif %}

{{ listing.name }} في السوق: {{ listing.url }}

## عن {{ publisher.name }}

{{ publisher.tagline }}

{% if publisher.summary %}{{ publisher.summary }}{% endif %} {% if publisher.website %}الموقع: {{ publisher.website }}{% endif %}

## عن {{ platform.name }}

{{ platform.description }} الموقع: {{ platform.url }}

{% if platform.press_url %}
## للتواصل الصحفي

[{{ platform.name }}، الصحافة]({{ platform.press_url }})
{% endif %}
`,
};
