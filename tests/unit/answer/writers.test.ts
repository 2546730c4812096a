import { expect, test } from 'vitest';
import { answer as answerShape } from '#lib/answer/model.ts';
import { writeAnswerJson } from '#lib/answer/json.ts';
import { addWorkingDays, sayMove, sayMoved, sayScored } from '#lib/answer/phrases.ts';
import { writeAnswerText } from '#lib/answer/text.ts';
import { answerTo, PREFIX, type Played } from './answer-of.ts';

const textOf = ({ answer, checked }: Played): string =>
  writeAnswerText(answer, { colours: false, issues: checked.issues, prefix: PREFIX });

const DOCKVIEW = 'integrations/dockview/index.md';

test('the terminal shows problems with their lines, and what to do last', async () => {
  const played = await answerTo(({ edit }) => edit(DOCKVIEW, 'status: beta', 'status: betta'));
  expect(textOf(played)).toMatchInlineSnapshot(`
    "content/integrations/dockview/index.md:7:9 error field/not-one-of
      \`status\` is "betta", which is not one of its values.
        5 | categories: [reporting, shipping]
        6 | listed: 2026-04-20
      > 7 | status: betta
          |         ^^^^^
        8 | ---
        9 |
      wanted: one of available, beta, deprecated, removed
      mend:   Did you mean beta? Use one of the listed values.

    1 error in 1 file.

    Please mend 1 error.
    It says how to mend it. Save the mended file in the same place, and this answer is renewed within 15 minutes.
    "
  `);
});

test('the terminal tells what a change does and who decides', async () => {
  const played = await answerTo(({ edit }) =>
    edit(
      DOCKVIEW,
      'status: beta',
      'status: beta\nreleased: 2026-11-20\ntrust:\n  attestations:\n    - name: SOC 2',
    ),
  );
  expect(textOf(played)).toMatchInlineSnapshot(`
    "No problems found.

    What it changes
    Dockview (dockview)
      Place 1 of 2 in Reporting, as before.
      Place 2 of 2 in Shipping, as before.
      Place 2 of 5 overall, was 3.
      Score 73.35, was 63.35.
      Up because: Upkeep, +10.00 points: 10 days since the latest release or check · 20 Nov 2026 (was: No release or check stated).
    1 other listing has another place because of it.

    What a person decides
      Dockview says something else about security and data. Somebody looks at the proof. (harbour/marketplace)
    Appeals: mailto:partners@harbour.example

    Nothing to mend: a person decides next.
    The checks found no errors. What only a person can decide is answered within 2 working days, by 2 Dec 2026.
    "
  `);
});

test('the file for machines has sorted keys, is the same each time, and reads back', async () => {
  const { answer } = await answerTo(({ edit }) => edit(DOCKVIEW, 'status: beta', 'status: available'));
  const json = writeAnswerJson(answer);
  expect(json).toMatch(/^\{\n {2}"author": "parcelway-bot",\n {2}"automatic": false,\n/);
  expect(json.endsWith('}\n')).toBe(true);
  expect(answerShape.parse(JSON.parse(json))).toEqual(answer);
  const turned = Object.fromEntries(Object.entries(answer).reverse());
  expect(writeAnswerJson(answerShape.parse(turned))).toBe(json);
});

test.each([
  ['2026-11-30', 2, '2026-12-02'],
  ['2026-12-04', 1, '2026-12-07'],
  ['2026-12-05', 1, '2026-12-07'],
  ['2026-12-03', 3, '2026-12-08'],
])('%s and %i working days is %s', (day, count, then) => {
  expect(addWorkingDays(day, count)).toBe(then);
});

test.each([
  [6, 4, 'up 2', 'Place 4 of 12 in Analytics, was 6.'],
  [4, 5, 'down 1', 'Place 5 of 12 in Analytics, was 4.'],
  [4, 4, 'the same', 'Place 4 of 12 in Analytics, as before.'],
  [null, 4, 'new', 'Place 4 of 12 in Analytics, new here.'],
  [4, null, 'gone', 'No place in Analytics, was 4 of 12.'],
])('from %s to %s', (before, after, move, sentence) => {
  const moved = { before, after, of: 12 };
  expect(sayMove(moved)).toBe(move);
  expect(sayMoved(moved, 'in Analytics')).toBe(sentence);
});

test.each([
  [63.35, 73.35, 'Score 73.35, was 63.35.'],
  [93.86, 93.86, 'Score 93.86, as before.'],
  [93.861, 93.864, 'Score 93.86, as before.'],
  [null, 63.5, 'Score 63.50, new here.'],
  [63.5, null, 'No score, was 63.50.'],
])('a score of %s and then of %s', (before, after, sentence) => {
  expect(sayScored({ before, after })).toBe(sentence);
});
