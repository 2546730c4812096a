import type { TextTemplate } from '../../model.ts';

export const email: TextTemplate = {
  fields: {
    subject: '{{ listing.name }}',
    preheader: 'ماذا يقدم وكيف تبدأ',
    button: 'عرض الصفحة',
  },
  body: `مرحبًا،

يمكنكم الآن استخدام **{{ listing.name }}** مع {{ platform.name }}.

{{ listing.tagline }}

{% if listing.use_cases %}
## ماذا يمكنكم أن تفعلوا به

{% for use in listing.use_cases limit:3 %}
- **{{ use.title }}**: {{ use.summary }}
{%- endfor %}
{% endif %}

{% if listing.certificate %}الشهادة: {{ listing.certificate }}{% if listing.certified_until %}، سارية حتى {{ listing.certified_until }}{% endif %}.{% endif %} {% if listing.success_rate %}نسبة الطلبات التي تمت دون خطأ في الأسابيع الأربعة الماضية: {{ listing.success_rate }}.{% endif %}

{% if listing.setup_url %}يرشدكم [دليل الإعداد]({{ listing.setup_url }}) خطوة بخطوة.{% endif %} {% if listing.price %}السعر: {{ listing.price }}.{% endif %}

مع التحية،

{{ publisher.name }}
`,
};
