import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_PROGRAM } from '#lib/content/defaults.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { wilsonLowerBound } from '#lib/derive/rank/reliability.ts';
import { makeContent, makeIntegration, makeUsage, makeSnapshot } from '../../make.ts';

const TODAY = '2026-11-21';
const slugs = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];

const usageOf = fc.record({
  active: fc.option(fc.integer({ min: 5, max: 5_000 })),
  calls: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
  errorShare: fc.double({ min: 0, max: 1, noNaN: true }),
  previous: fc.option(fc.integer({ min: 5, max: 5_000 })),
  retainedShare: fc.double({ min: 0, max: 1, noNaN: true }),
  released: fc.option(fc.constantFrom('2026-11-01', '2026-03-01', '2024-01-01'), { nil: undefined }),
  category: fc.constantFrom('crm', 'chat'),
  status: fc.constantFrom('available' as const, 'beta' as const, 'deprecated' as const),
});
type Drawn = typeof usageOf extends fc.Arbitrary<infer T> ? T : never;
const field = fc.tuple(usageOf, usageOf, usageOf, usageOf, usageOf, usageOf);

const entryOf = (slug: string, { released, category, status }: Drawn) =>
  makeIntegration(slug, { categories: [category], status, ...(released && { released }) });

const rowOf = (slug: string, { active, calls, errorShare, previous, retainedShare }: Drawn) =>
  makeUsage(
    slug,
    {
      active,
      activity: active,
      calls,
      errors: calls === null ? null : Math.floor(calls * errorShare),
      retained: previous === null ? null : Math.floor(previous * retainedShare),
    },
    { active: previous, activity: previous },
  );

function contentOf(drawn: readonly Drawn[], order = slugs.map((_, index) => index)) {
  const named = order.flatMap((index) => {
    const one = drawn[index];
    const slug = slugs[index];
    return one && slug ? [{ slug, one }] : [];
  });
  return makeContent({
    integrations: named.map(({ slug, one }) => entryOf(slug, one)),
    records: {
      ...makeContent().records,
      usage: [
        makeSnapshot(
          '2026-11-15',
          named.map(({ slug, one }) => rowOf(slug, one)),
        ),
      ],
    },
  });
}

test('scores lie in [0, 100] and the parts shown sum to the score', () => {
  fc.assert(
    fc.property(field, (drawn) => {
      for (const { rank } of deriveFacts(contentOf(drawn), TODAY).integrations.values()) {
        const sum = rank?.factors.reduce(
          (total, { contribution }) => total + Math.round(contribution * 100),
          0,
        );
        expect(rank?.score).toBe((sum ?? Number.NaN) / 100);
        expect(rank?.score).toBeGreaterThanOrEqual(0);
        expect(rank?.score).toBeLessThanOrEqual(100);
        for (const { value } of rank?.factors ?? []) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test('places run from 1 without gaps, deprecated listings last', () => {
  fc.assert(
    fc.property(field, (drawn) => {
      const content = contentOf(drawn);
      const facts = deriveFacts(content, TODAY);
      const places = facts.byPlace.map((slug) => facts.integrations.get(slug)?.rank?.overall.place);
      expect(places).toEqual(slugs.map((_, index) => index + 1));
      const statuses = facts.byPlace.map(
        (slug) => content.integrations.find((one) => one.slug === slug)?.status,
      );
      expect(statuses.lastIndexOf('available')).toBeLessThan(
        statuses.includes('deprecated') ? statuses.indexOf('deprecated') : statuses.length,
      );
    }),
  );
});

test('the order of entries and rows changes nothing', () => {
  const shuffled = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  fc.assert(
    fc.property(field, shuffled, (drawn, order) => {
      expect(deriveFacts(contentOf(drawn, order), TODAY)).toEqual(deriveFacts(contentOf(drawn), TODAY));
    }),
  );
});

test('more active accounts never lower a place', () => {
  fc.assert(
    fc.property(field, fc.integer({ min: 1, max: 5_000 }), (drawn, more) => {
      const [first, ...others] = drawn;
      fc.pre(first.active !== null);
      const raised = { ...first, active: first.active + more };
      const rowsWith = (one: Drawn) => {
        const content = contentOf([one, ...others]);
        // Momentum reads activity: only the count of accounts moves here.
        const usage = content.records.usage.map((snapshot) => ({
          ...snapshot,
          integrations: snapshot.integrations.map((row) => ({
            ...row,
            last: { ...row.last, activity: null },
          })),
        }));
        return { ...content, records: { ...content.records, usage } };
      };
      const placeOf = (one: Drawn) =>
        deriveFacts(rowsWith(one), TODAY).integrations.get('alpha')?.rank?.overall.place ?? Number.NaN;
      expect(placeOf(raised)).toBeLessThanOrEqual(placeOf(first));
    }),
  );
});

test('a first-party listing gets no help', () => {
  const drawn = fc.sample(usageOf, { numRuns: 1, seed: 7 })[0];
  if (!drawn) throw new Error('nothing drawn');
  const content = contentOf([drawn, drawn]);
  const mixed = {
    ...content,
    integrations: content.integrations.map((one) =>
      one.slug === 'beta' ? { ...one, publisher: 'acme' } : one,
    ),
  };
  const scoreOf = (slug: string) => deriveFacts(mixed, TODAY).integrations.get(slug)?.rank?.score;
  expect(scoreOf('alpha')).toBe(scoreOf('beta'));
  expect(deriveFacts(mixed, TODAY).byPlace).toEqual(['alpha', 'beta']);
});

test('a removed listing has no place', () => {
  const content = makeContent({
    integrations: [makeIntegration('a'), makeIntegration('b', { status: 'removed' })],
  });
  const facts = deriveFacts(content, TODAY);
  expect(facts.byPlace).toEqual(['a']);
  expect(facts.integrations.get('b')?.rank).toBeUndefined();
});

test('missing data takes the median of the category and says so', () => {
  const content = contentOf([]);
  const rows = [makeUsage('a', { active: 10 }), makeUsage('b', { active: 1_000 })];
  const facts = deriveFacts(
    {
      ...content,
      integrations: ['a', 'b', 'c'].map((slug) => makeIntegration(slug)),
      records: {
        ...content.records,
        usage: [makeSnapshot('2026-11-15', rows)],
      },
    },
    TODAY,
  );
  const adoptionOf = (slug: string) =>
    facts.integrations.get(slug)?.rank?.factors.find(({ factor }) => factor === 'adoption');
  const middle = ((adoptionOf('a')?.value ?? 0) + (adoptionOf('b')?.value ?? 0)) / 2;
  expect(adoptionOf('c')).toMatchObject({ note: 'median', input: null });
  expect(adoptionOf('c')?.value).toBeCloseTo(middle, 3);
});

test('a snapshot later than the build date is not seen', () => {
  const drawn = fc.sample(field, { numRuns: 1, seed: 3 })[0] ?? [];
  expect(deriveFacts(contentOf(drawn), '2026-11-14').usageAsOf).toBeUndefined();
});

test('the weights of a bare catalogue sum to one', () => {
  const sum = Object.values(DEFAULT_PROGRAM.ranking.weights).reduce((total, weight) => total + weight, 0);
  expect(sum).toBeCloseTo(1, 9);
});

test('the Wilson bound is below the share and closes in on it', () => {
  expect(wilsonLowerBound(0.99, 100)).toBeCloseTo(0.9455, 3);
  expect(wilsonLowerBound(1, 0)).toBe(0);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 100_000 }),
      (share, sample) => {
        expect(wilsonLowerBound(share, sample)).toBeLessThanOrEqual(share + 1e-12);
        expect(wilsonLowerBound(share, sample)).toBeLessThanOrEqual(
          wilsonLowerBound(share, sample * 10) + 1e-12,
        );
      },
    ),
  );
});
