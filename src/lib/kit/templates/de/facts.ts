/** Every fact of a listing that is known, in a list. */
export const FACTS = `- Stand: {{ listing.status }}
{%- if listing.certificate %}
- Zertifikat: {{ listing.certificate }}{% if listing.certified_until %}, gültig bis {{ listing.certified_until }}{% endif %}{% endif %}
{%- if listing.success_rate %}
- Aufrufe ohne Fehler in den letzten vier Wochen: {{ listing.success_rate }}{% endif %}
{%- if listing.active_accounts %}
- Konten, die es in den letzten vier Wochen genutzt haben: {{ listing.active_accounts }}{% endif %}
{%- if listing.price %}
- Preis: {{ listing.price }}{% endif %}`;
