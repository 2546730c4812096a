import { describe, expect, test } from 'vitest';
import { checkValues } from '#lib/form/field.ts';
import { FORM_KINDS, type FormName } from '#lib/form/kinds.ts';
import { getForm } from '#lib/form/spoken.ts';
import { sayCount } from '#lib/form/words/count.ts';
import { FORM_LANGUAGES, getFormWords } from '#lib/form/words/dictionary.ts';
import { en } from '#lib/form/words/en.ts';

const FORMS = Object.keys(FORM_KINDS) as FormName[];
const OTHERS = Object.values(FORM_LANGUAGES).filter(({ locale }) => locale !== 'en');

type Words = string | { readonly [key: string]: Words };

const isPlural = (words: Words): words is Readonly<Record<string, string>> =>
  typeof words === 'object' &&
  typeof words['other'] === 'string' &&
  !('label' in words) &&
  !('fact' in words);

/** Every text by its path; of a counted phrase one of its forms. */
function listTexts(words: Words, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (isPlural(words)) return [[path, words['other'] ?? '']];
  return Object.entries(words).flatMap(([key, value]) => listTexts(value, `${path}.${key}`));
}

const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each(OTHERS)('in the language $locale', (words) => {
  test('every text is there, with the same places to fill', () => {
    const places = (all: Words) => listTexts(all).map(([path, text]) => [path, placesOf(text)]);
    expect(places(words)).toEqual(places(en));
  });

  test('no text is empty or left in English', () => {
    const english = new Map(listTexts(en));
    const SAME = [
      '.direction',
      '.kinds.application.fields.website.label',
      '.kinds.contact.fields.partner.label',
    ];
    const left = listTexts(words).filter(
      ([path, text]) => text.trim() === '' || (text === english.get(path) && !SAME.includes(path)),
    );
    expect(left).toEqual([]);
  });

  test('counted phrases have every form that the language counts by', () => {
    const { pluralCategories } = new Intl.PluralRules(words.locale).resolvedOptions();
    const { most, letters } = words.faults;
    // What reads the same for every number needs one form only.
    const isEven = words.locale === 'de';
    for (const phrase of [words.seconds, words.minutes, ...(isEven ? [] : [most, letters])])
      expect(Object.keys(phrase).sort()).toEqual([...pluralCategories].sort());
  });

  test('digits are Latin', () => {
    expect(JSON.stringify(words)).not.toMatch(/(?![0-9])\p{Nd}/u);
    expect(sayCount(words.faults.letters, 4_000, words.locale)).toContain('4000');
  });

  test.each(FORMS)('the form %s asks the same in the same order', (form) => {
    const rules = (locale: string) =>
      getForm(form, locale).fields.map(({ label: _, hint, ...field }) => ({
        ...field,
        hasHint: hint !== undefined,
        ...('options' in field && { options: field.options.map(({ value }) => value) }),
      }));
    expect(rules(words.locale)).toEqual(rules('en'));
  });
});

test.each(FORMS)('every part, field and answer of the form %s has words', (form) => {
  const { parts, fields } = getForm(form, 'en');
  for (const { title } of parts) expect(title).toMatch(/^[A-Z]/);
  for (const { label } of fields) expect(label).toMatch(/^[A-Z]/);
  const options = fields.flatMap((field) => ('options' in field ? field.options : []));
  for (const { label } of options) expect(label).toMatch(/^[A-Z\d]/);
});

test('a regional language speaks as its own, one that is not known as English', () => {
  expect(getFormWords('de-AT').locale).toBe('de');
  expect(getFormWords('fr').locale).toBe('en');
});

const WRONG = {
  website: 'anchor',
  kinds: ['solutions', 'solutions'],
  tagline: 'Keeps\nharbours',
  summary: 'x'.repeat(251),
  regions: ['europe', 'The Moon'],
  categories: ['a', 'b', 'c', 'd'],
  name: 'x'.repeat(101),
  email: 'ada@',
  message: 'a\u0000b',
};

const say = (locale: string) => {
  const checked = checkValues(getForm('application', locale).fields, WRONG, getFormWords(locale));
  const errors = checked.ok ? [] : checked.errors;
  // Marks that hold an address together, made visible.
  return errors.map(({ field, message }) =>
    `${field}: ${message}`.replaceAll('\u2066', '‹').replaceAll('\u2069', '›'),
  );
};

test('mistakes in German', () => {
  expect(say('de')).toMatchInlineSnapshot(`
    [
      "company: Füllen Sie dies aus: Name Ihres Unternehmens",
      "website: Schreiben Sie eine Adresse, die mit https:// oder http:// beginnt.",
      "kinds: Wählen Sie jede Antwort nur einmal.",
      "tagline: Schreiben Sie es in eine Zeile.",
      "summary: Verwenden Sie höchstens 250 Zeichen.",
      "regions: Wählen Sie unter den Antworten.",
      "categories: Wählen Sie höchstens 3.",
      "name: Verwenden Sie höchstens 100 Zeichen.",
      "email: Schreiben Sie eine E-Mail-Adresse wie name@company.example.",
      "message: Lassen Sie Zeichen weg, die man nicht sieht.",
      "consent: Setzen Sie hier ein Häkchen: Meine Angaben dürfen gespeichert und gelesen werden, um diese Anfrage zu bearbeiten.",
    ]
  `);
});

test('mistakes in Arabic', () => {
  expect(say('ar')).toMatchInlineSnapshot(`
    [
      "company: املأ هذا الحقل: اسم شركتك",
      "website: اكتب عنوانًا يبدأ بـ ‹https://› أو ‹http://›.",
      "kinds: اختر كل إجابة مرة واحدة.",
      "tagline: اكتب ذلك في سطر واحد.",
      "summary: اكتب 250 حرفًا على الأكثر.",
      "regions: اختر من بين الإجابات المتاحة.",
      "categories: اختر 3 إجابات على الأكثر.",
      "name: اكتب 100 حرف على الأكثر.",
      "email: اكتب عنوان بريد إلكتروني، مثل ‹name@company.example›.",
      "message: احذف المحارف غير المرئية.",
      "consent: ضع علامة في هذا المربع: أوافق على حفظ إجاباتي وقراءتها لمعالجة هذا الطلب.",
    ]
  `);
});

test('what waits is counted by the rules of the language', () => {
  const { seconds, locale } = getFormWords('ar');
  expect([1, 2, 5, 30, 100].map((n) => sayCount(seconds, n, locale))).toMatchInlineSnapshot(`
    [
      "ثانية واحدة",
      "ثانيتين",
      "5 ثوانٍ",
      "30 ثانيةً",
      "100 ثانية",
    ]
  `);
  expect([1, 30].map((n) => sayCount(en.seconds, n, 'en'))).toEqual(['1 second', '30 seconds']);
});
