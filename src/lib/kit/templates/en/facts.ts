/** Every fact of a listing that is known, in a list. */
export const FACTS = `- Status: {{ listing.status }}
{%- if listing.certificate %}
- Certificate: {{ listing.certificate }}{% if listing.certified_until %}, until {{ listing.certified_until }}{% endif %}{% endif %}
{%- if listing.success_rate %}
- Calls without an error in the last four weeks: {{ listing.success_rate }}{% endif %}
{%- if listing.active_accounts %}
- Accounts that used it in the last four weeks: {{ listing.active_accounts }}{% endif %}
{%- if listing.price %}
- Price: {{ listing.price }}{% endif %}`;
