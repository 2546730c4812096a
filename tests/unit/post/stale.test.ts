import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABELS } from '#lib/post/labels.ts';
import { runStale } from '#lib/post/run-stale.ts';
import { decideStale, type TimelineEvent } from '#lib/post/stale.ts';
import { startWithPull } from './make-answer.ts';

const RULES = { remind_days: 14, close_days: 30 };
const DAY_MS = 86_400_000;
const FIRST = Date.parse('2026-11-01T12:00:00Z');
const day = (number: number): Date => new Date(FIRST + number * DAY_MS);
const on = (number: number, label: string = LABELS.author): TimelineEvent => ({
  event: 'labeled',
  at: day(number).toISOString(),
  label,
});
const off = (number: number, label: string = LABELS.author): TimelineEvent => ({
  ...on(number, label),
  event: 'unlabeled',
});

describe('a pull request that waits for its author', () => {
  test.each([
    ['on the day', [on(0)], 0, { step: 'wait' }],
    ['a day before the reminder', [on(0)], 13, { step: 'wait' }],
    ['on the day of the reminder', [on(0)], 14, { step: 'remind', waited: 14, left: 16 }],
    ['once reminded', [on(0), on(14, LABELS.stale)], 29, { step: 'wait' }],
    ['on the day of closing', [on(0), on(14, LABELS.stale)], 30, { step: 'close', waited: 30 }],
    ['reminded late, it keeps its days', [on(0), on(40, LABELS.stale)], 45, { step: 'wait' }],
    [
      'reminded late, and those days are over',
      [on(0), on(40, LABELS.stale)],
      56,
      { step: 'close', waited: 56 },
    ],
    ['that was never reminded', [on(0)], 400, { step: 'remind', waited: 400, left: 16 }],
    ['that waits for others now', [on(0), off(3)], 400, { step: 'wait' }],
    ['that waits again', [on(0), off(3), on(20)], 33, { step: 'wait' }],
    ['that waits again for long', [on(0), off(3), on(20)], 34, { step: 'remind', waited: 14, left: 16 }],
    [
      'whose reminder was for an earlier wait',
      [on(0), on(14, LABELS.stale), off(15), on(15)],
      31,
      { step: 'remind', waited: 16, left: 16 },
    ],
    [
      'with other labels',
      [on(0, 'sample'), { event: 'commented', at: day(0).toISOString(), label: undefined }],
      99,
      { step: 'wait' },
    ],
  ] as const)('%s', (_when, timeline, today, step) => {
    expect(decideStale(timeline, day(today), RULES)).toEqual(step);
  });

  test('is never closed without a reminder and the promised days after it', () => {
    const events = fc.array(
      fc.record({
        event: fc.constantFrom('labeled', 'unlabeled'),
        at: fc.integer({ min: 0, max: 100 }).map((number) => day(number).toISOString()),
        label: fc.constantFrom(LABELS.author, LABELS.stale, LABELS.review),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(events, fc.integer({ min: 100, max: 200 }), (timeline, today) => {
        const { step } = decideStale(timeline, day(today), RULES);
        if (step !== 'close') return;
        const reminded = timeline.some(
          ({ event, at, label }) =>
            event === 'labeled' &&
            label === LABELS.stale &&
            day(today).getTime() - Date.parse(at) >= 16 * DAY_MS,
        );
        expect(reminded).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the daily timer', () => {
  const write = ({ event, at, label }: TimelineEvent) => ({ event, created_at: at, label: { name: label } });

  test('reminds, and says so once', async () => {
    const { state, repository, pull } = await startWithPull({ labels: [LABELS.author, 'sample'] });
    state.timeline.push(write(on(0)), { event: 'committed', sha: 'x' });
    expect(await runStale(repository, RULES, day(14))).toEqual(['Reminded 12 after 14 days.']);
    expect(pull.labels).toEqual([LABELS.author, 'sample', LABELS.stale]);
    state.timeline.push(write(on(14, LABELS.stale)));
    expect(await runStale(repository, RULES, day(15))).toEqual([]);
    expect(state.comments.map(({ body }) => body)).toMatchInlineSnapshot(`
      [
        "This change has waited for you for 14 days. Whenever you are ready, push your changes here, or leave a comment if something is unclear or you would rather have it as it is: either way it comes back to us. Without a word from you it will be closed in 16 days, which loses nothing: it can be opened again at any time.
      ",
      ]
    `);
  });

  test('closes with kind words, and takes its labels along', async () => {
    const { state, repository, pull } = await startWithPull({ labels: [LABELS.author, LABELS.stale] });
    state.timeline.push(write(on(0)), write(on(14, LABELS.stale)));
    expect(await runStale(repository, RULES, day(31))).toEqual(['Closed 12 after 31 days.']);
    expect(pull).toMatchObject({ state: 'closed', labels: [] });
    expect(state.comments.map(({ body }) => body)).toMatchInlineSnapshot(`
      [
        "This change has waited for you for 31 days, so we are closing it for now. Nothing is lost: your branch stays as it is, and opening this pull request again is enough to go on. Thank you for the work so far.
      ",
      ]
    `);
  });

  test('leaves what waits for others alone', async () => {
    const { state, repository } = await startWithPull({ labels: [LABELS.review] });
    state.timeline.push(write(on(0)));
    expect(await runStale(repository, RULES, day(99))).toEqual([]);
    expect(state.comments).toEqual([]);
  });
});
