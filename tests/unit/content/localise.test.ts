import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fields } from '#lib/content/door/fields.ts';
import { localise, sayObject } from '#lib/content/localise.ts';
import type { Content, Translation, Translations } from '#lib/content/model.ts';
import { readContent } from '#lib/content/read.ts';
import { pickTexts } from '#lib/content/translation/pick.ts';
import {
  ENTRY_NOUNS,
  TRANSLATABLE,
  translatableOf,
  type EntryNoun,
  type TextRule,
  type Texts,
} from '#lib/content/translation/registry.ts';
import { TRANSLATION_SCHEMAS } from '#lib/content/translation/schema.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { VALID_CONTENT } from './fixture.ts';

const TODAY = '2026-11-21';
const sample = await readContent('content');
const fixture = await readContent(VALID_CONTENT);

type Entry = Content['integrations' | 'partners' | 'collections' | 'kits'][number];
const entriesOf = (content: Content): Readonly<Record<EntryNoun, readonly Entry[]>> => ({
  integration: content.integrations,
  partner: content.partners,
  collection: content.collections,
  kit: content.kits,
});

const word = fc.constantFrom('Straße', 'تصدير', 'Vorgang', 'مزامنة', 'Überblick', 'x');

/** Texts in the place of some of those of an entry, some of them for what is not there. */
function translated(rule: TextRule, value: unknown): fc.Arbitrary<unknown> {
  if (rule.kind === 'text') return fc.option(word, { nil: undefined });
  if (rule.kind === 'group') return textsFor(rule.texts, (value ?? {}) as Fields);
  const items = (value ?? []) as readonly Fields[];
  if (rule.kind === 'words') return fc.dictionary(fc.constantFrom(...Object.keys(value ?? { a: 1 })), word);
  const each = items.map((item) =>
    textsFor(rule.texts, item).map((texts) =>
      rule.kind === 'keyed' ? { ...texts, [rule.key]: item[rule.key] } : texts,
    ),
  );
  return fc.tuple(fc.tuple(...each), fc.boolean()).map(([all, isShort]) => (isShort ? all.slice(1) : all));
}

const textsFor = (texts: Texts, picked: Fields): fc.Arbitrary<Fields> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(texts).map(([name, rule]) => [name, translated(rule, picked[name])]),
      ),
    )
    .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));

const translationOf = (texts: Texts, fields: object): fc.Arbitrary<Translation> =>
  fc
    .record({
      fields: textsFor(texts, pickTexts(texts, fields as Fields)),
      body: fc.constantFrom('', '## Überblick\n\nText.', '## Deinstallieren'),
      isStale: fc.boolean(),
    })
    .map((one) => ({ ...one, locale: 'de', file: 'x.de.md', bodyStart: 7, source: undefined }));

const entriesIn = (noun: EntryNoun, entries: readonly Entry[]): fc.Arbitrary<Map<string, Translation>> =>
  fc
    .subarray([...entries], { maxLength: 6 })
    .chain((some) =>
      fc.tuple(...some.map((entry) => translationOf(translatableOf(noun).texts, entry))).map(
        (all) => new Map(all.map((one, index) => [some[index]?.slug ?? '', one])),
      ),
    );

const translationsOf = (content: Content): fc.Arbitrary<Translations> => {
  const all = entriesOf(content);
  const single = (noun: 'site' | 'taxonomy' | 'tiers', value: object) =>
    translationOf(TRANSLATABLE[noun].texts, value);
  return fc.record({
    entries: fc.record({
      integration: entriesIn('integration', all.integration),
      partner: entriesIn('partner', all.partner),
      collection: entriesIn('collection', all.collection),
      kit: entriesIn('kit', all.kit),
    }),
    singles: fc.record({
      site: single('site', content.site),
      taxonomy: single('taxonomy', content.taxonomy),
      tiers: single('tiers', content.program.tiers),
    }),
  });
};

/** A value without its texts. */
function blank(texts: Texts, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => blank(texts, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => {
      const rule = Object.hasOwn(texts, name) ? texts[name] : undefined;
      if (rule === undefined) return [name, inner];
      if (rule.kind === 'text') return [name, inner === undefined ? undefined : 'text'];
      return [name, blank(rule.kind === 'words' ? { [rule.field]: { kind: 'text', need: 'may' } } : rule.texts, inner)];
    }),
  );
}

const LOCALISED = ['language', 'isStale', 'body', 'originalBody', 'bodyStart'];
const without = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !LOCALISED.includes(name)));

const speak = (content: Content, translations: Translations): Content =>
  localise({ ...content, translations: new Map([['de', translations]]) }, 'de');

test('a translation changes nothing but texts, and no fact', () => {
  const facts = deriveFacts(sample, TODAY);
  fc.assert(
    fc.property(translationsOf(sample), (translations) => {
      const german = speak(sample, translations);
      for (const noun of ENTRY_NOUNS) {
        const { texts } = translatableOf(noun);
        const [before, after] = [entriesOf(sample)[noun], entriesOf(german)[noun]];
        for (const [index, entry] of after.entries()) {
          const original = before[index];
          if (!translations.entries[noun].has(entry.slug)) expect(entry).toBe(original);
          else expect(blank(texts, without(entry))).toEqual(blank(texts, without(original ?? {})));
        }
      }
      for (const noun of ['site', 'taxonomy'] as const) {
        expect(blank(TRANSLATABLE[noun].texts, german[noun])).toEqual(blank(TRANSLATABLE[noun].texts, sample[noun]));
      }
      expect(deriveFacts(german, TODAY)).toEqual(facts);
    }),
    { numRuns: 40 },
  );
}, 120_000);

describe('content in a language', () => {
  const german = localise(fixture, 'de');
  const labels = german.integrations.find(({ slug }) => slug === 'parcelway-labels');

  test('has the words of its translations', () => {
    expect(labels).toMatchObject({
      name: 'Parcelway Labels',
      tagline: 'Druckt ein Versandetikett, sobald eine Bestellung gepackt ist',
      language: 'de',
      isStale: false,
      status: 'available',
      use_cases: [{ title: 'Etikett am Packtisch', role: 'warehouse-lead' }],
    });
    expect(labels?.pricing?.plans.map(({ name, price }) => [name, price])).toEqual([
      ['Einstieg', 0],
      ['Team', 29],
    ]);
    expect(labels?.body).toContain('## Überblick');
    expect(labels?.originalBody).toContain('## Overview');
    expect(german.taxonomy.categories.map(({ name }) => name)).toEqual(['Versand', 'Buchhaltung', 'Auswertung']);
    expect(german.site).toMatchObject({ name: 'Harbour', tagline: 'Alles, was in Harbour anlegt' });
  });

  test('names what moves, by which listings are still matched', () => {
    expect(labels?.data_flow.map(({ object }) => [object, sayObject(german, object)])).toEqual([
      ['Orders', 'Bestellungen'],
      ['Tracking numbers', 'Sendungsnummern'],
    ]);
    expect(sayObject(german, ' orders')).toBe('Bestellungen');
    expect(sayObject(german, 'Ramps')).toBe('Ramps');
    expect(sayObject(fixture, 'Orders')).toBe('Orders');
  });

  test('is the same object wherever nothing is translated', () => {
    const dockview = (content: Content) => content.integrations.find(({ slug }) => slug === 'dockview');
    expect(dockview(german)).toBe(dockview(fixture));
    expect(dockview(german)).toMatchObject({ language: 'en', isStale: false });
    expect(german.records).toBe(fixture.records);
    expect(german.program.ranking).toBe(fixture.program.ranking);
    expect(german.assets).toBe(fixture.assets);
  });

  test('is the content itself in the default language, and in one that is not spoken', () => {
    expect(localise(fixture, 'en')).toBe(fixture);
    expect(localise(fixture, 'fr')).toBe(fixture);
  });

  test('passes the schemas of its nouns', () => {
    for (const noun of ENTRY_NOUNS) {
      const { schema, texts } = translatableOf(noun);
      for (const entry of entriesOf(german)[noun]) {
        const names = Object.keys(schema.shape);
        const fields = Object.entries(entry).filter(([name]) => names.includes(name));
        expect(schema.safeParse(Object.fromEntries(fields)).success).toBe(true);
        expect(Object.keys(texts).every((name) => names.includes(name))).toBe(true);
      }
    }
  });
});

test('a list in order is left alone where the two are of different lengths', () => {
  const [translation] = fixture.translations.get('de')?.entries.integration.values() ?? [];
  if (translation === undefined) throw new Error('The fixture has a German listing.');
  const fields = { ...translation.fields, use_cases: [] };
  const entries = { integration: new Map([['parcelway-labels', { ...translation, fields }]]), partner: new Map(), collection: new Map(), kit: new Map() };
  const german = speak(fixture, { entries, singles: {} });
  const labels = (content: Content) => content.integrations.find(({ slug }) => slug === 'parcelway-labels');
  expect(labels(german)?.use_cases).toBe(labels(fixture)?.use_cases);
  expect(labels(german)?.tagline).not.toBe(labels(fixture)?.tagline);
});

test('what a draft lays down is what its schema reads', () => {
  for (const noun of ENTRY_NOUNS) {
    for (const entry of entriesOf(sample)[noun]) {
      const { source, ...read } = TRANSLATION_SCHEMAS[noun].parse(
        pickTexts(translatableOf(noun).texts, entry as unknown as Fields),
      );
      expect(source).toBeUndefined();
      expect(read).toEqual(pickTexts(translatableOf(noun).texts, entry as unknown as Fields));
    }
  }
});
