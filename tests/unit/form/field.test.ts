import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkValues, type Field } from '#lib/form/field.ts';
import { FORM_KINDS } from '#lib/form/kinds.ts';
import { APPLICATION } from './make.ts';

const fields: readonly Field[] = FORM_KINDS.application.fields;
const say = (sent: Readonly<Record<string, string | readonly string[]>>): readonly string[] => {
  const checked = checkValues(fields, sent);
  return checked.ok ? [] : checked.errors.map(({ field, message }) => `${field}: ${message}`);
};

test('answers that keep the rules are taken, without white space around them and without empty ones', () => {
  expect(checkValues(fields, { ...APPLICATION, name: '  Ada Kjær \r\n', location: '  ' })).toEqual({
    ok: true,
    values: APPLICATION,
  });
});

test('one box ticked is a list of one', () => {
  expect(checkValues(fields, { ...APPLICATION, kinds: 'solutions' })).toEqual({
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
      name: 'x'.repeat(101),
      email: 'ada@',
      message: 'a\u0000b',
      consent: 'no',
    }),
  ).toMatchInlineSnapshot(`
    [
      "company: Fill this in: Your company",
      "website: Write an address that starts with https:// or http://.",
      "kinds: Choose each answer once.",
      "tagline: Write it on one line.",
      "name: Use at most 100 characters.",
      "email: Write an e-mail address, such as name@company.example.",
      "message: Leave out characters that cannot be seen.",
      "consent: This has to be agreed to.",
    ]
  `);
});

test('a field that the form does not have is told, whatever its name', () => {
  const sent = { ...APPLICATION, tier: 'gold', ...Object.fromEntries([['__proto__', 'x']]) };
  expect(say(sent)).toEqual([
    '__proto__: This form has no such field.',
    'tier: This form has no such field.',
  ]);
});

describe('each form', () => {
  test.each(Object.entries(FORM_KINDS))('%s names its fields once and asks for consent', (_, kind) => {
    const names = kind.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(kind.fields.at(-1)).toMatchObject({ type: 'consent', required: true });
    expect(kind.retentionDays).toBeGreaterThan(0);
  });
});

test('what was taken is taken again, unchanged', () => {
  const anything = fc.dictionary(
    fc.constantFrom(...fields.map(({ name }) => name), 'other'),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...Object.values(APPLICATION).flat()),
      fc.array(fc.string()),
    ),
  );
  fc.assert(
    fc.property(anything, (change) => {
      const checked = checkValues(fields, { ...APPLICATION, ...change });
      if (checked.ok) expect(checkValues(fields, checked.values)).toEqual(checked);
      else expect(checked.errors.length).toBeGreaterThan(0);
    }),
  );
});
