import type { Dictionary } from '../dictionary.ts';

export const feeds: Dictionary['feeds'] = {
  title: {
    listed: 'أُدرج {name}',
    released: 'إصدار جديد من {name}',
    releasedVersion: 'صدر {name} {version}',
    certified: 'اعتُمد {name}: {level}',
    renewed: 'اعتُمد {name} من جديد: {level}',
    lapsed: 'انقضت شهادة {name}',
    deprecated: 'سيتوقف دعم {name}',
    ended: 'لم يعد بالإمكان استخدام {name}',
    kit: 'حزمة إطلاق: {name}',
    action: '{subjects}: {name}',
    lifted: '{subjects}، رُفع الإجراء: {name}',
  },
  text: {
    released: 'صدر في {day}.',
    certified: 'مُنحت الشهادة في {day}، وتسري ما دامت معاييرها محققة، وحتى {until} على الأكثر.',
    lapsed: 'لم يعد مستوى {level} قائمًا منذ {day}.',
    deprecated: 'أُعلنت نهايته في {day}.',
    ends: { deprecated: 'آخر يوم له {day}.', ended: 'كان آخر يوم له {day}.' },
    successor: 'يحل محله {name}.',
    kit: 'نصوص وصور وشارات لإطلاق {name}.',
    kitUntil: 'وهي متاحة حتى {day}.',
  },
  kind: {
    listed: 'جديد',
    released: 'إصدار',
    certified: 'معتمد',
    lapsed: 'شهادة منقضية',
    deprecated: 'سيتوقف دعمه',
    ended: 'انتهى',
    kit: 'حزمة إطلاق',
    action: 'إجراء',
    lifted: 'إجراء مرفوع',
  },
  titled: '{site}: {name}',
  feed: {
    all: { name: 'كل شيء', text: 'كل ما تذكره الموجزات الأخرى.' },
    new: { name: 'الإدراجات الجديدة', text: 'كل إدراج في اليوم الذي يظهر فيه أول مرة.' },
    updated: { name: 'الإصدارات', text: 'كل إصدار جديد من إدراج.' },
    certified: { name: 'المعتمدة', text: 'كل شهادة في اليوم الذي تُمنح فيه أو تُجدَّد.' },
    lapsed: {
      name: 'الشهادات المنقضية',
      text: 'كل شهادة في اليوم الذي تنقضي فيه. وإن عادت سارية حُذفت منه.',
    },
    deprecated: {
      name: 'الإدراجات التي سيتوقف دعمها',
      text: 'الإدراجات التي أُعلنت نهايتها، ومرة أخرى في اليوم التالي لآخر يوم لها.',
    },
    kits: {
      name: 'حزم الإطلاق',
      text: 'كل حزمة إطلاق في يومها الأول. وتُحذف منه بعد يومها الأخير.',
    },
    actions: { name: 'الإجراءات المتخذة', text: 'كل إجراء في السجل العلني، متخذًا كان أو مرفوعًا.' },
    category: {
      name: '{category}',
      text: 'الجديد والصادر والمعتمد والمنقضي وما سيتوقف دعمه في {category}.',
    },
  },
  kitDay: { first: 'حزمة إطلاق: {name}', last: 'آخر يوم لحزمة الإطلاق: {name}' },
  kitCalendarName: '{site}: حزم الإطلاق',

  heading: 'الموجزات',
  intro:
    'ما يتغير هنا يصل إليك: ضع عنوانًا في قارئ موجزات أو قناة محادثة أو تقويم. لا يحتاج أحد إلى التسجيل، ولا يُحصى أحد.',
  whole: 'للدليل كله',
  byCategory: 'حسب الفئة',
  categoryText: 'الجديد والصادر والمعتمد والمنقضي وما سيتوقف دعمه في فئة واحدة.',
  calendars: 'التقاويم',
  calendar: {
    certifications: {
      name: 'الشهادات',
      text: 'كل يوم يحين فيه تجديد شهادة أو دليلها أو تنتهي فيه أو تنتهي مهلة سماحها.',
    },
    kits: { name: 'حزم الإطلاق', text: 'الأيام الأولى والأخيرة لحزم الإطلاق المنشورة.' },
  },
  rss: 'RSS',
  json: 'JSON',
  ics: 'iCalendar',
  address: 'عنوان {format} لـ «{name}»',
  holds: 'ما يحتويه الموجز',
  limits:
    'يحتوي الموجز أحدث الأخبار من فترة آخرها يوم إنشاء هذه الصفحات. عدد الأخبار على الأكثر: {entries}؛ وعدد الأيام: {days}.',
  stable: 'يُعرف الخبر بما حدث، ولمن، وفي أي يوم. ولا يصنع تغيير الصياغة خبرًا جديدًا، ولا يُذكر شيء قبل يومه.',
};
