import type { TextTemplate } from '../../model.ts';

export const webinar: TextTemplate = {
  fields: {
    title: '{{ listing.name }}: so funktioniert es',
  },
  body: `{{ listing.tagline }}

## Was wir zeigen

1. Warum {{ publisher.name }} {{ listing.name }} für {{ platform.name }} gebaut hat
2. Die Einrichtung, vom ersten Klick bis zu den ersten Daten
3. Ein Arbeitstag damit
4. Ihre Fragen

{% if listing.use_cases %}
## Was Sie sehen werden

{% for use in listing.use_cases limit:4 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

## Für wen es ist

Für Teams, die mit {{ platform.name }} arbeiten und sich für {{ listing.category }} interessieren. Zum Zusehen brauchen Sie kein Konto.

## Vorab lesen

[{{ listing.name }} im Marktplatz]({{ listing.url }}){% if listing.docs_url %} und [die Dokumentation]({{ listing.docs_url }}){% endif %}
`,
};
