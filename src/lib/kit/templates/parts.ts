/** What a listing is used for, under a heading; nothing where it does not say. */
export const listUses = (heading: string, most: number): string => `{% if listing.use_cases %}
## ${heading}

{% for use in listing.use_cases limit:${most} %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}`;

/** What data it moves, under a heading; nothing where it does not say. */
export const listData = (heading: string, most: number, comma = ','): string => `{% if listing.data %}
## ${heading}

{% for flow in listing.data limit:${most} %}
- {{ flow.object }}: {{ flow.direction }}${comma} {{ flow.timing }}
{%- endfor %}
{% endif %}`;
