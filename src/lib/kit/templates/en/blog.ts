import type { TextTemplate } from '../../model.ts';
import { listData, listUses } from '../parts.ts';
import { FACTS } from './facts.ts';

export const blog: TextTemplate = {
  fields: {
    title: '{{ listing.name }} is available on {{ platform.name }}',
    description: '{{ listing.tagline }}',
  },
  body: `**{{ listing.tagline }}**

[{{ listing.name }}]({{ listing.url }}) by {{ publisher.name }} is now listed on the {{ platform.name }} marketplace, in {{ listing.category }}.

{% if listing.summary %}{{ listing.summary }}{% endif %}

${listUses('What teams use it for', 5)}

${listData('What it moves', 6)}

## The facts

${FACTS}
{%- if listing.languages %}
- Languages: {{ listing.languages | join: ", " }}{% endif %}

{% if kit.claims %}
## What was measured

{% for claim in kit.claims %}
- {{ claim.text }} ([source]({{ claim.source_url }}))
{%- endfor %}
{% endif %}

## Start

{% if listing.install_url %}[Install {{ listing.name }}]({{ listing.install_url }}).{% endif %} {% if listing.setup_url %}The [set-up guide]({{ listing.setup_url }}) leads through the first steps.{% endif %} Everything else stands on [its page on the marketplace]({{ listing.url }}).

## About {{ publisher.name }}

{{ publisher.tagline }}

{% if publisher.summary %}{{ publisher.summary }}{% endif %}
`,
};
