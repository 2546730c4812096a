import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHits } from '#lib/catalog/find.ts';
import { buildFacetIndex } from '#lib/catalog/facets.ts';
import { buildIndexFiles } from '#lib/catalog/index/build.ts';
import { orderEntries } from '#lib/catalog/index/number.ts';
import { FACETS } from '#lib/catalog/lists.ts';
import { openStore } from '#lib/catalog/open-store.ts';
import { orderCards } from '#lib/catalog/sort.ts';
import { INTEGRATION_FACETS, type Card, type FacetView, type IntegrationCard } from '#lib/site/model.ts';
import { anyCards, anyPartners, integrationCard } from './cards.ts';
import { openCards, readerOf, scanCards } from './open.ts';

const viewsOf = (kind: Card['kind']): readonly FacetView<string>[] =>
  FACETS[kind].map((facet) => ({
    facet,
    options:
      facet === 'category'
        ? [
            { value: 'crm', label: 'Customer records', aliases: ['CRM'] },
            { value: 'ads', label: 'Advertising' },
          ]
        : [],
  }));

describe('law: a store holds what the cards say', () => {
  test.each([
    ['integrations', anyCards],
    ['partners', anyPartners],
  ] as const)('%s', async (_, anyList) => {
    await fc.assert(
      fc.asyncProperty(anyList as fc.Arbitrary<readonly Card[]>, async (cards) => {
        const kind = cards[0]?.kind ?? 'integration';
        const entries = orderEntries(cards);
        const store = await openCards(cards, viewsOf(kind));
        expect(store.size).toBe(cards.length);
        expect(await store.loadCards([...entries.keys()])).toEqual(entries.map(showCard));
        const { columns } = await store.loadFacets(FACETS[kind]);
        const plain = buildFacetIndex(entries, FACETS[kind]);
        columns.forEach((column, at) => {
          expect(listValues(column)).toEqual(listValues(plain.columns[at] ?? column));
        });
        expect(Array.from(await store.loadOrder('name'))).toEqual(orderCards(entries, 'name'));
        expect(Array.from(await store.loadOrder('updated'))).toEqual(orderCards(entries, 'updated'));
        expect(Array.from(await store.loadOrder('recommended'))).toEqual([...entries.keys()]);
        expect(store.nameEntries([...entries.keys()])).toBeUndefined();
        await store.prefetch();
        expect(store.nameEntries([...entries.keys()])).toEqual(
          entries.map(({ slug, name, href }) => ({ slug, name, href })),
        );
      }),
      { numRuns: 40 },
    );
  });
});

function showCard(card: Card): unknown {
  const hidden = ['facets', 'active', 'growth', 'listed', 'updated', 'words', 'score'];
  return Object.fromEntries(Object.entries(card).filter(([name]) => !hidden.includes(name)));
}

function listValues({ values, starts, ids }: ReturnType<typeof buildFacetIndex>['columns'][number]) {
  return Array.from({ length: starts.length - 1 }, (_, at) =>
    [...ids.slice(starts[at], starts[at + 1])].map((id) => values[id]).sort(),
  );
}

/** Words of few letters have many neighbours and many beginnings in common. */
const word = fc.stringMatching(/^[abk]{2,4}[aeiorst]{0,3}[nlm]{1,2}$/);
const CROWD = fc.sample(fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), word, fc.nat(40)), {
  numRuns: 1_000,
  seed: 5,
});
const CROWDED: readonly IntegrationCard[] = CROWD.map(([names, tag, other], at) =>
  integrationCard(
    names.join(' '),
    {
      slug: `${names.join('-')}-${String(at)}`,
      place: at + 1,
      words: [tag, `shared${String(other)}`],
      publisher: names[0] ?? '',
    },
    { category: [at % 3 === 0 ? 'crm' : 'ads'] },
  ),
);
const VIEWS = viewsOf('integration');
const FILES = buildIndexFiles('integration', CROWDED, VIEWS);

test('law: a store answers as if it had looked at every word of every card', async () => {
  expect([...FILES.keys()].filter((name) => name.startsWith('terms-')).length).toBeGreaterThan(5);
  const store = await openStore(readerOf(FILES));
  const scan = scanCards(CROWDED, VIEWS);
  const known = fc.constantFrom(...CROWD.flatMap(([names, tag]) => [...names, tag]));
  const cut = fc.tuple(known, fc.nat(8)).map(([text, length]) => text.slice(0, length + 1));
  const mistyped = fc
    .tuple(known, fc.nat(10), fc.constantFrom('', 'a', 'x', 'rn'))
    .map(([text, at, letters]) => text.slice(0, at) + letters + text.slice(at + 1));
  const query = fc
    .array(fc.oneof(known, cut, mistyped, fc.constantFrom('crm', 'advertising', 'customer')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' '));
  await fc.assert(
    fc.asyncProperty(query, async (q) => {
      expect(await store.findNames(q)).toEqual(await findHits(scan, store.levels, q));
    }),
    { numRuns: 120 },
  );
});

test('law: one edit anywhere in a name is forgiven, however many files the names fill', async () => {
  const names = fc.sample(fc.stringMatching(/^[a-z]{4,9}$/), { numRuns: 6_000, seed: 7 });
  const store = await openCards(
    [...new Set(names)].map((name, at) => integrationCard(name, { place: at + 1 })),
  );
  const anyEdit = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.nat(3), fc.constantFrom('q', 'e', 'z'));
  await fc.assert(
    fc.asyncProperty(anyEdit, async ([name, place, edit, letter]) => {
      const at = place % (name.length - 1);
      const [a = '', b = ''] = name.slice(at);
      const instead = [letter, '', a + letter, b + a][edit] ?? '';
      const typed = name.slice(0, at) + instead + name.slice(at + (edit === 3 ? 2 : 1));
      const hits = await store.findNames(typed);
      // Another name may begin with what was typed, and then it is no typo.
      if (hits.length > 0 && hits[0]?.match !== 'typo') return;
      const found = await store.loadCards(hits.map(({ entry }) => entry));
      expect(found.map((card) => card.name)).toContain(name);
    }),
    { numRuns: 500 },
  );
});

test('law: an order of cards changes nothing', () => {
  fc.assert(
    fc.property(anyCards, (cards) => {
      const views = INTEGRATION_FACETS.map((facet) => ({ facet, options: [] }));
      const files = (list: readonly Card[]) => [...buildIndexFiles('integration', list, views)];
      expect(files(cards.toReversed())).toEqual(files(cards));
    }),
    { numRuns: 30 },
  );
});

test('a file that could not be read is asked for again', async () => {
  const cards = [integrationCard('Slack')];
  const files = buildIndexFiles('integration', cards, []);
  const read = readerOf(files);
  let failures = 1;
  const store = await openStore((name) =>
    name.startsWith('terms-') && failures-- > 0 ? Promise.reject(new Error('offline')) : read(name),
  );
  await expect(store.findNames('slack')).rejects.toThrow('offline');
  expect(await store.findNames('slack')).toHaveLength(1);
});

test('no file is asked for twice', async () => {
  const asked: string[] = [];
  const read = readerOf(FILES);
  const store = await openStore((name) => {
    asked.push(name);
    return read(name);
  });
  for (const q of ['ab', 'abk', 'aba bka', 'xbak', 'crm', 'ab']) await store.findNames(q);
  await store.loadCards([0, 1, 7, 8]);
  expect(new Set(asked).size).toBe(asked.length);
});
