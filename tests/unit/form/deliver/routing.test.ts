import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts, type EntryFacts } from '#lib/form/deliver/facts.ts';
import { chooseDesk, type Desk, type RoutingRule, type RoutingTable } from '#lib/form/deliver/routing.ts';

const makeDesk = (slug: string, capacity = 10): Desk => ({
  slug,
  name: `Desk ${slug}`,
  email: undefined,
  webhook: undefined,
  capacity,
});
const makeRule = (desks: readonly string[], fields: Partial<RoutingRule> = {}): RoutingRule => ({
  form: undefined,
  region: undefined,
  integration: undefined,
  partner: undefined,
  desks,
  ...fields,
});
const FACTS: EntryFacts = { form: 'contact', regions: ['europe'], integrations: ['crm'], partners: ['quay'] };
const choose = (table: RoutingTable, facts = FACTS, given: Readonly<Record<string, number>> = {}) => {
  const { desk, why } = chooseDesk(table, facts, new Map(Object.entries(given)));
  return [desk?.slug, why];
};

describe('an entry goes', () => {
  const desks = ['a', 'b', 'c'].map((slug) => makeDesk(slug));

  test('where the first rule says that fits in all it names', () => {
    const rules = [
      makeRule(['a'], { form: 'application' }),
      makeRule(['a'], { region: 'europe', partner: 'other' }),
      makeRule(['b'], { region: 'europe', partner: 'quay', integration: 'crm', form: 'contact' }),
      makeRule(['a']),
    ];
    expect(choose({ desks, rules, fallback: 'c' })).toEqual(['b', 'rule 3']);
  });

  test('to the fallback where no rule fits, and to nobody where there is none', () => {
    const rules = [makeRule(['a'], { region: 'africa' })];
    expect(choose({ desks, rules, fallback: 'c' })).toEqual(['c', 'fallback: no rule fits']);
    expect(choose({ desks, rules, fallback: undefined })).toEqual([undefined, 'nobody: no rule fits']);
  });

  test('to the desk that used the least of its capacity, the first in the rule where they are equal', () => {
    const table = {
      desks: [makeDesk('a', 10), makeDesk('b', 2)],
      rules: [makeRule(['b', 'a'])],
      fallback: 'a',
    };
    expect(choose(table)).toEqual(['b', 'rule 1']);
    expect(choose(table, FACTS, { a: 4, b: 1 })).toEqual(['a', 'rule 1']);
    expect(choose(table, FACTS, { a: 5, b: 1 })).toEqual(['b', 'rule 1']);
  });

  test('past a desk that is full, and to the fallback where all of them are', () => {
    const table = { desks, rules: [makeRule(['a', 'b'])], fallback: 'c' };
    expect(choose(table, FACTS, { a: 10, b: 9 })).toEqual(['b', 'rule 1']);
    expect(choose(table, FACTS, { a: 10, b: 11, c: 99 })).toEqual([
      'c',
      'fallback: every desk of rule 1 is full',
    ]);
  });
});

const SLUGS = ['a', 'b', 'c', 'd'];
const oneOf = (...values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const desksOf = fc
  .uniqueArray(fc.constantFrom(...SLUGS), { maxLength: 4 })
  .chain((slugs) =>
    fc.tuple(...slugs.map((slug) => fc.integer({ min: 1, max: 20 }).map((n) => makeDesk(slug, n)))),
  );
const rule: fc.Arbitrary<RoutingRule> = fc.record({
  form: oneOf('contact', 'request'),
  region: oneOf('europe', 'africa'),
  integration: oneOf('crm', 'erp'),
  partner: oneOf('quay', 'other'),
  desks: fc.array(fc.constantFrom(...SLUGS), { minLength: 1, maxLength: 4 }),
});
const table: fc.Arbitrary<RoutingTable> = fc.record({
  desks: desksOf,
  rules: fc.array(rule, { maxLength: 6 }),
  fallback: oneOf(...SLUGS),
});
const given = fc
  .dictionary(fc.constantFrom(...SLUGS), fc.nat(25))
  .map((counts) => new Map(Object.entries(counts)));

describe('whatever the rules and the past are', () => {
  test('an entry goes to a desk there is, or to nobody only where no desk is left', () => {
    fc.assert(
      fc.property(table, given, (rules, past) => {
        const { desk } = chooseDesk(rules, FACTS, past);
        const hasFallback = rules.desks.some(({ slug }) => slug === rules.fallback);
        expect(desk === undefined ? !hasFallback : rules.desks.includes(desk)).toBe(true);
      }),
    );
  });

  test('rules after the one that fits change nothing', () => {
    fc.assert(
      fc.property(table, given, fc.array(rule), (rules, past, more) => {
        const first = { ...rules, rules: [makeRule(['a', 'b']), ...rules.rules] };
        const longer = { ...first, rules: [...first.rules, ...more] };
        expect(chooseDesk(longer, FACTS, past)).toEqual(chooseDesk(first, FACTS, past));
      }),
    );
  });

  test('only the fallback is given more than its capacity', () => {
    fc.assert(
      fc.property(table, given, (rules, past) => {
        const { desk } = chooseDesk(rules, FACTS, past);
        if (desk === undefined || desk.slug === rules.fallback) return;
        expect(past.get(desk.slug) ?? 0).toBeLessThan(desk.capacity);
      }),
    );
  });

  test('desks that take turns come to shares of their capacities, within one entry', () => {
    const capacities = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(capacities, fc.double({ min: 0, max: 1, noNaN: true }), (sizes, part) => {
        const desks = sizes.map((size, at) => makeDesk(`desk-${String(at)}`, size));
        const turns = { desks, rules: [makeRule(desks.map(({ slug }) => slug))], fallback: undefined };
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const past = new Map<string, number>();
        for (let n = 0; n < Math.floor(part * total); n++) {
          const slug = chooseDesk(turns, FACTS, past).desk?.slug ?? '';
          past.set(slug, (past.get(slug) ?? 0) + 1);
        }
        const used = desks.map(({ slug, capacity }) => ({ n: past.get(slug) ?? 0, capacity }));
        for (const a of used) {
          for (const b of used) expect((a.n - 1) / a.capacity).toBeLessThanOrEqual(b.n / b.capacity);
        }
      }),
    );
  });
});

describe('of an entry rules see', () => {
  test('what a customer chose', () => {
    const values = {
      partner: 'quay',
      integration: 'crm',
      region: 'europe',
      message: 'africa',
      consent: 'yes',
    };
    expect(readFacts({ form: 'contact', values })).toEqual(FACTS);
  });

  test('the regions of an applicant, but nothing that was written freely', () => {
    const values = { company: 'Quay', country: 'Norway', integration: 'crm', regions: ['europe', 'africa'] };
    expect(readFacts({ form: 'application', values })).toEqual({
      form: 'application',
      regions: ['europe', 'africa'],
      integrations: [],
      partners: [],
    });
  });

  test.each([
    ['partners/quay', [], ['quay']],
    ['integrations/crm', ['crm'], []],
    ['crm', ['crm'], ['crm']],
  ])('which listing %s is to be corrected', (listing, integrations, partners) => {
    expect(readFacts({ form: 'correction', values: { listing } })).toMatchObject({ integrations, partners });
  });

  test('nothing but its name where the form is not known any more', () => {
    expect(readFacts({ form: 'old', values: { region: 'europe' } })).toEqual({
      form: 'old',
      regions: [],
      integrations: [],
      partners: [],
    });
  });
});
