import type { Dictionary } from '../dictionary.ts';

export const card: Dictionary['card'] = {
  new: 'جديد',
  beta: 'تجريبي',
  deprecated: 'سيتوقف دعمه',
  standing: 'المرتبة {place} في {category}',
  compare: 'مقارنة',
  compareWith: 'مقارنة {name}',
  certificate: {
    'in-force': '{level} حتى {day}',
    due: '{level} حتى {day}',
    grace: '{level}، مهلة سماح حتى {day}',
  },
  price: { free: 'مجاني', freemium: 'خطة مجانية', paid: 'مدفوع', quote: 'عند الطلب' },
  kind: {
    technology: 'تقنية',
    solutions: 'حلول',
    integrator: 'تكامل الأنظمة',
    strategic: 'استراتيجي',
    developer: 'تطوير',
  },
  listings: {
    zero: 'لا إدراجات',
    one: 'إدراج واحد',
    two: 'إدراجان',
    few: '{n} إدراجات',
    many: '{n} إدراجًا',
    other: '{n} إدراج',
  },
  projects: {
    zero: 'لا مشاريع',
    one: 'مشروع واحد',
    two: 'مشروعان',
    few: '{n} مشاريع',
    many: '{n} مشروعًا',
    other: '{n} مشروع',
  },
};
