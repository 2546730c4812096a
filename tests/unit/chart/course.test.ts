import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawCourse } from '#lib/chart/course.ts';

test('one value is no course', () => {
  expect(drawCourse([1, 8], [0.5, null], 1)).toBeUndefined();
  expect(drawCourse([], [], 1)).toBeUndefined();
});

test('begins at zero, lies by the distance of days and breaks where nothing is known', () => {
  const chart = drawCourse([0, 10, 20, 100], [0, null, 50, 100], 100);
  expect(chart).toMatchInlineSnapshot(`
    {
      "area": "M5,59L5,59ZM63,32L295,5L295,59L63,59Z",
      "base": 59,
      "height": 64,
      "last": {
        "x": 295,
        "y": 5,
      },
      "line": "M5,59ZM63,32L295,5",
      "width": 300,
    }
  `);
});

test('never leaves the drawing', () => {
  const course = fc.array(fc.option(fc.integer({ min: 0, max: 900 })), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(course, (values) => {
      const chart = drawCourse(
        values.map((_, index) => index * 7),
        values,
        900,
      );
      if (!chart) return;
      const numbers = [...chart.line.matchAll(/([\d.-]+),([\d.-]+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      for (const [x = -1, y = -1] of numbers) {
        expect(x >= 0 && x <= chart.width && y >= 0 && y <= chart.height).toBe(true);
      }
    }),
  );
});
