import type { TextTemplate } from '../../model.ts';

export const webinar: TextTemplate = {
  fields: {
    title: '{{ listing.name }}: how it works',
  },
  body: `{{ listing.tagline }}

## What we show

1. Why {{ publisher.name }} built {{ listing.name }} for {{ platform.name }}
2. The set-up, from the first click to the first data
3. A working day with it
4. Your questions

{% if listing.use_cases %}
## What you will see

{% for use in listing.use_cases limit:4 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

## Who should come

Teams that work with {{ platform.name }} and look for {{ listing.category }}. You need no account to watch.

## Read before

[{{ listing.name }} on the marketplace]({{ listing.url }}){% if listing.docs_url %} and [its documentation]({{ listing.docs_url }}){% endif %}
`,
};
