import type { TextTemplate } from '../../model.ts';

export const onePager: TextTemplate = {
  fields: {
    headline: '{{ listing.name }} für {{ platform.name }}',
    line: '{{ listing.tagline }}',
  },
  body: `{% if listing.summary %}{{ listing.summary }}{% endif %}

{% if listing.use_cases %}
## Wofür es genutzt wird

{% for use in listing.use_cases limit:3 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

{% if listing.data %}
## Was übertragen wird

{% for flow in listing.data limit:4 %}
- {{ flow.object }}: {{ flow.direction }}, {{ flow.timing }}
{%- endfor %}
{% endif %}

## Die Fakten

- Stand: {{ listing.status }}
{%- if listing.certificate %}
- Zertifikat: {{ listing.certificate }}{% if listing.certified_until %}, gültig bis {{ listing.certified_until }}{% endif %}{% endif %}
{%- if listing.success_rate %}
- Aufrufe ohne Fehler in den letzten vier Wochen: {{ listing.success_rate }}{% endif %}
{%- if listing.active_accounts %}
- Konten, die es in den letzten vier Wochen genutzt haben: {{ listing.active_accounts }}{% endif %}
{%- if listing.price %}
- Preis: {{ listing.price }}{% endif %}

## Wer dahintersteht

**{{ publisher.name }}**: {{ publisher.tagline }}
`,
};
