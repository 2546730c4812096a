import type { TextTemplate } from '../../model.ts';

export const blog: TextTemplate = {
  fields: {
    title: '{{ listing.name }} متاح على {{ platform.name }}',
    description: '{{ listing.tagline }}',
  },
  body: `**{{ listing.tagline }}**

أصبح [{{ listing.name }}]({{ listing.url }}) من {{ publisher.name }} مدرجًا في سوق {{ platform.name }} ضمن فئة {{ listing.category }}.

{% if listing.summary %}{{ listing.summary }}{% endif %}

{% if listing.use_cases %}
## فيمَ تستخدمه الفرق

{% for use in listing.use_cases limit:5 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

{% if listing.data %}
## ما الذي ينقله

{% for flow in listing.data limit:6 %}
- {{ flow.object }}: {{ flow.direction }}، {{ flow.timing }}
{%- endfor %}
{% endif %}

## الحقائق

- الحالة: {{ listing.status }}
{%- if listing.certificate %}
- الشهادة: {{ listing.certificate }}{% if listing.certified_until %}، سارية حتى {{ listing.certified_until }}{% endif %}{% endif %}
{%- if listing.success_rate %}
- الطلبات التي تمت دون خطأ في الأسابيع الأربعة الماضية: {{ listing.success_rate }}{% endif %}
{%- if listing.active_accounts %}
- الحسابات التي استخدمته في الأسابيع الأربعة الماضية: {{ listing.active_accounts }}{% endif %}
{%- if listing.price %}
- السعر: {{ listing.price }}{% endif %}
{%- if listing.languages %}
- اللغات: {{ listing.languages | join: "، " }}{% endif %}

{% if kit.claims %}
## ما جرى قياسه

{% for claim in kit.claims %}
- {{ claim.text }} ([المصدر]({{ claim.source_url }}))
{%- endfor %}
{% endif %}

## كيف تبدأ

{% if listing.install_url %}[تثبيت {{ listing.name }}]({{ listing.install_url }}).{% endif %} {% if listing.setup_url %}يرشدك [دليل الإعداد]({{ listing.setup_url }}) خطوة بخطوة.{% endif %} وتجد كل ما عدا ذلك في [صفحته في السوق]({{ listing.url }}).

## عن {{ publisher.name }}

{{ publisher.tagline }}

{% if publisher.summary %}{{ publisher.summary }}{% endif %}
`,
};
