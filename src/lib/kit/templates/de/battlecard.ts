import type { TextTemplate } from '../../model.ts';

export const battlecard: TextTemplate = {
  fields: {
    headline: '{{ listing.tagline }}',
  },
  body: `## In einem Atemzug

{% if listing.summary %}{{ listing.summary }}{% else %}{{ listing.tagline }}{% endif %}

## Fragen

- Welche Schritte zwischen {{ platform.name }} und Ihren anderen Werkzeugen geschehen noch von Hand?
- Wer merkt es, wenn Daten zu spät ankommen, und was kostet es?
- Wer entscheidet über eine neue Integration, und was muss gezeigt werden?

{% if listing.use_cases %}
## Zeigen

{% for use in listing.use_cases limit:4 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

## Antworten

- **Ist es fertig?** Stand: {{ listing.status }}.{% if listing.version %} Version: {{ listing.version }}.{% endif %}
{%- if listing.certificate %}
- **Wer hat es geprüft?** {{ platform.name }}: {{ listing.certificate }}{% if listing.certified_until %}, gültig bis {{ listing.certified_until }}{% endif %}.{% endif %}
{%- if listing.success_rate %}
- **Hält es?** Aufrufe ohne Fehler in den letzten vier Wochen: {{ listing.success_rate }}.{% endif %}
{%- if listing.active_accounts %}
- **Wer nutzt es?** Konten in den letzten vier Wochen: {{ listing.active_accounts }}.{% endif %}
{%- if listing.price %}
- **Was kostet es?** {{ listing.price }}.{% endif %}
{%- if listing.data %}
- **Was wird übertragen?**
{%- for flow in listing.data limit:6 %}
  - {{ flow.object }}: {{ flow.direction }}, {{ flow.timing }}
{%- endfor %}
{% endif %}

{% if kit.claims %}
## Mit Quelle sagen

{% for claim in kit.claims %}
- {{ claim.text }} ([Quelle]({{ claim.source_url }}))
{%- endfor %}
{% endif %}

## Danach schicken

- [{{ listing.name }} im Marktplatz]({{ listing.url }})
{%- if listing.docs_url %}
- [Dokumentation]({{ listing.docs_url }}){% endif %}
{%- if listing.setup_url %}
- [Anleitung zur Einrichtung]({{ listing.setup_url }}){% endif %}
`,
};
