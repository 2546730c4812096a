import { expect, test } from 'vitest';
import { isTimeZone } from '#lib/time-zone.ts';

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Europe/Berln', false],
  ['+02:00', false],
  ['', false],
])('%j is a time zone: %s', (zone, is) => {
  expect(isTimeZone(zone)).toBe(is);
});
