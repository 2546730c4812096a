import type { TextTemplate } from '../../model.ts';

export const battlecard: TextTemplate = {
  fields: {
    headline: '{{ listing.tagline }}',
  },
  body: `## باختصار

{% if listing.summary %}{{ listing.summary }}{% else %}{{ listing.tagline }}{% endif %}

## اسأل

- ما الخطوات بين {{ platform.name }} وأدواتكم الأخرى التي ما زالت تُنجز يدويًا؟
- من يلاحظ تأخر البيانات، وما الذي يكلفه ذلك؟
- من يقرر اعتماد تكامل جديد، وما الذي يحتاج إلى رؤيته؟

{% if listing.use_cases %}
## اعرض

{% for use in listing.use_cases limit:4 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

## أجب

- **هل هو جاهز؟** الحالة: {{ listing.status }}.{% if listing.version %} الإصدار: {{ listing.version }}.{% endif %}
{%- if listing.certificate %}
- **من فحصه؟** {{ platform.name }}: {{ listing.certificate }}{% if listing.certified_until %}، سارية حتى {{ listing.certified_until }}{% endif %}.{% endif %}
{%- if listing.success_rate %}
- **هل يُعتمد عليه؟** الطلبات التي تمت دون خطأ في الأسابيع الأربعة الماضية: {{ listing.success_rate }}.{% endif %}
{%- if listing.active_accounts %}
- **من يستخدمه؟** الحسابات في الأسابيع الأربعة الماضية: {{ listing.active_accounts }}.{% endif %}
{%- if listing.price %}
- **كم يكلف؟** {{ listing.price }}.{% endif %}
{%- if listing.data %}
- **ما الذي ينقله؟**
{%- for flow in listing.data limit:6 %}
  - {{ flow.object }}: {{ flow.direction }}، {{ flow.timing }}
{%- endfor %}
{% endif %}

{% if kit.claims %}
## قل مع ذكر المصدر

{% for claim in kit.claims %}
- {{ claim.text }} ([المصدر]({{ claim.source_url }}))
{%- endfor %}
{% endif %}

## أرسل بعد اللقاء

- [{{ listing.name }} في السوق]({{ listing.url }})
{%- if listing.docs_url %}
- [الوثائق]({{ listing.docs_url }}){% endif %}
{%- if listing.setup_url %}
- [دليل الإعداد]({{ listing.setup_url }}){% endif %}
`,
};
