import type { TextTemplate } from '../../model.ts';

export const blog: TextTemplate = {
  fields: {
    title: '{{ listing.name }} is available on {{ platform.name }}',
    description: '{{ listing.tagline }}',
  },
  body: `**{{ listing.tagline }}**

[{{ listing.name }}]({{ listing.url }}) by {{ publisher.name }} is now listed on the {{ platform.name }} marketplace, in {{ listing.category }}.

{% if listing.summary %}{{ listing.summary }}{% endif %}

{% if listing.use_cases %}
## What teams use it for

{% for use in listing.use_cases limit:5 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

{% if listing.data %}
## What it moves

{% for flow in listing.data limit:6 %}
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
