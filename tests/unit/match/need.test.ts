import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_NEED, isUnanswered, normalNeed, parseNeed, serialiseNeed } from '#lib/match/need.ts';
import { anyNeed } from './deck.ts';

const parse = (query: string) => parseNeed(new URLSearchParams(query));

test('an address gives back the need that it was written from', () => {
  fc.assert(
    fc.property(anyNeed, (need) => {
      const again = parse(serialiseNeed(need).toString());
      expect(again).toEqual(normalNeed(need));
      expect(serialiseNeed(again).toString()).toBe(serialiseNeed(need).toString());
    }),
  );
});

test('any address is read as a normal need', () => {
  const keys = [
    'i',
    'c',
    'industry',
    'size',
    'region',
    'onsite',
    'language',
    'budget',
    'currency',
    'start',
    'x',
  ];
  const pairs = fc.array(
    fc.tuple(fc.constantFrom(...keys), fc.oneof(fc.string(), fc.constantFrom('1', 'EUR', 'a-b'))),
  );
  fc.assert(
    fc.property(pairs, (given) => {
      const need = parseNeed(new URLSearchParams(given));
      expect(normalNeed(need)).toEqual(need);
    }),
  );
});

describe('an answer is dropped where it is', () => {
  test.each([
    ['no slug', 'industry=Retail%20trade&i=../x&c='],
    ['an amount without a currency', 'budget=5000'],
    ['a currency without an amount, as a form sends it', 'budget=&currency=EUR'],
    ['no amount', 'budget=-5&currency=EUR'],
    ['too large an amount', 'budget=999999999&currency=EUR'],
    ['on site without a region', 'onsite=1'],
    ['another start', 'start=now'],
    ['no band', 'size=many'],
  ])('%s', (_, query) => {
    expect(parse(query)).toEqual(EMPTY_NEED);
    expect(isUnanswered(parse(query))).toBe(true);
  });
});

test('a need as a form sends it', () => {
  expect(
    serialiseNeed(
      parse(
        'service=training&i=b&i=a&i=b&industry=&region=europe&onsite=1&budget=20000&currency=EUR&start=soon',
      ),
    ).toString(),
  ).toBe('i=a&i=b&region=europe&onsite=1&budget=20000&currency=EUR&start=soon&service=training');
});
