import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SLUG_MAX_LENGTH, SLUG_PATTERN } from '#lib/content/schema/fields.ts';
import { safeSlug, shortHash, slugify, withSuffix } from '#lib/import/slug.ts';
import { assignNames } from '#lib/import/unique.ts';

const slugOf = (text: string) => safeSlug(slugify(text), 'integration', text);
const naming = { fold: (slug: string) => slug, withMark: withSuffix, hash: shortHash, isTaken: () => false };

describe('a slug', () => {
  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['.NET', 'dot-net'],
    ['AT&T', 'at-and-t'],
    ['深圳', 'shen-zhen'],
    ['Ænix Ünïcode', 'aenix-unicode'],
    ['Welkin® based', 'welkin-based'],
    ['__proto__', 'proto'],
    ['con', 'con-integration'],
    ['LPT1', 'lpt1-integration'],
    ['platform', 'platform-integration'],
    ['mysql enterprise server', 'mysql-enterprise-server'],
    ['socket.io', 'socket-io'],
    ['l’été', 'lete'],
  ])('of %j is %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test('of nothing readable is a short hash, always the same', () => {
    expect(slugOf('***')).toBe(slugOf('***'));
    expect(slugOf('***')).toMatch(/^integration-[0-9a-f]{8}$/);
  });

  test('of 200 characters is cut between words', () => {
    expect(slugOf('word '.repeat(40))).toBe('word-'.repeat(12) + 'word');
    expect(slugOf('x'.repeat(200))).toBe('x'.repeat(64));
  });

  test('is always valid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const slug = slugOf(text);
        expect(slug).toMatch(SLUG_PATTERN);
        expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH);
      }),
    );
  });
});

describe('names that collide', () => {
  test('get the first mark that tells them apart', () => {
    const claims = ['go', 'java'].map((mark) => ({ key: mark, wish: 'otlp', marks: ['exporter', mark] }));
    expect([...assignNames(claims, naming).values()]).toEqual(['otlp-go', 'otlp-java']);
  });

  test('without marks get a hash of what they are', () => {
    const claims = ['a', 'b'].map((key) => ({ key, wish: 'same', marks: [] }));
    expect(assignNames(claims, naming).get('a')).toBe(`same-${shortHash('a')}`);
    expect(assignNames(claims, naming).get('b')).toBe(`same-${shortHash('b')}`);
  });

  test('are unique and valid, and the order of rows does not matter', () => {
    const claim = fc.record({
      wish: fc.constantFrom('a', 'b', 'a-go', 'b-go', 'a-go-go', 'x'.repeat(64)),
      marks: fc.array(fc.constantFrom('', 'go', 'java'), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (list) => {
        const claims = list.map((one, index) => ({ ...one, key: String(index) }));
        const names = assignNames(claims, naming);
        expect(new Set(names.values()).size).toBe(claims.length);
        for (const name of names.values()) expect(name).toMatch(SLUG_PATTERN);
        const backwards = assignNames(claims.toReversed(), naming);
        for (const { key } of claims) expect(backwards.get(key)).toBe(names.get(key));
      }),
    );
  });
});
