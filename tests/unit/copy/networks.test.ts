import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NETWORKS } from '#lib/copy/networks.ts';
import { findNetwork, splitSections } from '#lib/copy/sections.ts';

const count = (id: string, text: string): number =>
  NETWORKS.find((network) => network.id === id)?.count(text) ?? Number.NaN;

test.for<[string, string, number]>([
  ['x', 'café', 4],
  ['x', 'cafe\u0301', 4],
  ['x', '日本', 4],
  ['x', 'مرحبا', 5],
  ['x', '👩‍👩‍👧‍👦🙋🏽', 4],
  ['x', '1 — “a”', 7],
  ['x', 'See https://a.example/a/very/long/path?with=query#and-more.', 28],
  ['x', 'acme.com and www.acme.de', 51],
  ['x', 'acme.de, e.g. a@acme.com', 24],
  ['x', 'acme.de/x', 23],
  ['mastodon', 'See https://a.example/a/very/long/path?with=query.', 28],
  ['mastodon', '@press@social.example hi', 9],
  ['mastodon', '👩‍👩‍👧‍👦 acme.com', 10],
  ['bluesky', '👩‍👩‍👧‍👦é', 3],
  ['bluesky', 'https://a.example/x', 19],
  ['linkedin', '🙂a', 3],
  ['facebook', '🙂a', 3],
  ['instagram', '🙂a', 3],
  ['threads', '🙂é', 5],
])('%s counts "%s" as %i', ([id, text, length]) => {
  expect(count(id, text)).toBe(length);
});

describe.for(NETWORKS.map((network) => [network.id, network] as const))('%s', ([, network]) => {
  test('a length is a whole number, 0 for nothing', () => {
    expect(network.count('')).toBe(0);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(Number.isInteger(network.count(text))).toBe(true);
        expect(network.count(text)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  // With a point, an at or a slash, a shorter text can be a link or a mention where the longer one is none.
  test('a text without addresses never grows when its end is cut off', () => {
    const letters = fc.array(fc.constantFrom('a', 'Z', ' ', '日', 'é', '🙂', '👩‍👩‍👧‍👦', 'ع', '-', '!'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, fc.nat(20), (graphemes, kept) => {
        const shorter = graphemes.slice(0, kept).join('');
        expect(network.count(shorter)).toBeLessThanOrEqual(network.count(graphemes.join('')));
      }),
    );
  });

  test('its picture is of a size every kit has, its rule has a source and its advice keeps the limit', () => {
    expect(['1200x630', '1080x1080', '1080x1920', '1584x396']).toContain(
      `${network.image.width}x${network.image.height}`,
    );
    expect(network.source).toMatch(/^https:\/\//);
    expect(network.advised ?? 0).toBeLessThan(network.limit);
  });
});

test.for(['x', 'mastodon'])('on %s a link costs the same however long it is', (id) => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9/_-]{0,200}$/), (path) => {
      expect(count(id, `Go to https://acme.com/${path}/a now`)).toBe(
        count(id, 'Go to https://acme.com/a now'),
      );
    }),
  );
});

test('addresses made to be slow are counted in bounded time', () => {
  for (const text of [
    'a.'.repeat(50_000),
    `https://a${'!'.repeat(100_000)}a`,
    '@a@'.repeat(30_000),
    'a'.repeat(100_000),
  ])
    for (const { count: countIn } of NETWORKS) {
      const started = performance.now();
      countIn(text);
      expect(performance.now() - started).toBeLessThan(1000);
    }
});

test('sections are what stands under each second heading', () => {
  const text = 'Intro\n## X\nOne\n\n```\n## no\n```\n### Sub\n##  LinkedIn ##\r\nTwo\n## Mastodon';
  expect(splitSections(text).map(({ heading, body }) => [heading, body])).toEqual([
    ['X', 'One\n\n```\n## no\n```\n### Sub\n'],
    ['LinkedIn', 'Two\n'],
    ['Mastodon', ''],
  ]);
});

test('sections lie one behind the other to the end, and a body is its stretch of the text', () => {
  const lines = fc.constantFrom('## X', '## a b #', '#', '```', '~~~', 'text', '', '###', '  ## y', '## ');
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 12 }), (all) => {
      const text = all.join('\n');
      const sections = splitSections(text);
      for (const [index, { start, end, bodyStart, body }] of sections.entries()) {
        expect(text.slice(start).trimStart().startsWith('##')).toBe(true);
        expect(end).toBe(sections[index + 1]?.start ?? text.length);
        expect(body).toBe(text.slice(bodyStart, end));
      }
    }),
  );
});

test.for([
  ['linkedin', 'linkedin', undefined],
  [' X (Twitter) ', 'x', undefined],
  ['Linkdin', undefined, 'LinkedIn'],
  ['Carrier pigeon', undefined, undefined],
])('the heading %s names %s, or likely %s', ([heading = '', id, suggestion]) => {
  const found = findNetwork(heading);
  expect([found.network?.id, found.suggestion]).toEqual([id, suggestion]);
});
