import { languageOf } from '#lib/i18n/direction.ts';

/** What assets say of their own, beside the texts of authors and templates. `{name}` places are filled in. */
export interface AssetWords {
  readonly availableOn: string;
  readonly seeListing: string;
  readonly join: string;
  readonly minutes: string;
  readonly contact: string;
  /** Short facts on images. */
  readonly certifiedUntil: string;
  readonly accounts: string;
  readonly withoutError: string;
  /** Names of what copy buttons copy. */
  readonly copies: {
    readonly html: string;
    readonly markdown: string;
    readonly text: string;
    readonly subject: string;
    readonly preheader: string;
    readonly title: string;
    readonly code: string;
  };
  /** The list of files in the ZIP. */
  readonly index: {
    readonly title: string;
    readonly intro: string;
    readonly from: string;
    readonly page: string;
    readonly contact: string;
    readonly file: string;
    readonly about: string;
  };
  /** What a file is, for the list of files. */
  readonly files: {
    readonly blogHtml: string;
    readonly blogMarkdown: string;
    readonly emailHtml: string;
    readonly emailText: string;
    readonly social: string;
    readonly webinarHtml: string;
    readonly webinarMarkdown: string;
    readonly webinarIcs: string;
    readonly onePager: string;
    readonly pressHtml: string;
    readonly pressMarkdown: string;
    readonly battlecardHtml: string;
    readonly battlecardMarkdown: string;
    readonly badge: string;
    readonly embed: string;
  };
}

const en: AssetWords = {
  availableOn: 'Available on',
  seeListing: 'See the listing',
  join: 'Register',
  minutes: '{n} minutes',
  contact: 'Contact',
  certifiedUntil: '{level} until {day}',
  accounts: '{n} active accounts',
  withoutError: '{share} of calls without an error',
  copies: {
    html: 'HTML',
    markdown: 'Markdown',
    text: 'Text version',
    subject: 'Subject line',
    preheader: 'Preheader',
    title: 'Title',
    code: 'Code',
  },
  index: {
    title: 'What this kit holds',
    intro:
      'Every figure in these files was current on the day they were made. The page of the kit has the latest ones.',
    from: 'From',
    page: 'Page of the kit',
    contact: 'Whom to ask',
    file: 'File',
    about: 'What it is',
  },
  files: {
    blogHtml: 'Blog post, to open in a browser',
    blogMarkdown: 'Blog post, to paste into an editor',
    emailHtml: 'E-mail, for the mailing tool',
    emailText: 'E-mail, text version',
    social: 'Social posts, one for each network',
    webinarHtml: 'Webinar, to open in a browser',
    webinarMarkdown: 'Webinar, to paste into an editor',
    webinarIcs: 'Webinar, for calendars',
    onePager: 'One-pager, to print on one page',
    pressHtml: 'Press note, to open in a browser',
    pressMarkdown: 'Press note, to paste into an editor',
    battlecardHtml: 'Battlecard for sales, to open in a browser',
    battlecardMarkdown: 'Battlecard for sales, to paste into an editor',
    badge: 'Badge',
    embed: 'Card with a link, to paste into a website',
  },
};

const de: AssetWords = {
  availableOn: 'Verfügbar auf',
  seeListing: 'Zum Eintrag',
  join: 'Anmelden',
  minutes: '{n} Minuten',
  contact: 'Kontakt',
  certifiedUntil: '{level} bis {day}',
  accounts: '{n} aktive Konten',
  withoutError: '{share} der Aufrufe ohne Fehler',
  copies: {
    html: 'HTML',
    markdown: 'Markdown',
    text: 'Textfassung',
    subject: 'Betreff',
    preheader: 'Vorschautext',
    title: 'Titel',
    code: 'Code',
  },
  index: {
    title: 'Was dieses Paket enthält',
    intro:
      'Alle Zahlen in diesen Dateien galten am Tag ihrer Erstellung. Die neuesten stehen auf der Seite des Pakets.',
    from: 'Ab',
    page: 'Seite des Pakets',
    contact: 'Wer Auskunft gibt',
    file: 'Datei',
    about: 'Inhalt',
  },
  files: {
    blogHtml: 'Blogbeitrag für den Browser',
    blogMarkdown: 'Blogbeitrag zum Einfügen in einen Editor',
    emailHtml: 'E-Mail für das Versandprogramm',
    emailText: 'E-Mail als Text',
    social: 'Beiträge für soziale Netzwerke, einer je Netzwerk',
    webinarHtml: 'Webinar für den Browser',
    webinarMarkdown: 'Webinar zum Einfügen in einen Editor',
    webinarIcs: 'Webinar für den Kalender',
    onePager: 'Kurzporträt, druckt auf eine Seite',
    pressHtml: 'Pressemitteilung für den Browser',
    pressMarkdown: 'Pressemitteilung zum Einfügen in einen Editor',
    battlecardHtml: 'Gesprächskarte für den Vertrieb für den Browser',
    battlecardMarkdown: 'Gesprächskarte für den Vertrieb zum Einfügen in einen Editor',
    badge: 'Plakette',
    embed: 'Karte mit Link zum Einfügen in eine Website',
  },
};

const ar: AssetWords = {
  availableOn: 'متاح على',
  seeListing: 'عرض الصفحة',
  join: 'التسجيل',
  minutes: '{n} دقيقة',
  contact: 'للتواصل',
  certifiedUntil: '{level} حتى {day}',
  accounts: '{n} حساب نشط',
  withoutError: '{share} من الطلبات دون خطأ',
  copies: {
    html: 'HTML',
    markdown: 'Markdown',
    text: 'النسخة النصية',
    subject: 'سطر الموضوع',
    preheader: 'نص المعاينة',
    title: 'العنوان',
    code: 'الشيفرة',
  },
  index: {
    title: 'محتويات هذه الحزمة',
    intro: 'كانت كل الأرقام في هذه الملفات صحيحة يوم إعدادها، وتجد أحدثها في صفحة الحزمة.',
    from: 'ابتداءً من',
    page: 'صفحة الحزمة',
    contact: 'جهة الاتصال',
    file: 'الملف',
    about: 'المحتوى',
  },
  files: {
    blogHtml: 'مقالة المدونة للفتح في المتصفح',
    blogMarkdown: 'مقالة المدونة للصق في المحرر',
    emailHtml: 'رسالة البريد لأداة الإرسال',
    emailText: 'رسالة البريد، النسخة النصية',
    social: 'منشورات التواصل الاجتماعي، منشور لكل شبكة',
    webinarHtml: 'الندوة للفتح في المتصفح',
    webinarMarkdown: 'الندوة للصق في المحرر',
    webinarIcs: 'الندوة للتقويم',
    onePager: 'ورقة تعريفية تُطبع على صفحة واحدة',
    pressHtml: 'البيان الصحفي للفتح في المتصفح',
    pressMarkdown: 'البيان الصحفي للصق في المحرر',
    battlecardHtml: 'بطاقة المبيعات للفتح في المتصفح',
    battlecardMarkdown: 'بطاقة المبيعات للصق في المحرر',
    badge: 'شارة',
    embed: 'بطاقة برابط للصق في موقع إلكتروني',
  },
};

const WORDS: Readonly<Record<string, AssetWords>> = { en, de, ar };

/** Languages whose wording is complete. */
export const WORDED_LANGUAGES: readonly string[] = Object.keys(WORDS);

export const hasAssetWords = (locale: string): boolean => Object.hasOwn(WORDS, languageOf(locale));

/** Wording in the language of a locale, or in English. */
export const getAssetWords = (locale: string): AssetWords => WORDS[languageOf(locale)] ?? en;
