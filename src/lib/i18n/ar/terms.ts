import type { Dictionary } from '../dictionary.ts';

export const terms: Dictionary['terms'] = {
  notStated: 'غير مذكور',
  status: {
    available: 'متاح',
    beta: 'تجريبي',
    deprecated: 'سيتوقف دعمه',
    removed: 'مُزال',
  },
  price: {
    free: 'مجاني',
    freemium: 'خطة مجانية وخطط مدفوعة',
    paid: 'مدفوع',
    quote: 'السعر عند الطلب',
  },
  period: {
    month: '{price} شهريًا',
    year: '{price} سنويًا',
    'user-month': '{price} لكل مستخدم شهريًا',
    'user-year': '{price} لكل مستخدم سنويًا',
    once: '{price} مرة واحدة',
    usage: 'من {price}، حسب الاستخدام',
  },
  byUse: 'حسب الاستخدام',
  direction: { in: 'إلى {platform}', out: 'من {platform}', both: 'في الاتجاهين' },
  timing: { 'real-time': 'في الوقت الفعلي', scheduled: 'وفق جدول زمني', manual: 'يدويًا' },
  auth: { shared: 'تسجيل دخول مشترك', oauth: 'OAuth', 'api-key': 'مفتاح API' },
  budgetBand: { none: 'بلا حد أدنى ({currency})', range: 'من {from} إلى أقل من {to}' },
  errors: {
    retried: 'تُعاد المحاولة تلقائيًا',
    reported: 'يُبلَّغ المسؤول',
    none: 'بلا معالجة',
  },
  kind: {
    technology: 'تقنية',
    solutions: 'حلول',
    integrator: 'تكامل الأنظمة',
    strategic: 'استراتيجي',
    developer: 'تطوير',
  },
  size: {
    '1-9': 'من 1 إلى 9 أشخاص',
    '10-49': 'من 10 إلى 49 شخصًا',
    '50-249': 'من 50 إلى 249 شخصًا',
    '250-999': 'من 250 إلى 999 شخصًا',
    '1000+': '1,000 شخص أو أكثر',
  },
  health: {
    healthy: 'سليم',
    watch: 'قيد المراقبة',
    'at-risk': 'معرّض للخطر',
    stale: 'بلا صيانة',
    deprecated: 'سيتوقف دعمه',
  },
  apiState: {
    current: 'حالي',
    deprecated: 'أُعلن وقف دعمه',
    retired: 'موقوف',
    unknown: 'إصدار غير معروف',
  },
  measure: {
    certified_people: 'الأشخاص المعتمدون',
    delivered_projects: 'المشاريع المنجزة',
    satisfaction: 'رضا العملاء',
    certified_integrations: 'التكاملات المعتمدة',
  },
  action: {
    'in-force': 'سارٍ',
    appealed: 'قيد الاعتراض',
    lifted: 'مرفوع',
    expired: 'منتهٍ',
  },
};
