import type { TextTemplate } from '../../model.ts';

export const press: TextTemplate = {
  fields: {
    headline: '{{ listing.name }} joins the {{ platform.name }} marketplace',
    subline: '{{ listing.tagline }}',
    place: '{% if publisher.location %}{{ publisher.location }}{% endif %}',
  },
  body: `{{ publisher.name }} has published {{ listing.name }} on the marketplace of {{ platform.name }}. {% if listing.summary %}{{ listing.summary }}{% endif %}

{% if listing.use_cases %}
Teams use it for:

{% for use in listing.use_cases limit:3 %}
- {{ use.title }}
{%- endfor %}
{% endif %}

{% if listing.certificate %}{{ platform.name }} has certified the integration: {{ listing.certificate }}{% if listing.certified_until %}, until {{ listing.certified_until }}{% endif %}.{% endif %} {% if listing.active_accounts %}Accounts that used it in the last four weeks: {{ listing.active_accounts }}.{% endif %}

{% if kit.claims %}
{% for claim in kit.claims %}
- {{ claim.text }} ([source]({{ claim.source_url }}))
{%- endfor %}
{% endif %}

{{ listing.name }} is listed at {{ listing.url }}.

## About {{ publisher.name }}

{{ publisher.tagline }}

{% if publisher.summary %}{{ publisher.summary }}{% endif %} {% if publisher.website %}Website: {{ publisher.website }}{% endif %}

## About {{ platform.name }}

{{ platform.description }} Website: {{ platform.url }}

{% if platform.press_url %}
## Press contact

[{{ platform.name }}, press]({{ platform.press_url }})
{% endif %}
`,
};
