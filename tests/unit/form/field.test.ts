import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkValues, type Field, type Values } from '#lib/form/field.ts';
import { FORM_KINDS } from '#lib/form/kinds.ts';
import { getForm } from '#lib/form/spoken.ts';
import { en } from '#lib/form/words/en.ts';
import { APPLICATION } from './make.ts';

const { fields } = getForm('application', 'en');
const check = (sent: Values, of: readonly Field[] = fields) => checkValues(of, sent, en);

function say(sent: Values): readonly string[] {
  const checked = check(sent);
  return checked.ok ? [] : checked.errors.map(({ field, message }) => `${field}: ${message}`);
}

/** What is kept of one answer, or what is said about it. */
function checkOne(field: Partial<Field> & Pick<Field, 'type'>, value: string | readonly string[]) {
  const whole = { name: 'it', label: 'It', required: false, ...field } as Field;
  const checked = check({ it: value }, [whole]);
  return checked.ok ? (checked.values['it'] ?? '') : (checked.errors[0]?.message ?? '');
}

test('answers are kept without the white space around them, and empty ones are left out', () => {
  expect(check({ ...APPLICATION, name: '  Ada Kjær \r\n', city: '  ', summary: '' })).toEqual({
    ok: true,
    values: APPLICATION,
  });
});

test('one box ticked is a list of one', () => {
  expect(check({ ...APPLICATION, kinds: 'solutions' })).toEqual({
    ok: true,
    values: APPLICATION,
  });
});

test('every mistake is told at once, in the order of the form', () => {
  expect(
    say({
      website: 'anchor',
      kinds: ['solutions', 'solutions'],
      tagline: 'Keeps\nharbours',
      regions: ['europe', 'The Moon'],
      categories: ['a', 'b', 'c', 'd'],
      name: 'x'.repeat(101),
      email: 'ada@',
      message: 'a\u0000b',
      consent: 'no',
    }),
  ).toMatchInlineSnapshot(`
    [
      "company: Fill this in: Name of your company",
      "website: Write an address that starts with https:// or http://.",
      "kinds: Choose each answer once.",
      "tagline: Write it on one line.",
      "regions: Choose among the answers.",
      "categories: Choose at most 3.",
      "name: Use at most 100 characters.",
      "email: Write an e-mail address, such as name@company.example.",
      "message: Leave out characters that cannot be seen.",
      "consent: This has to be agreed to.",
    ]
  `);
});

test('who names an integration also says what it does and where it belongs', () => {
  expect(say({ ...APPLICATION, integration: 'Anchor Sync' })).toEqual([
    'integration_tagline: Fill this in: What it does, in one line',
    'categories: Choose an answer: Categories it belongs to',
  ]);
  expect(say({ ...APPLICATION, integration: ' ' })).toEqual([]);
});

test('a field that the form does not have is told, whatever its name', () => {
  const sent = { ...APPLICATION, tier: 'gold', ...Object.fromEntries([['__proto__', 'x']]) };
  expect(say(sent)).toEqual([
    '__proto__: This form has no such field.',
    'tier: This form has no such field.',
  ]);
});

describe('an address', () => {
  test.each([
    ['https://anchor.example/a?b=c#d', 'https://anchor.example/a?b=c#d'],
    ['anchor.example', 'https://anchor.example'],
    ['www.anchor.example/about', 'https://www.anchor.example/about'],
    ['hafen.müller.example', 'https://hafen.müller.example'],
  ])('may be written as %s', (written, kept) => {
    expect(checkOne({ type: 'url' }, written)).toBe(kept);
  });

  test.each([
    'anchor',
    'javascript:alert(1)',
    'ftp://anchor.example',
    'https://',
    'https://a b.example',
    'https://a.example/"><b>',
  ])('is not %s', (written) => {
    expect(checkOne({ type: 'url' }, written)).toBe('Write an address that starts with https:// or http://.');
  });
});

test.each([
  'ada',
  'ada@anchor',
  'ada@anchor.example, bo@anchor.example',
  'ada@anchor.example\nBcc: x@y.example',
  '<ada@anchor.example>',
  `${'a'.repeat(250)}@a.example`,
])('%j is no e-mail address', (written) => {
  expect(checkOne({ type: 'email' }, written)).toMatch(/^(?:Write an e-mail address|Leave out)/);
});

describe('an entry', () => {
  const entry = { type: 'slug', from: 'entries' } as const;

  test.each([
    ['https://marketplace.example/integrations/anchor-sync/', 'integrations/anchor-sync'],
    ['https://example.com/base/partners/anchor/?a=b#tier', 'partners/anchor'],
    ['partners/anchor', 'partners/anchor'],
    ['anchor-sync', 'anchor-sync'],
  ])('may be named as %s', (written, kept) => {
    expect(checkOne(entry, written)).toBe(kept);
  });

  test('of one kind is kept by its slug alone', () => {
    expect(checkOne({ type: 'slug', from: 'partners' }, 'https://marketplace.example/partners/anchor/')).toBe(
      'anchor',
    );
  });

  test.each(['Anchor', 'https://marketplace.example/', 'partners/../x', 'kits/anchor'])(
    'is not %s',
    (written) => {
      expect(checkOne(entry, written)).toBe('Paste the address of its page.');
    },
  );
});

test('half of a pair, which no store gives back, is refused; marks without a form are left out', () => {
  expect(checkOne({ type: 'longtext', most: 9 }, 'a\ud83d')).toBe(
    'Leave out characters that cannot be seen.',
  );
  expect(checkOne({ type: 'longtext', most: 9 }, 'a\u{1f6a2}')).toBe('a\u{1f6a2}');
  expect(checkOne({ type: 'text', most: 9 }, '\ufeffa\u200bb')).toBe('ab');
  expect(checkOne({ type: 'text', most: 9 }, 'a\u202eb')).toBe('Write it on one line.');
});

test('an answer of another shape is told', () => {
  expect(checkOne({ type: 'text', most: 9 }, ['a'])).toBe('Give one answer.');
  expect(checkOne({ type: 'choice', options: [] }, 'a')).toBe('Choose one of the answers.');
  expect(checkOne({ type: 'slug', from: 'regions' }, 'A b')).toBe('Choose one of the answers.');
});

describe('each form', () => {
  test.each(Object.entries(FORM_KINDS))('%s names its fields once and asks for consent last', (_, kind) => {
    const names = kind.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(kind.fields.at(-1)).toMatchObject({ type: 'consent', required: true });
    for (const { requiredWith } of kind.fields)
      if (requiredWith !== undefined) expect(names).toContain(requiredWith);
    for (const days of Object.values(kind.retention)) expect(days).toBeGreaterThan(0);
  });
});

test('what was taken is taken again, unchanged', () => {
  const anything = fc.dictionary(
    fc.constantFrom(...fields.map(({ name }) => name), 'other'),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.domain(),
      fc.constantFrom(...Object.values(APPLICATION).flat()),
      fc.array(fc.string()),
    ),
  );
  fc.assert(
    fc.property(anything, (change) => {
      const checked = check({ ...APPLICATION, ...change });
      if (checked.ok) expect(check(checked.values)).toEqual(checked);
      else expect(checked.errors.length).toBeGreaterThan(0);
    }),
  );
});
