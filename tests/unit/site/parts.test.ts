import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARDS_A_PAGE, paginate } from '#lib/site/lists.ts';
import { buildLogo, monogramLetters } from '#lib/site/logo.ts';
import type { PartnerCard } from '#lib/site/model.ts';
import { buildPaths, readBase } from '#lib/site/paths.ts';
import { buildTheme, contrastRatio } from '#lib/site/theme.ts';

const paths = buildPaths('');

describe('a monogram', () => {
  test.each([
    ['Slate Works', 'SW'],
    ['(the) quick brown fox', 'TQ'],
    ['billing', 'B'],
    ['会計', '会'],
    ['3D Printers', '3P'],
    ['+++', '?'],
    ['𝒜stro', '𝒜'],
  ])('of %s is %s', (name, letters) => {
    expect(monogramLetters(name)).toBe(letters);
  });

  test('keeps its tint with its slug', () => {
    const tintOf = (slug: string, name: string) => {
      const logo = buildLogo({ slug, name, logo: undefined }, paths);
      return logo.kind === 'monogram' ? logo.tint : undefined;
    };
    expect(tintOf('acme', 'Acme')).toBe(tintOf('acme', 'Renamed'));
    const tints = new Set(Array.from({ length: 200 }, (_, index) => tintOf(`slug-${index}`, 'x')));
    expect(tints).toEqual(new Set(Array.from({ length: 12 }, (_, tint) => tint)));
  });
});

test('the pages of a list hold every card once, in order, and link to one another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
      const cards = Array.from({ length: count }, (_, index) => ({ slug: `c${index}` }) as PartnerCard);
      const pages = paginate(cards, paths.partners, paths);
      expect(pages.flatMap((page) => page.cards)).toEqual(cards);
      pages.forEach((page, index) => {
        expect(page.cards.length).toBeLessThanOrEqual(CARDS_A_PAGE);
        expect(page.links.next).toBe(pages[index + 1]?.href);
        expect(page.links.previous).toBe(pages[index - 1]?.href);
      });
    }),
  );
});

test.each([
  ['https://a.example', ''],
  ['https://a.example/', ''],
  ['https://a.example/hub', '/hub'],
  ['https://a.example/x/hub/', '/x/hub'],
])('the base path of %s is "%s"', (url, base) => {
  expect(readBase(url)).toBe(base);
});

test('whatever the accent, its shades read on both grounds', () => {
  const rgb = (hex: string): [number, number, number] => [
    Number.parseInt(hex.slice(1, 3), 16),
    Number.parseInt(hex.slice(3, 5), 16),
    Number.parseInt(hex.slice(5, 7), 16),
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const { accent, onAccent } = buildTheme(`#${value.toString(16).padStart(6, '0')}`);
      expect(contrastRatio(rgb(accent.light), [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(rgb(accent.dark), [24, 24, 27])).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(rgb(accent.light), rgb(onAccent.light))).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(rgb(accent.dark), rgb(onAccent.dark))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
