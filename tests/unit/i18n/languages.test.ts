import { describe, expect, test } from 'vitest';
import { getDictionary, LOCALES } from '#lib/i18n/dictionary.ts';
import { listPhrases, listPlaces, type Phrase } from './phrases-of.ts';

const english = new Map(listPhrases(getDictionary('en')).map((phrase) => [phrase.path, phrase]));

/** Texts that are the same in every language: code, labels of other software, titles of works. */
const SAME_EVERYWHERE =
  'account active affiliated calls errors installs OAuth certifications.ics rankings.json Draft ready';

/** Words that German shares with English, and templates in which nothing else stands. */
const SHARED_WITH_GERMAN =
  'Badges Beta Downloads Feeds Integration Kit Median Name Partner Ranking Region Schema Stack Status Support Terminal Version Website ltr';

const ALIKE: ReadonlySet<string> = new Set([
  ...SAME_EVERYWHERE.split(' '),
  'In Review',
  'OpenAPI 3.1',
  'RSS',
  'JSON',
  'iCalendar',
  'needs author',
  'needs review',
  getDictionary('en').ranking.rule.reliability.source ?? '',
]);

const ALIKE_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set([
    ...SHARED_WITH_GERMAN.split(' '),
    'Ranking: {name}',
    'Version {method}',
    'Version {version}',
    '{n} in {skill}',
    '{row} in {column}',
    '1 − errors ÷ calls',
  ]),
};

const others = LOCALES.filter((locale) => locale !== 'en');

test('the interface speaks these languages', () => {
  expect(LOCALES).toEqual(['en', 'de', 'ar']);
});

test.each([
  ['de', 'ltr', 'Partner finden'],
  ['de-AT', 'ltr', 'Partner finden'],
  ['ar', 'rtl', 'ابحث عن شريك'],
  ['ar-EG', 'rtl', 'ابحث عن شريك'],
  ['fr', 'ltr', 'Find a partner'],
])('%s is written %s', (locale, direction, match) => {
  expect(getDictionary(locale).ui).toMatchObject({ direction, match });
});

describe.each(others)('%s', (locale) => {
  const phrases = listPhrases(getDictionary(locale));
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
  const texts = phrases.flatMap(({ path, texts: all }) => all.map(([, text]) => [path, text] as const));
  const faultsOf = (isFault: (text: string, path: string) => boolean) =>
    texts.filter(([path, text]) => isFault(text, path));
  const like = ({ path }: Phrase): Phrase => english.get(path) ?? { path, isCounted: false, texts: [] };

  test('says everything that English says, and nothing else', () => {
    expect(phrases.map(({ path }) => path).toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('has the places of English in every text, but for a number that its word implies', () => {
    const faults = phrases.flatMap((phrase) => {
      const wanted = listPlaces(like(phrase).texts.at(-1)?.[1] ?? '');
      return phrase.texts.filter(([form, text]) => {
        const found = listPlaces(text);
        const implied =
          phrase.isCounted && ['zero', 'one', 'two'].includes(form) ? ['n', 'figure', 'shown'] : [];
        const isMissing = wanted.some((place) => !found.includes(place) && !implied.includes(place));
        return isMissing || found.some((place) => !wanted.includes(place));
      });
    });
    expect(faults).toEqual([]);
  });

  test('counts in exactly the forms of its grammar', () => {
    const faults = phrases.filter((phrase) => {
      const found = phrase.texts.map(([form]) => form).toSorted();
      const isUncounted = like(phrase).texts.length === 1 && found.join() === 'other';
      return phrase.isCounted && !isUncounted && found.join() !== forms.join();
    });
    expect(faults).toEqual([]);
  });

  test('keeps the figures of English', () => {
    const figures = (text = '') => [...text.matchAll(/\d+/g)].map(([figure]) => figure).toSorted();
    const faults = phrases.filter((phrase) => {
      const [, text] = phrase.texts.at(-1) ?? [];
      return figures(text).join() !== figures(like(phrase).texts.at(-1)?.[1]).join();
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  test('leaves nothing in English, and nothing empty', () => {
    const isSame = (text: string, path: string) =>
      english.get(path)?.texts.some(([, other]) => other === text) === true &&
      /\p{Letter}/u.test(text.replaceAll(/\{\w+\}/g, ''));
    const faults = faultsOf(
      (text, path) =>
        text.trim() === '' ||
        (isSame(text, path) && !ALIKE.has(text) && ALIKE_IN[locale]?.has(text) !== true),
    );
    expect(faults).toEqual([]);
  });

  // What is written as Markdown marks code.
  test('is set with its own quotation marks and without straight ones', () => {
    const pairs = { de: /„[^„“]*“/g, ar: /«[^«»]*»/g }[locale] ?? /$^/g;
    const code = /`[^`]*`/g;
    expect(
      faultsOf((text, path) =>
        /["'`«»„“”‘]/.test(
          text.replaceAll(pairs, '').replaceAll(path.startsWith('.twins.llms.') ? code : /$^/g, ''),
        ),
      ),
    ).toEqual([]);
  });
});

describe('Arabic', () => {
  const texts = listPhrases(getDictionary('ar')).flatMap(({ texts: all }) => all.map(([, text]) => text));

  test('has its own comma, semicolon and question mark, and Latin digits', () => {
    const faults = texts.filter((text) => /\p{Script=Arabic}\s*[,;?]|[٠-٩]/u.test(text));
    expect(faults).toEqual([]);
  });

  test('steers direction only around formulas, signs and separators, and closes what it opens', () => {
    const closed = texts.map((text) => text.replaceAll(/\u2066[^\u2066-\u2069]*\u2069/g, ''));
    const steered = closed.map((text) => text.replaceAll(/\u200e(?=[+<])|\u200f(?=[:،\u00a0])/g, ''));
    expect(steered.filter((text) => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text))).toEqual([]);
  });
});

test('no other language steers direction', () => {
  const texts = ['en', 'de'].flatMap((locale) => listPhrases(getDictionary(locale)));
  expect(
    texts.filter(({ texts: all }) =>
      all.some(([, text]) => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text)),
    ),
  ).toEqual([]);
});
