import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toInstant } from '#lib/kit/local-time.ts';

describe('a local time', () => {
  test.each([
    ['2026-12-01T15:00', 'Europe/Berlin', '2026-12-01T14:00:00.000Z', 'in winter'],
    ['2026-07-01T15:00', 'Europe/Berlin', '2026-07-01T13:00:00.000Z', 'in summer'],
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z', 'before clocks go forward'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z', 'that clocks skip'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z', 'after clocks went forward'],
    ['2026-10-25T01:59', 'Europe/Berlin', '2026-10-24T23:59:00.000Z', 'before clocks go back'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z', 'that clocks show twice'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z', 'after clocks went back'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z', 'skipped west of Greenwich'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z', 'shown twice west of Greenwich'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z', 'shown twice for half an hour'],
    ['2026-11-21T09:00', 'Asia/Kathmandu', '2026-11-21T03:15:00.000Z', 'at a quarter of an hour'],
    ['2026-11-21T09:00', 'Pacific/Kiritimati', '2026-11-20T19:00:00.000Z', 'on the day before'],
  ])('%s in %s is %s: %4$s', (local, zone, instant) => {
    expect(toInstant(local, zone).toISOString()).toBe(instant);
  });

  test('is shown by the clocks of its place, unless they skip it', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/Sao_Paulo',
      'Asia/Tehran',
      'Pacific/Auckland',
      'UTC',
    );
    const minutes = fc.integer({ min: 0, max: 366 * 24 * 60 });
    fc.assert(
      fc.property(zones, minutes, (timeZone, minute) => {
        const local = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString().slice(0, 16);
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
          .format(toInstant(local, timeZone))
          .replace(' ', 'T');
        const skipped = Date.parse(`${shown}Z`) - Date.parse(`${local}Z`);
        expect([0, 3_600_000]).toContain(skipped);
        if (timeZone === 'UTC') expect(skipped).toBe(0);
      }),
    );
  });
});
