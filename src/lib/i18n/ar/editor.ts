import type { Dictionary } from '../dictionary.ts';

export const editor: Dictionary['editor'] = {
  title: 'تحرير السوق',
  opening: 'جارٍ فتح المحرر.',
  failed: 'تعذّر فتح المحرر. أعد تحميل الصفحة، أو حرّر الإدراج كملف.',
  noScript: 'يحتاج هذا المحرر إلى JavaScript؛ ويمكن أيضًا تحرير كل إدراج كملف.',
  how: 'كيفية إضافة إدراج أو تغييره',
};
