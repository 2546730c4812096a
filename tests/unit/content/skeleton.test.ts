import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearNames, listVerifiedNames } from '#lib/content/near-names.ts';
import { readContent } from '#lib/content/read.ts';
import { findLookalike, isNear } from '#lib/content/skeleton.ts';
import { VALID_CONTENT } from './fixture.ts';

const kindOf = (name: string, other: string) =>
  findLookalike({ name, owner: 'a' }, [{ name: other, slug: 'x', owner: 'b' }])?.kind;

describe('a name', () => {
  it.each([
    ['PayPaI', 'PayPal'],
    ['PaypaI', 'PayPal'],
    ['P\u0430yp\u0430l', 'PayPal'],
    ['\u0421\u043e\u0441\u043e', 'Coco'],
    ['Z00m', 'Zoom'],
    ['1Password', 'lPassword'],
    ['Ａcme Ｓync', 'Acme Syпc'.replace('п', 'ո')],
    ['PayPaI Inc.', 'PayPal GmbH'],
    ['caf\u0435\u0301', 'café'],
  ])('%s cannot be told from %s', (name, other) => {
    expect(kindOf(name, other)).toBe('same');
    expect(kindOf(other, name)).toBe('same');
  });

  it.each([
    ['Parcelvay', 'Parcelway'],
    ['Parcelways', 'Parcelway'],
    ['Arnazon', 'Amazon'],
    ['Silobright Warehuose', 'Silobright Warehouse'],
  ])('%s is near %s', (name, other) => {
    expect(kindOf(name, other)).toBe('near');
  });

  it.each([
    ['Acme', 'Acne'],
    ['Iris', 'LRIS'],
    ['Slack', 'Slate'],
    ['Acme Sync', 'ACME-SYNC Ltd'],
    ['会計ソフト', '会社ソフト'],
    ['Stripe', 'Stride Payments'],
    ['Köln', 'Koln'],
  ])('%s is not taken for %s', (name, other) => {
    expect(kindOf(name, other)).toBeUndefined();
  });

  it('is its own owner’s to vary', () => {
    expect(findLookalike({ name: 'PayPaI', owner: 'b' }, [{ name: 'PayPal', slug: 'x', owner: 'b' }])).toBeUndefined();
  });

  it('is near another only if that is near it', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'r', 'n', 'm', 'l', ' '), maxLength: 14 });
    fc.assert(fc.property(name, name, (a, b) => isNear(a, b) === isNear(b, a)));
  });
});

describe('verified names', () => {
  it('are those of owners and of the certified, with their listings', async () => {
    const names = listVerifiedNames(await readContent(VALID_CONTENT));
    expect(names.map(({ slug }) => slug)).toMatchInlineSnapshot(`
      [
        "parcelway",
        "dockview",
        "harbour-export",
        "parcelway-labels",
      ]
    `);
  });

  it('are held against what a change touches, and nothing else', async () => {
    const content = await readContent(VALID_CONTENT);
    const integrations = content.integrations.map((entry) =>
      entry.slug === 'dockview' ? { ...entry, name: 'Parcelvay labels', publisher: 'quayside' } : entry,
    );
    const changed = { ...content, integrations };
    expect(findNearNames(changed, () => false)).toEqual([]);
    expect(findNearNames(changed, (file) => file.includes('dockview')).map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "The name "Parcelvay labels" is nearly "Parcelway Labels", a verified name of parcelway.",
      ]
    `);
  });
});
