import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { linkImplementers, linkWorksWith } from '#lib/derive/links.ts';
import { provePartner } from '#lib/derive/match/proof.ts';
import { findSimilar } from '#lib/derive/similar.ts';
import { makeIntegration, makePartner } from '../make.ts';

test('works with is mutual and leaves out what is not published', () => {
  const links = linkWorksWith([
    makeIntegration('a', { works_with: ['b', 'gone', 'a'] }),
    makeIntegration('b'),
    makeIntegration('c', { works_with: ['b'] }),
  ]);
  expect(Object.fromEntries(links)).toEqual({ a: ['b'], b: ['a', 'c'], c: ['b'] });
});

test('who delivered most with a listing comes first among those who implement it', () => {
  const record = partnerRecord.parse({
    projects: [
      { id: '1', delivered: '2026-01-01', integrations: ['a', 'a'] },
      { id: '2', delivered: '2027-01-01', integrations: ['a'] },
    ],
  });
  const proofs = new Map([['zulu', provePartner(record, '2026-11-21')]]);
  expect(proofs.get('zulu')?.byIntegration.get('a')?.projects).toBe(1);
  const partners = [
    makePartner('kilo', { integrations: ['a'] }),
    makePartner('lima', { stack: ['a'] }),
    makePartner('zulu', { integrations: ['a'] }),
  ];
  expect(linkImplementers(partners, proofs).get('a')).toEqual(['zulu', 'kilo', 'lima']);
});

const tags = ['mail', 'sync', 'bots', 'tax', 'maps'];
const entries = fc
  .array(fc.subarray(tags), { minLength: 2, maxLength: 20 })
  .map((all) =>
    all.map((own, index) => makeIntegration(`l${index}`, { tags: own, categories: [`c${index % 3}`] })),
  );

test('similar listings are others, without doubles, at most as many as asked', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 6 }), (ordered, limit) => {
      for (const [slug, similar] of findSimilar(ordered, limit)) {
        expect(similar).not.toContain(slug);
        expect(new Set(similar).size).toBe(similar.length);
        expect(similar.length).toBeLessThanOrEqual(limit);
      }
    }),
  );
});

test('a rare word in common says more than a common one', () => {
  const similar = findSimilar(
    [
      makeIntegration('a', { tags: ['sync', 'tax'] }),
      makeIntegration('b', { tags: ['sync'], categories: ['x'] }),
      makeIntegration('c', { tags: ['tax'], categories: ['y'] }),
      makeIntegration('d', { tags: ['sync'], categories: ['z'] }),
      makeIntegration('e', { tags: ['other'], categories: ['w'] }),
      makeIntegration('f', { tags: ['others'], categories: ['v'] }),
    ],
    2,
  );
  expect(similar.get('a')).toEqual(['c', 'b']);
});
