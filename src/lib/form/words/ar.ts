import type { FormWords } from './dictionary.ts';

/** Latin text with marks at its edges would fall apart in a line that runs from the right. */
const latin = (text: string): string => `\u2066${text}\u2069`;

const name = { label: 'اسمك' };
const email = { label: 'عنوان بريدك الإلكتروني', hint: 'تصل إليه الردود ولا شيء غيرها.' };
const company = { label: 'اسم شركتك' };
const consent = { label: 'أوافق على حفظ إجاباتي وقراءتها لمعالجة هذا الطلب.' };

const kinds: FormWords['kinds'] = {
  application: {
    title: 'كن شريكًا',
    parts: {
      company: { title: 'شركتك' },
      offer: { title: 'ما تقدّمه' },
      integration: { title: 'تكاملك', hint: 'اترك هذا فارغًا إن لم تُدرج تكاملًا الآن.' },
      you: { title: 'عنك' },
      send: { title: 'المراجعة والإرسال' },
    },
    fields: {
      company,
      website: { label: 'الموقع الإلكتروني' },
      country: { label: 'البلد' },
      city: { label: 'المدينة' },
      size: {
        label: 'عدد العاملين في الشركة',
        options: {
          '1-9': 'من 1 إلى 9',
          '10-49': 'من 10 إلى 49',
          '50-249': 'من 50 إلى 249',
          '250-999': 'من 250 إلى 999',
          '1000+': '1,000 أو أكثر',
        },
      },
      kinds: {
        label: 'نوع الشراكة',
        hint: 'اختر ثلاثة أنواع على الأكثر.',
        options: {
          technology: 'تقني: نصنع منتجًا قابلًا للربط',
          solutions: 'حلول: نحلّ مشكلة قطاع بعدة منتجات',
          integrator: 'مُكامِل: نُعدّ المنتجات لدى العملاء',
          strategic: 'استراتيجي: ندخل السوق معًا',
          developer: 'مطوّر: نبني حسب الطلب',
        },
      },
      tagline: { label: 'ما تقدّمه للعملاء في سطر واحد', hint: 'يظهر تحت اسمك في الدليل.' },
      summary: { label: 'من تساعد، وكيف' },
      services: { label: 'الخدمات' },
      regions: { label: 'أين تعمل' },
      languages: { label: 'اللغات التي تعمل بها' },
      customers: {
        label: 'العملاء المشتركون بيننا',
        options: {
          '0': 'لا أحد بعد',
          '1-9': 'من 1 إلى 9',
          '10-49': 'من 10 إلى 49',
          '50+': '50 أو أكثر',
        },
      },
      integration: { label: 'اسم التكامل', hint: 'كما يبحث عنه العملاء.' },
      integration_tagline: { label: 'ما يفعله في سطر واحد', hint: 'مطلوب إن ذكرت تكاملًا.' },
      categories: {
        label: 'الفئات التي ينتمي إليها',
        hint: 'اختر ثلاث فئات على الأكثر. مطلوب إن ذكرت تكاملًا.',
      },
      stage: {
        label: 'أين وصل العمل فيه',
        options: {
          live: 'يستخدمه العملاء',
          beta: 'في مرحلة تجريبية',
          building: 'قيد البناء',
          planned: 'مخطط له',
        },
      },
      docs_url: { label: 'عنوان توثيقه' },
      name,
      role: { label: 'عملك في الشركة' },
      email,
      message: { label: 'أي شيء آخر' },
      consent,
    },
  },
  contact: {
    title: 'اطلب من شريك أن يتصل بك',
    parts: { need: { title: 'ما تحتاج إليه' }, you: { title: 'صاحب الطلب' } },
    fields: {
      partner: { label: 'الشريك' },
      integration: { label: 'التكامل المعني' },
      message: { label: 'رسالتك', hint: 'ما الذي ينبغي أن يعمل في النهاية، ومتى.' },
      region: { label: 'منطقتك' },
      company,
      name,
      email,
      consent,
    },
  },
  request: {
    title: 'طلب تكامل',
    parts: { missing: { title: 'ما ينقصك' } },
    fields: {
      wanted: { label: 'ما الذي ينبغي ربطه', hint: 'اسم المنتج، وصانعه إن كنت تعرفه.' },
      message: { label: 'ما الذي ينبغي أن يفعله لك' },
      email: { ...email, hint: 'فقط إن أردت أن نخبرك عند توفّره.' },
      consent,
    },
  },
  correction: {
    title: 'تصحيح إدراج أو الاعتراض عليه',
    parts: { matter: { title: 'الموضوع' }, you: { title: 'صاحب البلاغ' } },
    fields: {
      listing: { label: 'الإدراج أو الشريك' },
      about: {
        label: 'ما الخطأ',
        options: {
          fact: 'معلومة مذكورة',
          figure: 'رقم، مثل الاستخدام أو الموثوقية',
          rank: 'موضعه في الترتيب',
          certificate: 'شهادته أو درجته',
          measure: 'إجراء اتُّخذ بحقه',
          other: 'شيء آخر',
        },
      },
      message: { label: 'ما الصواب، وكيف يُعرف', hint: 'أقصر طريق رابط إلى دليل.' },
      name,
      email,
      consent,
    },
  },
};

const faults: FormWords['faults'] = {
  among: 'اختر من بين الإجابات المتاحة.',
  one: 'اختر إحدى الإجابات.',
  once: 'اختر كل إجابة مرة واحدة.',
  most: {
    zero: 'لا تختر أي إجابة.',
    one: 'اختر إجابة واحدة على الأكثر.',
    two: 'اختر إجابتين على الأكثر.',
    few: 'اختر {n} إجابات على الأكثر.',
    many: 'اختر {n} إجابةً على الأكثر.',
    other: 'اختر {n} إجابة على الأكثر.',
  },
  single: 'أعطِ إجابة واحدة.',
  unseen: 'احذف المحارف غير المرئية.',
  line: 'اكتب ذلك في سطر واحد.',
  letters: {
    zero: 'لا تكتب أي حرف.',
    one: 'اكتب حرفًا واحدًا على الأكثر.',
    two: 'اكتب حرفين على الأكثر.',
    few: 'اكتب {n} أحرف على الأكثر.',
    many: 'اكتب {n} حرفًا على الأكثر.',
    other: 'اكتب {n} حرف على الأكثر.',
  },
  email: `اكتب عنوان بريد إلكتروني، مثل ${latin('name@company.example')}.`,
  url: `اكتب عنوانًا يبدأ بـ ${latin('https://')} أو ${latin('http://')}.`,
  page: 'الصق عنوان صفحته.',
  agree: 'يجب الموافقة على ذلك.',
  unknown: 'ليس في هذا النموذج حقل كهذا.',
  key: 'يتكون المفتاح من 8 إلى 200 من الأحرف أو الأرقام أو الرموز.',
  missing: {
    written: 'املأ هذا الحقل: {label}',
    chosen: 'اختر إجابة: {label}',
    ticked: 'ضع علامة في هذا المربع: {label}',
  },
};

const problems: FormWords['problems'] = {
  noSuchForm: { title: 'لا يوجد نموذج كهذا.', detail: 'النماذج المتاحة: {forms}.' },
  wrongMethod: { title: 'يُرسل النموذج بطريقة POST.', detail: 'أرسله مرة أخرى بطريقة POST.' },
  foreign: {
    title: 'جاء النموذج من موقع آخر.',
    detail: 'افتح النموذج في السوق نفسه وأرسله من هناك.',
  },
  tooMany: {
    title: 'أُرسلت نماذج كثيرة جدًا.',
    detail: 'لم يُحفظ شيء. أرسل النموذج مرة أخرى بعد {wait}.',
  },
  mend: {
    title: 'يجب تصحيح بعض الإجابات.',
    detail: 'لم يُحفظ شيء. صحّح الحقول المذكورة وأرسل النموذج مرة أخرى.',
  },
  keyUsed: {
    title: 'استُخدم المفتاح لإجابات أخرى.',
    detail: 'أُرسل هذا النموذج من قبل بإجابات أخرى. لإرسال هذه أيضًا، أرسله مرة أخرى بمفتاح جديد.',
  },
  away: {
    title: 'لا يمكن حفظ شيء في الوقت الحالي.',
    detail: 'لم يُحفظ شيء. أرسل النموذج مرة أخرى بعد {wait}.',
  },
  large: {
    title: 'النموذج أكبر من أن يُقبل.',
    detail: 'الحد الأقصى هو {size} كيلوبايت، وعدد الحقول الأقصى {fields}.',
  },
  format: {
    title: 'جاء النموذج بصيغة لا تُقرأ.',
    detail: `أرسله بصيغة ${latin('application/json')} أو ${latin('application/x-www-form-urlencoded')}.`,
  },
  cut: { title: 'انقطع النموذج في الطريق.', detail: 'لم يُحفظ شيء. أرسله مرة أخرى.' },
  coding: { title: 'تعذّرت قراءة النموذج.', detail: `أرسله بترميز ${latin('UTF-8')}.` },
  nested: {
    title: 'تعذّرت قراءة النموذج.',
    detail: 'أرسل كائن JSON واحدًا تكون قيمه نصوصًا أو قوائم من النصوص.',
  },
};

export const ar: FormWords = {
  locale: 'ar',
  direction: 'rtl',
  kinds,
  faults,
  problems,
  seconds: {
    zero: '{n} ثانية',
    one: 'ثانية واحدة',
    two: 'ثانيتين',
    few: '{n} ثوانٍ',
    many: '{n} ثانيةً',
    other: '{n} ثانية',
  },
  minutes: {
    zero: '{n} دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتين',
    few: '{n} دقائق',
    many: '{n} دقيقةً',
    other: '{n} دقيقة',
  },
  errorTitle: 'خطأ: {title}',
  summary: 'ثمة مشكلة',
  trap: 'اترك هذا فارغًا',
  send: 'إرسال',
};
