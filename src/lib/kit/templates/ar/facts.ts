/** Every fact of a listing that is known, in a list. */
export const FACTS = `- الحالة: {{ listing.status }}
{%- if listing.certificate %}
- الشهادة: {{ listing.certificate }}{% if listing.certified_until %}، سارية حتى {{ listing.certified_until }}{% endif %}{% endif %}
{%- if listing.success_rate %}
- الطلبات التي تمت دون خطأ في الأسابيع الأربعة الماضية: {{ listing.success_rate }}{% endif %}
{%- if listing.active_accounts %}
- الحسابات التي استخدمته في الأسابيع الأربعة الماضية: {{ listing.active_accounts }}{% endif %}
{%- if listing.price %}
- السعر: {{ listing.price }}{% endif %}`;
