import type { Dictionary } from '../dictionary.ts';

export const palette: Dictionary['palette'] = {
  label: 'البحث في السوق',
  hint: 'تكاملات، شركاء، صفحات',
  close: 'إغلاق',
  results: 'النتائج',
  groups: { integration: 'التكاملات', partner: 'الشركاء', page: 'الصفحات' },
  sections: {
    category: 'فئة',
    collection: 'مجموعة',
    kit: 'حزمة إطلاق',
    program: 'البرنامج',
    ecosystem: 'المنظومة',
  },
  recent: 'الأخيرة',
  links: 'الانتقال إلى',
  nearest: 'هل تقصد',
  all: 'كل التكاملات لـ «{q}»',
  count: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{n} نتائج',
    many: '{n} نتيجةً',
    other: '{n} نتيجة',
  },
  nothing: 'لا شيء اسمه «{q}».',
  failed: 'تعذّر تحميل البحث.',
  clear: 'مسح الأخيرة',
  cleared: 'مُسحت الاختيارات الأخيرة',
  keys: { move: 'للتنقل', open: 'للفتح', tab: 'في علامة تبويب جديدة' },
};
