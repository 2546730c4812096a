import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate, ListingRelations, Relation } from '#lib/fit/model.ts';
import { judgeFit, recommend } from '#lib/fit/recommend.ts';

const ENTRIES = 8;
const NOTHING = { role: undefined, region: undefined };

const tie = (entry: number, fields: Partial<Relation> = {}): Relation => ({
  entry,
  worksWith: false,
  takes: [],
  gives: [],
  weight: 0,
  together: 0,
  ...fields,
});
const tool = (entry: number, relations: readonly Relation[]): ListingRelations => ({
  slug: `l${entry}`,
  name: `L${entry}`,
  entry,
  relations,
});
const candidate = (entry: number, fields: Partial<Candidate> = {}): Candidate => ({
  entry,
  roles: [],
  partners: 0,
  regions: {},
  ...fields,
});
const everyone = Array.from({ length: ENTRIES }, (_, entry) => candidate(entry));

test('each kind of reason is given before a second of any', () => {
  const stack = [
    tool(0, [tie(5, { worksWith: true, takes: ['orders'], gives: ['payouts'], weight: 2 })]),
    tool(1, [tie(5, { worksWith: true, takes: ['cases'], gives: ['cases'], weight: 3, together: 3 })]),
  ];
  const candidates = [candidate(5, { roles: ['sales'], partners: 4, regions: { europe: 2 } })];
  expect(recommend(stack, candidates, { role: 'sales', region: 'europe' }, 6)[0]?.reasons).toEqual([
    { kind: 'works', tools: ['L0', 'L1'] },
    { kind: 'syncs', tool: 'L1', objects: ['cases'] },
    { kind: 'together', tool: 'L1', partners: 3 },
    { kind: 'partners', count: 2, region: 'europe' },
    { kind: 'takes', tool: 'L0', objects: ['orders'] },
    { kind: 'role', role: 'sales' },
  ]);
});

test('what is no candidate, such as a deprecated listing, is not recommended', () => {
  expect(recommend([tool(0, [tie(5, { worksWith: true })])], [], NOTHING, 6)).toEqual([]);
});

test('a role alone gives what is made for it; nothing chosen gives nothing', () => {
  const candidates = [candidate(3), candidate(4, { roles: ['sales'] }), candidate(6, { roles: ['sales'] })];
  const found = recommend([], candidates, { role: 'sales', region: undefined }, 6);
  expect(found.map(({ entry }) => entry)).toEqual([4, 6]);
  expect(recommend([], candidates, NOTHING, 6)).toEqual([]);
});

test('a listing sees its fit from either side of the tie', () => {
  const about = tool(5, [tie(0, { takes: ['orders'], weight: 1 })]);
  const fromOurs = judgeFit(about, [tool(0, [])], candidate(5), NOTHING);
  const fromTheirs = judgeFit(
    tool(5, []),
    [tool(0, [tie(5, { gives: ['orders'], weight: 1 })])],
    candidate(5),
    NOTHING,
  );
  expect(fromOurs).toEqual(fromTheirs);
  expect(fromOurs?.reasons).toEqual([{ kind: 'gives', tool: 'L0', objects: ['orders'] }]);
  expect(judgeFit(about, [about, tool(1, [])], candidate(5), NOTHING)).toBeUndefined();
});

const relations = fc.uniqueArray(
  fc.record({
    entry: fc.integer({ min: 0, max: ENTRIES - 1 }),
    worksWith: fc.boolean(),
    takes: fc.subarray(['orders', 'cases']),
    gives: fc.subarray(['orders', 'cases']),
    weight: fc.float({ min: 0, max: 9, noNaN: true }),
    together: fc.integer({ min: 0, max: 5 }),
  }),
  { selector: ({ entry }) => entry, maxLength: ENTRIES },
);
const stacks = fc
  .uniqueArray(fc.record({ entry: fc.integer({ min: 0, max: ENTRIES - 1 }), relations }), {
    selector: ({ entry }) => entry,
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.map((one) => tool(one.entry, one.relations)));

test('the order of the stack and a tool named twice change nothing', () => {
  fc.assert(
    fc.property(stacks, (stack) => {
      const found = recommend(stack, everyone, NOTHING, ENTRIES);
      expect(recommend([...stack.toReversed(), ...stack], everyone.toReversed(), NOTHING, ENTRIES)).toEqual(
        found,
      );
    }),
  );
});

test('no tool of the stack is recommended', () => {
  fc.assert(
    fc.property(stacks, (stack) => {
      const own = new Set(stack.map(({ entry }) => entry));
      const found = recommend(stack, everyone, NOTHING, ENTRIES);
      expect(found.filter(({ entry }) => own.has(entry))).toEqual([]);
    }),
  );
});

const MORE: readonly ((relation: Relation) => Relation)[] = [
  (relation) => ({ ...relation, worksWith: true }),
  (relation) => ({ ...relation, weight: relation.weight + 1 }),
  (relation) => ({ ...relation, together: relation.together + 1 }),
];

test('more evidence never lowers a listing, by score or by place', () => {
  fc.assert(
    fc.property(stacks, fc.nat(), fc.constantFrom(...MORE), (stack, pick, more) => {
      const before = recommend(stack, everyone, NOTHING, ENTRIES);
      const chosen = before[pick % Math.max(1, before.length)];
      if (chosen === undefined) return;
      const better = stack.map((one) => ({
        ...one,
        relations: one.relations.map((other) => (other.entry === chosen.entry ? more(other) : other)),
      }));
      const after = recommend(better, everyone, NOTHING, ENTRIES);
      const placeIn = (list: typeof before) => list.findIndex(({ entry }) => entry === chosen.entry);
      expect(after[placeIn(after)]?.score).toBeGreaterThanOrEqual(chosen.score);
      expect(placeIn(after)).toBeLessThanOrEqual(placeIn(before));
    }),
  );
});

test('a further partner in the region never lowers a listing', () => {
  const need = { role: undefined, region: 'europe' };
  fc.assert(
    fc.property(stacks, fc.integer({ min: 0, max: 9 }), (stack, partners) => {
      const score = (count: number) =>
        recommend(stack, [candidate(7, { regions: { europe: count } })], need, 1)[0]?.score ?? 0;
      expect(score(partners + 1)).toBeGreaterThanOrEqual(score(partners));
    }),
  );
});
