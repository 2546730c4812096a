import type { Dictionary } from '../dictionary.ts';

export const pageWords: Dictionary['pageWords'] = {
  apply: ['انضمام', 'تقديم', 'تسجيل'],
  request: ['ناقص', 'رغبة', 'اقتراح'],
  correction: ['إبلاغ', 'خطأ', 'اعتراض'],
  contribute: ['إضافة', 'تحرير', 'نشر', 'إرسال', 'طلب سحب', 'مراجعة', 'دليل'],
};
