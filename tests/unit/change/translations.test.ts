import { describe, expect, test } from 'vitest';
import { findEntry, placesOf as listPlaces } from '#lib/change/places.ts';
import { openTestRepository, placesOf } from './repository.ts';

const LABELS = 'integrations/parcelway-labels/index.de.md';

test.each([
  ['integrations/x/index.de.md', 'integrations/x', ['integrations/x']],
  ['collections/x.de.md', 'collections/x.md', ['collections/x.md', 'collections/x.de.md']],
  ['collections/x.md', 'collections/x.md', ['collections/x.md']],
  ['taxonomy.de.yaml', undefined, ['taxonomy.de.yaml']],
])('%s lies at %s', (file, place, places) => {
  expect(findEntry(file)?.place).toBe(place);
  expect(listPlaces(file)).toEqual(places);
});

describe('a change of a translation', () => {
  test('is one of its entry, whoever may change that', async () => {
    const repository = openTestRepository();
    repository.edit(LABELS, 'sobald', 'wenn');
    const { change, issues, standing } = await repository.check({ author: 'nobody' });
    expect(change.entries).toMatchObject([
      { noun: 'integration', slug: 'parcelway-labels', change: 'edited', fields: ['translations'] },
    ]);
    expect(change.others).toEqual([]);
    expect(standing.isOwner).toBe(false);
    expect(issues.map(({ rule }) => rule)).toEqual(['change/not-owner']);
  });

  test('of a collection is one of that collection, committed or not', async () => {
    const repository = openTestRepository();
    repository.edit('collections/first-week.de.md', 'title: ', 'kind: set\ntitle: ');
    const onDisk = await repository.check();
    expect(placesOf(onDisk)).toEqual(['collections/first-week.de.md:2:1 translation/not-text']);
    repository.git('checkout', '--quiet', '-b', 'translate');
    const head = repository.commit();
    const committed = await repository.check({ head });
    expect(placesOf(committed)).toEqual(placesOf(onDisk));
    expect(committed.change.entries).toMatchObject([
      { place: 'collections/first-week.md', fields: ['translations'] },
    ]);
  });

  test('that is taken away, and comes back, is seen on both sides', async () => {
    const repository = openTestRepository();
    repository.remove('collections/first-week.de.md');
    repository.git('checkout', '--quiet', '-b', 'without');
    const head = repository.commit();
    expect(await repository.check({ head })).toMatchObject({ issues: [], inherited: [] });
    expect(await repository.check({ base: 'without', head: 'main' })).toMatchObject({ issues: [] });
  });

  test.each(['site.de.yaml', 'taxonomy.de.yaml', 'program/tiers.de.yaml'])(
    '%s is for the platform',
    async (file) => {
      const repository = openTestRepository();
      repository.write(file, 'tagline: Neues\ndescription: Neues von Harbour.\n');
      const { issues } = await repository.check({ author: 'nobody' });
      expect(issues.map(({ rule }) => rule)).toContain('change/protected');
    },
  );

  test('may not take a name that is somebody else’s', async () => {
    const repository = openTestRepository();
    repository.edit(LABELS, 'tagline:', 'name: LedgerIine Books\ntagline:');
    expect(placesOf(await repository.check())).toEqual([`${LABELS}:2:7 name/lookalike`]);
    repository.commit();
    const quayside = 'partners/quayside/index.de.md';
    repository.edit(quayside, 'tagline:', 'name: Parcelvay Labels\ntagline:');
    expect(placesOf(await repository.check())).toEqual([`${quayside}:2:7 name/near`]);
  });
});

test('who changes the default text is not blamed for its translations', async () => {
  const repository = openTestRepository();
  repository.edit('integrations/parcelway-labels/index.md', /use_cases:\n(?: {2}.*\n)*/, '');
  expect(placesOf(await repository.check())).toEqual([]);
});
