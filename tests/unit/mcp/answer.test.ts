import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip, fitItems, MOST_BYTES, toError, toResult } from '#lib/mcp/answer.ts';

const size = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
const text = fc.string({
  maxLength: 400,
  unit: fc.constantFrom('a', '"', '\n', '\\', '\u0001', 'é', '会', '🧾'),
});

test('an answer with a hundred long items stays under the cap, keeps the first and says how many it left out', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 100 }), text, (items, said) => {
      const structure = fitItems(items, 'Open the list.', (some, cut) => ({ items: some, cut }));
      const result = toResult({ structure, text: said });
      expect(size(result)).toBeLessThanOrEqual(MOST_BYTES);
      expect(structure.items).toEqual(items.slice(0, structure.items.length));
      expect(structure.cut?.left_out ?? 0).toBe(items.length - structure.items.length);
    }),
  );
});

test('a text is cut between characters and marked, and a short one stays as it is', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 200 }), (given, most) => {
      const cut = clip(given, most);
      expect(size(cut)).toBeLessThanOrEqual(most);
      expect(cut.isWellFormed()).toBe(true);
      if (cut !== given) expect(given.startsWith(cut.slice(0, -1)) && cut.endsWith('…')).toBe(true);
    }),
  );
});

test('spaces that only hold a line together become plain ones', () => {
  expect(clip('1\u00a0Dec\u202f2026', 100)).toBe('1 Dec 2026');
});

test('a complaint is small, too', () => {
  expect(size(toError('x'.repeat(100_000)))).toBeLessThanOrEqual(MOST_BYTES);
});
