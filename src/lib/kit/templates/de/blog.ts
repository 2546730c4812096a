import type { TextTemplate } from '../../model.ts';
import { listData, listUses } from '../parts.ts';
import { FACTS } from './facts.ts';

export const blog: TextTemplate = {
  fields: {
    title: '{{ listing.name }} ist auf {{ platform.name }} verfügbar',
    description: '{{ listing.tagline }}',
  },
  body: `**{{ listing.tagline }}**

[{{ listing.name }}]({{ listing.url }}) von {{ publisher.name }} steht jetzt im Marktplatz von {{ platform.name }}, Kategorie {{ listing.category }}.

{% if listing.summary %}{{ listing.summary }}{% endif %}

${listUses('Wofür Teams es nutzen', 5)}

${listData('Was übertragen wird', 6)}

## Die Fakten

${FACTS}
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
