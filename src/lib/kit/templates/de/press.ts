import type { TextTemplate } from '../../model.ts';

export const press: TextTemplate = {
  fields: {
    headline: '{{ listing.name }} kommt in den Marktplatz von {{ platform.name }}',
    subline: '{{ listing.tagline }}',
    place: '{% if publisher.location %}{{ publisher.location }}{% endif %}',
  },
  body: `{{ publisher.name }} hat {{ listing.name }} im Marktplatz von {{ platform.name }} veröffentlicht. {% if listing.summary %}{{ listing.summary }}{% endif %}

{% if listing.use_cases %}
Teams nutzen es für:

{% for use in listing.use_cases limit:3 %}
- {{ use.title }}
{%- endfor %}
{% endif %}

{% if listing.certificate %}{{ platform.name }} hat die Integration zertifiziert: {{ listing.certificate }}{% if listing.certified_until %}, gültig bis {{ listing.certified_until }}{% endif %}.{% endif %} {% if listing.active_accounts %}Konten, die es in den letzten vier Wochen genutzt haben: {{ listing.active_accounts }}.{% endif %}

{% if kit.claims %}
{% for claim in kit.claims %}
- {{ claim.text }} ([Quelle]({{ claim.source_url }}))
{%- endfor %}
{% endif %}

{{ listing.name }} im Marktplatz: {{ listing.url }}

## Über {{ publisher.name }}

{{ publisher.tagline }}

{% if publisher.summary %}{{ publisher.summary }}{% endif %} {% if publisher.website %}Website: {{ publisher.website }}{% endif %}

## Über {{ platform.name }}

{{ platform.description }} Website: {{ platform.url }}

{% if platform.press_url %}
## Pressekontakt

[{{ platform.name }}, Presse]({{ platform.press_url }})
{% endif %}
`,
};
