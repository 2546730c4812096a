import type { TextTemplate } from '../../model.ts';

export const blog: TextTemplate = {
  fields: {
    title: '{{ listing.name }} ist auf {{ platform.name }} verfügbar',
    description: '{{ listing.tagline }}',
  },
  body: `**{{ listing.tagline }}**

[{{ listing.name }}]({{ listing.url }}) von {{ publisher.name }} steht jetzt im Marktplatz von {{ platform.name }}, Kategorie {{ listing.category }}.

{% if listing.summary %}{{ listing.summary }}{% endif %}

{% if listing.use_cases %}
## Wofür Teams es nutzen

{% for use in listing.use_cases limit:5 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

{% if listing.data %}
## Was übertragen wird

{% for flow in listing.data limit:6 %}
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
{%- if listing.languages %}
- Sprachen: {{ listing.languages | join: ", " }}{% endif %}

{% if kit.claims %}
## Was gemessen wurde

{% for claim in kit.claims %}
- {{ claim.text }} ([Quelle]({{ claim.source_url }}))
{%- endfor %}
{% endif %}

## So geht es los

{% if listing.install_url %}[{{ listing.name }} installieren]({{ listing.install_url }}).{% endif %} {% if listing.setup_url %}Die [Anleitung zur Einrichtung]({{ listing.setup_url }}) führt durch die ersten Schritte.{% endif %} Alles Weitere steht auf [der Seite im Marktplatz]({{ listing.url }}).

## Über {{ publisher.name }}

{{ publisher.tagline }}

{% if publisher.summary %}{{ publisher.summary }}{% endif %}
`,
};
