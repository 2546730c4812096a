import type { TextTemplate } from '../../model.ts';

export const social: TextTemplate = {
  fields: {},
  body: `## X

{{ listing.name }} متاح الآن في سوق {{ platform.name }}.

{{ listing.url }}

## LinkedIn

{{ listing.name }} من {{ publisher.name }} متاح الآن في سوق {{ platform.name }}.

{{ listing.tagline }}

{% if listing.use_cases %}
{% for use in listing.use_cases limit:3 %}
- {{ use.title }}
{%- endfor %}
{% endif %}

{% if listing.success_rate %}نسبة الطلبات التي تمت دون خطأ في الأسابيع الأربعة الماضية: {{ listing.success_rate }}.{% endif %}

{{ listing.url }}

## Mastodon

{{ listing.name }} متاح الآن في سوق {{ platform.name }}.

{{ listing.tagline }}

{{ listing.url }}

## Bluesky

{{ listing.name }} متاح على {{ platform.name }}.

{{ listing.url }}

## Facebook

{{ listing.name }} متاح الآن على {{ platform.name }}.

{{ listing.tagline }}

{{ listing.url }}

## Instagram

{{ listing.name }} متاح الآن على {{ platform.name }}.

{{ listing.tagline }}

{{ listing.url }}

## Threads

{{ listing.name }} متاح الآن على {{ platform.name }}.

{{ listing.url }}
`,
};
