import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTorn, setApart } from '#lib/i18n/direction.ts';

describe('a text is torn from right to left where an end of it has no direction', () => {
  test.each([
    ['Cash slips for customers who pay at the corner shop.', true],
    ['100 slips paid in cash', true],
    ['灯台録株式会社 (Todairoku)', true],
    ['  SOC 2 Type II)  ', true],
    ['Kassaflux Payments', false],
    ['  Tarnwick Certified  ', false],
    ['At least 95 % of calls succeed', false],
    ['Élan Œuvre', false],
    ['استلم الدفعات مقابل طلبات Tarnwick.', false],
    ['Tarnwick تستلم.', false],
    ['139', false],
    ['…', false],
    ['', false],
  ])('%j: %s', (text, torn) => {
    expect(isTorn(text)).toBe(torn);
  });
});

describe('HTML', () => {
  test.each([
    ['<p>Paid.</p>', '<p><bdi>Paid.</bdi></p>'],
    ['<a class="link" href="/x/">100 slips</a>', '<a class="link" href="/x/"><bdi>100 slips</bdi></a>'],
    ['<li><span>One.</span></li>', '<li><span><bdi>One.</bdi></span></li>'],
    ['<dd>R&amp;D (EMEA)</dd>', '<dd><bdi>R&amp;D (EMEA)</bdi></dd>'],
  ])('%s becomes %s', (html, apart) => {
    expect(setApart(html)).toBe(apart);
  });

  test.each([
    '<p lang="en" dir="ltr">Paid.</p>',
    '<p>تم الدفع.</p>',
    '<p>تم <b>الدفع</b> Kassaflux.</p>',
    '<pre>curl -s x | jq .</pre>',
    '<script>a > b;</script>',
    '<title>Paid.</title>',
    '<textarea>Paid.</textarea>',
    '<option>Paid.</option>',
    '<astro-island uid="x"><p>Paid.</p></astro-island>',
  ])('%s stays', (html) => {
    expect(setApart(html)).toBe(html);
  });

  test('only marks are added, and doing it again adds none', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b a="c">',
      '</b>',
      'Paid.',
      '9',
      'ا',
      ' ',
      '<br>',
      '</span>',
      '<span>',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (html) => {
          const apart = setApart(html);
          expect(apart.replaceAll(/<\/?bdi>/g, '')).toBe(html);
          expect(setApart(apart)).toBe(apart);
        },
      ),
    );
  });
});
