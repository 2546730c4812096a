import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawStackColumn, drawStackRow, wrapText, type StackArrow, type StackBox } from '#lib/chart/stack.ts';
import '../properties.ts';

const name = fc.array(
  fc.string({ minLength: 1, maxLength: 14 }).filter((word) => !word.includes(' ')),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const boxes: fc.Arbitrary<readonly StackBox[]> = fc.array(
  fc.record({ name: name.map((words) => words.join(' ')), isEnded: fc.boolean() }),
  { minLength: 2, maxLength: 6 },
);
const label = fc.record({ text: name.map((words) => words.join(' ')), isNote: fc.boolean() });
const arrow: fc.Arbitrary<StackArrow> = fc.record({
  heads: fc.constantFrom('forth', 'back', 'both', 'none'),
  labels: fc.array(label, { maxLength: 6 }),
});
const drawing = boxes.chain((row) =>
  fc.tuple(fc.constant(row), fc.array(arrow, { minLength: row.length - 1, maxLength: row.length - 1 })),
);

describe('a stack drawn', () => {
  test.each([
    ['in a row', drawStackRow],
    ['in a column', drawStackColumn],
  ])('%s keeps within its frame, and no two boxes touch', (_, draw) => {
    fc.assert(
      fc.property(drawing, ([row, arrows]) => {
        const { width, height, boxes: drawn, arrows: lines } = draw(row, arrows);
        for (const box of drawn) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
        for (const { x, y } of lines.flatMap(({ labels }) => labels)) {
          expect(x).toBeLessThan(width);
          expect(y).toBeGreaterThan(10);
          expect(y).toBeLessThan(height);
        }
        const [first, second] = drawn;
        const apart =
          (first?.x ?? 0) + (first?.width ?? 0) < (second?.x ?? 0) ||
          (first?.y ?? 0) + (first?.height ?? 0) < (second?.y ?? 0);
        expect(apart).toBe(true);
      }),
    );
  });

  test('a gap has no head', () => {
    const two = [
      { name: 'Shop', isEnded: false },
      { name: 'Books', isEnded: true },
    ];
    const drawn = drawStackRow(two, [{ heads: 'none', labels: [] }]);
    expect(drawn.arrows).toEqual([{ line: 'M186,38H357', heads: '', isGap: true, labels: [] }]);
    expect(drawn.boxes.map(({ isEnded }) => isEnded)).toEqual([false, true]);
  });
});

describe('a text that is too long', () => {
  test('is broken between words, and shortened after the last line', () => {
    expect(wrapText('From service call to invoice', 12, 3)).toEqual(['From service', 'call to', 'invoice']);
    expect(wrapText('From service call to invoice', 12, 2)).toEqual(['From service', 'call to…']);
    expect(wrapText('Incomprehensibilities', 10, 2)).toEqual(['Incompreh…']);
  });

  test('never has a line that is wider', () => {
    fc.assert(
      fc.property(
        name,
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (words, letters, most) => {
          const lines = wrapText(words.join(' '), letters, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(letters);
        },
      ),
    );
  });
});
