import type { TextTemplate } from '../../model.ts';

export const social: TextTemplate = {
  fields: {},
  body: `## X

{{ listing.name }} ist jetzt im Marktplatz von {{ platform.name }}.

{{ listing.url }}

## LinkedIn

{{ listing.name }} von {{ publisher.name }} ist jetzt im Marktplatz von {{ platform.name }} verfügbar.

{{ listing.tagline }}

{% if listing.use_cases %}
{% for use in listing.use_cases limit:3 %}
- {{ use.title }}
{%- endfor %}
{% endif %}

{% if listing.success_rate %}In den letzten vier Wochen liefen {{ listing.success_rate }} der Aufrufe ohne Fehler.{% endif %}

{{ listing.url }}

## Mastodon

{{ listing.name }} ist jetzt im Marktplatz von {{ platform.name }}.

{{ listing.tagline }}

{{ listing.url }}

## Bluesky

{{ listing.name }} ist auf {{ platform.name }}.

{{ listing.url }}

## Facebook

{{ listing.name }} ist jetzt auf {{ platform.name }} verfügbar.

{{ listing.tagline }}

{{ listing.url }}

## Instagram

{{ listing.name }} ist jetzt auf {{ platform.name }} verfügbar.

{{ listing.tagline }}

{{ listing.url }}

## Threads

{{ listing.name }} ist jetzt auf {{ platform.name }}.

{{ listing.url }}
`,
};
