import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VERDICTS } from '#lib/answer/model.ts';
import {
  diffLabels,
  LABELS,
  nextStanding,
  readStanding,
  WAITING,
  writeStanding,
  type PullEvent,
  type Standing,
} from '#lib/post/labels.ts';

const EVENTS: Readonly<Record<string, PullEvent>> = {
  'answered: author': { kind: 'answered', verdict: 'author' },
  'answered: person': { kind: 'answered', verdict: 'person' },
  'answered: ready': { kind: 'answered', verdict: 'ready' },
  'answered: nothing': { kind: 'answered', verdict: 'nothing' },
  'answered: ours': { kind: 'answered', verdict: 'ours' },
  pushed: { kind: 'pushed' },
  commented: { kind: 'commented' },
  'approved, passes': { kind: 'approved', passes: true },
  'approved, does not pass': { kind: 'approved', passes: false },
  refused: { kind: 'refused' },
  dismissed: { kind: 'dismissed' },
  reminded: { kind: 'reminded' },
  closed: { kind: 'closed' },
};

const STANDINGS: readonly Standing[] = [
  ...WAITING.map((waiting) => ({ waiting, isStale: false })),
  { waiting: 'author', isStale: true },
];

const name = ({ waiting, isStale }: Standing): string => `${waiting}${isStale ? ', stale' : ''}`;
const standing = fc.constantFrom(...STANDINGS);
const event = fc.constantFrom(...Object.values(EVENTS));

describe('whom a pull request waits for', () => {
  test('after each event, from each standing', () => {
    const table = Object.entries(EVENTS).map(([what, happened]) =>
      `${what.padEnd(24)}${STANDINGS.map((from) => name(nextStanding(from, happened)).padEnd(15)).join('')}`.trimEnd(),
    );
    const head = `${' '.repeat(24)}${STANDINGS.map((from) => name(from).padEnd(15)).join('')}`.trimEnd();
    expect(`\n${[head, ...table].join('\n')}\n`).toMatchInlineSnapshot(`
      "
                              nobody         author         review         ready          author, stale
      answered: author        author         author         author         author         author, stale
      answered: person        review         review         review         review         review
      answered: ready         ready          ready          ready          ready          ready
      answered: nothing       author         author         author         author         author, stale
      answered: ours          review         review         review         review         review
      pushed                  nobody         nobody         nobody         nobody         nobody
      commented               nobody         review         review         ready          review
      approved, passes        ready          ready          ready          ready          ready
      approved, does not pass nobody         author         review         ready          author, stale
      refused                 author         author         author         author         author
      dismissed               nobody         review         review         review         review
      reminded                nobody         author, stale  review         ready          author, stale
      closed                  nobody         nobody         nobody         nobody         nobody
      "
    `);
  });

  test('has an event for every verdict in that table', () => {
    const verdicts = Object.values(EVENTS).flatMap((each) => (each.kind === 'answered' ? each.verdict : []));
    expect(verdicts.sort()).toEqual([...VERDICTS].sort());
  });

  test('is never stale while somebody else has to act', () => {
    fc.assert(
      fc.property(standing, fc.array(event, { maxLength: 12 }), (from, events) => {
        const after = events.reduce(nextStanding, from);
        return !after.isStale || after.waiting === 'author';
      }),
    );
  });

  test('is the same when an event is told twice', () => {
    fc.assert(
      fc.property(standing, event, (from, happened) => {
        const once = nextStanding(from, happened);
        expect(nextStanding(once, happened)).toEqual(once);
      }),
    );
  });

  test('is written as labels and read back, and labels of others stay', () => {
    fc.assert(
      fc.property(standing, standing, (from, to) => {
        const labels = ['sample', ...writeStanding(from)];
        const { off, on } = diffLabels(labels, to);
        const after = [...labels.filter((label) => !off.includes(label)), ...on];
        expect(readStanding(after)).toEqual(to);
        expect(after).toContain('sample');
      }),
    );
  });

  test('is the author where people have put on several labels', () => {
    expect(readStanding([LABELS.ready, LABELS.review, LABELS.author]).waiting).toBe('author');
    expect(diffLabels([LABELS.ready, LABELS.author], { waiting: 'ready', isStale: false })).toEqual({
      off: [LABELS.author],
      on: [],
    });
  });
});
