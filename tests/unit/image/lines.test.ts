import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceLines, breakLines, cutLines, cutText, widthOf, type Setting } from '#lib/image/lines.ts';
import { splitRuns } from '#lib/image/direction.ts';
import { makeTypesetter } from '#lib/image/typeset.ts';

const setter = makeTypesetter('en', []);
const setIn = (room: number): Setting => ({ weight: 600, room, spacing: 0 });
const words = fc.array(fc.stringMatching(/^[a-zäß0-9,.(-]{1,14}$/u), { minLength: 1, maxLength: 20 });
const rooms = fc.double({ min: 3, max: 40, noNaN: true });

describe('lines', () => {
  test('hold all of the text, in order, and are never wider than their room', () => {
    fc.assert(
      fc.property(words, rooms, (parts, room) => {
        const text = setter.clean(parts.join(' '));
        for (const make of [breakLines, balanceLines]) {
          const { lines } = make(setter, text, setIn(room));
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines)
            expect(widthOf(line, setter, setIn(room))).toBeLessThanOrEqual(room + 1e-9);
        }
      }),
    );
  });

  test('are as many when they are balanced, and fewer in more room', () => {
    fc.assert(
      fc.property(words, rooms, rooms, (parts, a, b) => {
        const text = setter.clean(parts.join(' '));
        const count = (room: number) => breakLines(setter, text, setIn(room)).lines.length;
        expect(count(Math.max(a, b))).toBeLessThanOrEqual(count(Math.min(a, b)));
        expect(balanceLines(setter, text, setIn(a)).lines).toHaveLength(count(a));
      }),
    );
  });

  test('never begin with what closes and never end with what opens', () => {
    const text = '灯台電源「監視」チケット、連携サービスの提供を開始しました。';
    for (let room = 3; room < 12; room += 0.5) {
      for (const line of breakLines(makeTypesetter('ja', [text]), text, setIn(room)).lines) {
        expect(line).not.toMatch(/^[」、。ーッ]|「$/u);
      }
    }
  });

  test('that are left out show as an ellipsis which fits', () => {
    fc.assert(
      fc.property(words, rooms, fc.nat(3), (parts, room, most) => {
        const { lines } = breakLines(setter, setter.clean(parts.join(' ')), setIn(room));
        const cut = cutLines(lines, most, setter, setIn(room));
        expect(cut.length).toBe(Math.min(most, lines.length));
        if (most > 0 && lines.length > most) expect(cut.at(-1)).toMatch(/…$/u);
        for (const line of cut) expect(widthOf(line, setter, setIn(room))).toBeLessThanOrEqual(room + 1e-9);
      }),
    );
    expect(cutText('marketplace.tarnwick.example', setter, setIn(8))).toMatchInlineSnapshot(
      `"marketplace.t…"`,
    );
  });
});

describe('a cleaned text', () => {
  test('stays as it is when it is cleaned again, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = setter.clean(text);
        expect(setter.clean(once)).toBe(once);
        expect(once).toBe(once.trim());
      }),
    );
  });

  test.each([
    ['  a\t\nb  ', 'a b'],
    ['🚀 Launch 👩‍🚀 day', 'Launch day'],
    ['evil\u202Etxt\u0000', 'eviltxt'],
    ['e\u0301', 'é'],
    ['Tom & <Jerry> "x"', 'Tom & <Jerry> "x"'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ])('%j is drawn as %j', (text, drawn) => expect(setter.clean(text)).toBe(drawn));
});

describe('runs of a right-to-left line', () => {
  test.each([
    ['עבור Tarnwick (2026)', ['עבור ', 'Tarnwick (2026)']],
    ['(Tarnwick) שלום', ['(', 'Tarnwick', ') שלום']],
    ['שלום 2026', ['שלום 2026']],
    ['Tarnwick', ['Tarnwick']],
  ])('%j is set as %j', (line, runs) => expect(splitRuns(line, 'rtl').map(({ text }) => text)).toEqual(runs));

  test('of a text in another language keep its full stop at its right end, as do its lines', () => {
    const line = 'with templates.';
    expect(splitRuns(line, 'rtl')).toEqual([{ text: line, dir: 'ltr' }]);
    expect(splitRuns('(2 ways).', 'rtl', 'Messages (2 ways).')).toEqual([{ text: '(2 ways).', dir: 'ltr' }]);
    expect(splitRuns(line, 'rtl', `שלום ${line}`).at(-1)).toEqual({ text: '.', dir: 'rtl' });
  });

  test('hold the whole line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ש', 'ع', '(', ')', '1', ' ', '[', ']') }),
        (line) => {
          expect(
            splitRuns(line, 'rtl')
              .map(({ text }) => text)
              .join(''),
          ).toBe(line);
        },
      ),
    );
  });
});
