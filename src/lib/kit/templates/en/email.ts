import type { TextTemplate } from '../../model.ts';

export const email: TextTemplate = {
  fields: {
    subject: '{{ listing.name }}',
    preheader: 'What it does, and how to start',
    button: 'See the listing',
  },
  body: `Hello,

you can now use **{{ listing.name }}** with {{ platform.name }}.

{{ listing.tagline }}

{% if listing.use_cases %}
## What you can do with it

{% for use in listing.use_cases limit:3 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

{% if listing.certificate %}It holds the certificate {{ listing.certificate }}{% if listing.certified_until %} until {{ listing.certified_until }}{% endif %}.{% endif %} {% if listing.success_rate %}In the last four weeks, {{ listing.success_rate }} of its calls went through without an error.{% endif %}

{% if listing.setup_url %}The [set-up guide]({{ listing.setup_url }}) leads through the first steps.{% endif %} {% if listing.price %}Price: {{ listing.price }}.{% endif %}

Kind regards,

{{ publisher.name }}
`,
};
