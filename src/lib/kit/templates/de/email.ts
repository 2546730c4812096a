import type { TextTemplate } from '../../model.ts';

export const email: TextTemplate = {
  fields: {
    subject: '{{ listing.name }}',
    preheader: 'Was es kann und wie Sie beginnen',
    button: 'Zum Eintrag',
  },
  body: `Guten Tag,

ab sofort können Sie **{{ listing.name }}** mit {{ platform.name }} nutzen.

{{ listing.tagline }}

{% if listing.use_cases %}
## Was Sie damit tun können

{% for use in listing.use_cases limit:3 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

{% if listing.certificate %}Zertifikat: {{ listing.certificate }}{% if listing.certified_until %}, gültig bis {{ listing.certified_until }}{% endif %}.{% endif %} {% if listing.success_rate %}In den letzten vier Wochen liefen {{ listing.success_rate }} der Aufrufe ohne Fehler.{% endif %}

{% if listing.setup_url %}Die [Anleitung zur Einrichtung]({{ listing.setup_url }}) führt durch die ersten Schritte.{% endif %} {% if listing.price %}Preis: {{ listing.price }}.{% endif %}

Freundliche Grüße

{{ publisher.name }}
`,
};
