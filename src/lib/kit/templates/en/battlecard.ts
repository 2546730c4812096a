import type { TextTemplate } from '../../model.ts';

export const battlecard: TextTemplate = {
  fields: {
    headline: '{{ listing.tagline }}',
  },
  body: `## In one breath

{% if listing.summary %}{{ listing.summary }}{% else %}{{ listing.tagline }}{% endif %}

## Ask

- Which steps between {{ platform.name }} and your other tools are still done by hand?
- Who notices when data arrives late, and what does it cost them?
- Who decides on a new integration, and what do they need to see?

{% if listing.use_cases %}
## Show

{% for use in listing.use_cases limit:4 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

## Answer

- **Is it ready?** Status: {{ listing.status }}.{% if listing.version %} Version: {{ listing.version }}.{% endif %}
{%- if listing.certificate %}
- **Who has checked it?** {{ platform.name }}: {{ listing.certificate }}{% if listing.certified_until %}, until {{ listing.certified_until }}{% endif %}.{% endif %}
{%- if listing.success_rate %}
- **Does it hold?** Calls without an error in the last four weeks: {{ listing.success_rate }}.{% endif %}
{%- if listing.active_accounts %}
- **Who uses it?** Accounts in the last four weeks: {{ listing.active_accounts }}.{% endif %}
{%- if listing.price %}
- **What does it cost?** {{ listing.price }}.{% endif %}
{%- if listing.data %}
- **What does it move?**
{%- for flow in listing.data limit:6 %}
  - {{ flow.object }}: {{ flow.direction }}, {{ flow.timing }}
{%- endfor %}
{% endif %}

{% if kit.claims %}
## Say with a source

{% for claim in kit.claims %}
- {{ claim.text }} ([source]({{ claim.source_url }}))
{%- endfor %}
{% endif %}

## Send afterwards

- [{{ listing.name }} on the marketplace]({{ listing.url }})
{%- if listing.docs_url %}
- [Documentation]({{ listing.docs_url }}){% endif %}
{%- if listing.setup_url %}
- [Set-up guide]({{ listing.setup_url }}){% endif %}
`,
};
