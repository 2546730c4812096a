import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { buildRelatedFiles } from '#lib/fit/files.ts';
import type { FitSource } from '#lib/fit/model.ts';
import { openRelated } from '#lib/fit/store.ts';

const ROLES = ['sales', 'service'];
const REGIONS = ['asia', 'europe'];
const terms = (slugs: readonly string[]) => slugs.map((slug) => ({ slug, name: slug.toUpperCase() }));
const objects = fc.subarray(['orders', 'cases', 'points']);

const sources: fc.Arbitrary<FitSource> = fc.integer({ min: 1, max: 90 }).chain((size) =>
  fc.record({
    roles: fc.constant(terms(ROLES)),
    regions: fc.constant(terms(REGIONS)),
    listings: fc
      .array(
        fc.array(
          fc.record({
            entry: fc.nat(size - 1),
            worksWith: fc.boolean(),
            takes: objects,
            gives: objects,
            weight: fc.integer({ min: 0, max: 900 }).map((cents) => cents / 100),
            together: fc.nat(9),
          }),
          { maxLength: 4 },
        ),
        { minLength: size, maxLength: size },
      )
      .map((all) =>
        all.map((relations, entry) => ({ slug: `listing-${entry}`, name: `L${entry}`, entry, relations })),
      ),
    candidates: fc
      .array(
        fc.record({
          roles: fc.subarray(ROLES),
          partners: fc.nat(9),
          regions: fc.dictionary(fc.constantFrom(...REGIONS), fc.integer({ min: 1, max: 9 }), {
            noNullPrototype: true,
          }),
        }),
        { minLength: size, maxLength: size },
      )
      .map((all) => all.map((one, entry) => ({ entry, ...one }))),
  }),
);

const readerOf = (files: ReadonlyMap<string, unknown>) => (name: string) =>
  files.has(name)
    ? Promise.resolve(JSON.parse(JSON.stringify(files.get(name))) as unknown)
    : Promise.reject(new Error(`no ${name}`));

test('what is read of a listing is what was known of it, with everything it is tied to', async () => {
  await fc.assert(
    fc.asyncProperty(sources, async (source) => {
      const { root, blocks } = buildRelatedFiles(source);
      const store = openRelated(root, readerOf(blocks));
      const slugs = source.listings.map(({ slug }) => slug);
      const { listings } = await store.load(['gone', ...slugs]);
      expect(listings).toEqual(source.listings);
      for (const listing of source.listings.slice(0, 3)) {
        const { candidates } = await store.load([listing.slug]);
        for (const { entry } of listing.relations) {
          expect(candidates).toContainEqual(source.candidates[entry]);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('each file is read once, and only those that tell of the listings asked for', async () => {
  const listings = Array.from({ length: 320 }, (_, entry) => ({
    slug: `listing-${entry}`,
    name: 'L',
    entry,
    relations: [],
  }));
  const { root, blocks } = buildRelatedFiles({ listings, candidates: [], roles: [], regions: [] });
  expect(blocks.size).toBe(10);
  const read = vi.fn(readerOf(blocks));
  const store = openRelated(root, read);
  await store.load(['listing-1', 'listing-1']);
  await store.load(['listing-1']);
  expect(read).toHaveBeenCalledTimes(1);
});

test('a file that could not be had is asked for again', async () => {
  const { root, blocks } = buildRelatedFiles({ listings: [], candidates: [], roles: [], regions: [] });
  const read = vi.fn(readerOf(blocks));
  const store = openRelated(root, read);
  read.mockRejectedValueOnce(new Error('offline'));
  await expect(store.load(['a'])).rejects.toThrow('offline');
  await expect(store.load(['a'])).resolves.toEqual({ listings: [], candidates: [] });
});
