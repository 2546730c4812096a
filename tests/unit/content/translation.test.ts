import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { fingerprint } from '#lib/content/translation/fingerprint.ts';
import { readTranslationName, translationPath } from '#lib/content/translation/names.ts';
import { makeIntegration } from '../make.ts';
import { issuesOf, issuesWith, listing, VALID_CONTENT } from './fixture.ts';

const say = async (mistake: string) => (await issuesOf(mistake)).map(({ message, wanted }) => [message, wanted]);

describe('a mistake in a translation is told in a sentence', () => {
  test('a language that is not spoken', async () => {
    expect(await say('translation-language')).toMatchInlineSnapshot(`
      [
        [
          "The marketplace does not speak fr.",
          "one of de",
        ],
      ]
    `);
    expect(await say('translation-default-language')).toMatchInlineSnapshot(`
      [
        [
          "en is the first language of site.yaml, whose texts have no language in their names.",
          "index.md",
        ],
      ]
    `);
  });

  test('what is no text', async () => {
    expect(await say('translation-not-text')).toMatchInlineSnapshot(`
      [
        [
          "\`status\` is the same in every language.",
          "\`status\` in index.md alone",
        ],
        [
          "\`tier\` cannot be set here; the platform computes it.",
          "nothing here",
        ],
        [
          "There is no field \`colour\`.",
          "one of name, tagline, summary, pricing, permissions, use_cases, support, trust, media, source",
        ],
      ]
    `);
  });

  test('what the default file does not have', async () => {
    expect(await say('translation-unmatched')).toMatchInlineSnapshot(`
      [
        [
          "\`pricing.plans\` translates "Bucket", which index.md does not have.",
          "one of Crate",
        ],
        [
          "\`permissions\` translates "yard.reed", which index.md does not have.",
          "one of yard.read",
        ],
        [
          "\`use_cases\` has 1 item, but index.md has 2; nobody can tell which translates which.",
          "2 items, in the order of index.md",
        ],
        [
          "\`support.hours\` is translated, but index.md says nothing there.",
          "nothing here",
        ],
      ]
    `);
    expect(await say('translation-alone')).toMatchInlineSnapshot(`
      [
        [
          "There is no first-weeks.md beside this translation.",
          "first-weeks.md",
        ],
      ]
    `);
  });

  test('what is left in the default language', async () => {
    expect(await say('translation-incomplete')).toMatchInlineSnapshot(`
      [
        [
          "index.md also says what this does not: summary, permissions yard.read, use_cases, the text below the fields.",
          "a translation of each",
        ],
      ]
    `);
    expect(await say('translation-untranslated')).toMatchInlineSnapshot(`
      [
        [
          "\`tagline\` is that of index.md, word for word.",
          "the text in its own language",
        ],
      ]
    `);
    expect(await say('alone-translation-terms')).toMatchInlineSnapshot(`
      [
        [
          "taxonomy.yaml also says what this does not: categories reporting, industries retail, industries manufacturing, regions europe, regions north-america and 6 more.",
          "a translation of each",
        ],
        [
          "The name "versand" stands for "shipping" and "accounting" under \`categories\`.",
          "a name of its own",
        ],
        [
          "\`categories\` translates "reports", which taxonomy.yaml does not have.",
          "one of shipping, accounting, reporting",
        ],
      ]
    `);
  });

  test('a list where words are wanted, and a fingerprint that YAML takes for a number', async () => {
    expect(await say('translation-list-for-words')).toMatchInlineSnapshot(`
      [
        [
          "\`pricing.plans\` is a list with one item, but a word list is wanted.",
          "a word list, each line what the default file says and then its translation",
        ],
      ]
    `);
    expect(await say('translation-source')).toMatchInlineSnapshot(`
      [
        [
          "\`source\` is 123456789012, but the fingerprint that npm run translate -- seal writes, between quotes is wanted.",
          "the fingerprint that npm run translate -- seal writes, between quotes",
        ],
      ]
    `);
  });
});

describe('a translation that was overtaken', () => {
  const fields = 'use_cases:\n  - title: One\n    summary: First.\n';
  const german = (source: string) =>
    `---\ntagline: Kann eine Sache\nuse_cases: []\nsupport: { hours: Montags }\n${source}---\n\nDer Text.\n`;

  test('is no mistake of whoever changed the default text', async () => {
    const files = { 'integrations/one/index.md': listing(fields) };
    const path = 'integrations/one/index.de.md';
    const older = await issuesWith({ ...files, [path]: german("source: '000000000000'\n") });
    expect(older).toEqual([]);
    const unsealed = await issuesWith({ ...files, [path]: german('') });
    expect(unsealed.map(({ rule }) => rule)).toEqual(['translation/incomplete', 'translation/unmatched']);
  });

  test('is told from one that is up to date', async () => {
    const { translations, integrations } = await readContent(VALID_CONTENT);
    const translation = translations.get('de')?.entries.integration.get('parcelway-labels');
    const entry = integrations.find(({ slug }) => slug === 'parcelway-labels');
    expect(translation).toMatchObject({ isStale: false, locale: 'de' });
    expect(translation?.source).toBe(fingerprint('integration', { fields: { ...entry }, body: entry?.body ?? '' }));
  });
});

describe('a fingerprint', () => {
  const of = (fields: Parameters<typeof makeIntegration>[1], body = 'Text.') =>
    fingerprint('integration', { fields: { ...makeIntegration('one', fields, body) }, body });
  const whole = of({});

  test('is twelve hexadecimal digits', () => {
    expect(whole).toMatch(/^[0-9a-f]{12}$/);
  });

  test('changes with every text', () => {
    const others = [
      of({ name: 'Other' }),
      of({ tagline: 'Other' }),
      of({ summary: 'Other' }),
      of({ permissions: [{ scope: 'a', reason: 'b' }] }),
      of({ trust: { deletion: 'Never' } }),
      of({}, 'Other.'),
    ];
    expect(new Set([whole, ...others]).size).toBe(others.length + 1);
  });

  test('stays as it is whatever else changes', () => {
    const status = fc.constantFrom('available', 'beta', 'deprecated');
    const listed = fc.constantFrom('2020-01-01', '2026-02-03');
    const roles = fc.subarray(['sales', 'finance']);
    fc.assert(
      fc.property(fc.record({ status, listed, roles, version: fc.constantFrom('1', '2') }), (fields) => {
        expect(of(fields)).toBe(whole);
      }),
    );
    expect(of({}, '\nText.\n\n')).toBe(whole);
  });
});

test.each([
  ['index.de.md', { original: 'index.md', locale: 'de' }],
  ['first-week.pt-BR.md', { original: 'first-week.md', locale: 'pt-BR' }],
  ['taxonomy.ar.yaml', { original: 'taxonomy.yaml', locale: 'ar' }],
  ['index.md', undefined],
  ['index.german.md', undefined],
  ['index.DE.md', undefined],
  ['index.de.md.md', undefined],
  ['logo.de.svg', undefined],
])('%s translates what its name says', (name, found) => {
  expect(readTranslationName(name)).toEqual(found);
  if (found !== undefined) expect(translationPath(found.original, found.locale)).toBe(name);
});
