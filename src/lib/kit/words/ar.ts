import type { KitWords } from './model.ts';

export const ar: KitWords = {
  status: { available: 'متاح', beta: 'في المرحلة التجريبية', deprecated: 'سيتوقف دعمه' },
  price: {
    free: 'مجاني',
    freemium: 'مجاني في البداية مع خطط مدفوعة',
    paid: 'مدفوع',
    quote: 'السعر عند الطلب',
  },
  priceFrom: {
    month: 'ابتداءً من {price} شهريًا',
    year: 'ابتداءً من {price} سنويًا',
    'user-month': 'ابتداءً من {price} لكل مستخدم شهريًا',
    'user-year': 'ابتداءً من {price} لكل مستخدم سنويًا',
    once: 'ابتداءً من {price} مرة واحدة',
    usage: 'ابتداءً من {price} حسب الاستخدام',
  },
  direction: { in: 'إلى {platform}', out: 'من {platform}', both: 'في الاتجاهين' },
  timing: { 'real-time': 'في الوقت الفعلي', scheduled: 'وفق جدول زمني', manual: 'يدويًا' },
  place: 'المرتبة {place} في {category}',
};
