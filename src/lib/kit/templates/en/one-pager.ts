import type { TextTemplate } from '../../model.ts';

export const onePager: TextTemplate = {
  fields: {
    headline: '{{ listing.name }} for {{ platform.name }}',
    line: '{{ listing.tagline }}',
  },
  body: `{% if listing.summary %}{{ listing.summary }}{% endif %}

{% if listing.use_cases %}
## What it is used for

{% for use in listing.use_cases limit:3 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

{% if listing.data %}
## What it moves

{% for flow in listing.data limit:4 %}
- {{ flow.object }}: {{ flow.direction }}, {{ flow.timing }}
{%- endfor %}
{% endif %}

## The facts

- Status: {{ listing.status }}
{%- if listing.certificate %}
- Certificate: {{ listing.certificate }}{% if listing.certified_until %}, until {{ listing.certified_until }}{% endif %}{% endif %}
{%- if listing.success_rate %}
- Calls without an error in the last four weeks: {{ listing.success_rate }}{% endif %}
{%- if listing.active_accounts %}
- Accounts that used it in the last four weeks: {{ listing.active_accounts }}{% endif %}
{%- if listing.price %}
- Price: {{ listing.price }}{% endif %}

## Who stands behind it

**{{ publisher.name }}**: {{ publisher.tagline }}
`,
};
