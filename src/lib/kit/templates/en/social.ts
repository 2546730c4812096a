import type { TextTemplate } from '../../model.ts';

export const social: TextTemplate = {
  fields: {},
  body: `## X

{{ listing.name }} is now on the {{ platform.name }} marketplace.

{{ listing.url }}

## LinkedIn

{{ listing.name }} by {{ publisher.name }} is now available on the {{ platform.name }} marketplace.

{{ listing.tagline }}

{% if listing.use_cases %}
{% for use in listing.use_cases limit:3 %}
- {{ use.title }}
{%- endfor %}
{% endif %}

{% if listing.success_rate %}In the last four weeks, {{ listing.success_rate }} of its calls went through without an error.{% endif %}

{{ listing.url }}

## Mastodon

{{ listing.name }} is now on the {{ platform.name }} marketplace.

{{ listing.tagline }}

{{ listing.url }}

## Bluesky

{{ listing.name }} is on {{ platform.name }}.

{{ listing.url }}

## Facebook

{{ listing.name }} is now available on {{ platform.name }}.

{{ listing.tagline }}

{{ listing.url }}

## Instagram

{{ listing.name }} is now available on {{ platform.name }}.

{{ listing.tagline }}

{{ listing.url }}

## Threads

{{ listing.name }} is now on {{ platform.name }}.

{{ listing.url }}
`,
};
