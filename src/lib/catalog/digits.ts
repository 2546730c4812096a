/**
 * Whole numbers as printable text that compresses to about their entropy. A number is the fewer characters the
 * smaller it is: the last one is one of ENDS, those before it of the rest. Capitals, the space, the quotation
 * mark and the backslash never occur, so they can separate and JSON needs no escapes.
 */
const ENDS = "abcdefghijklmnopqrstuvwxyz0123456789!#$%&'()";
const LEADS = '*+,-./:;<=>?@[]^_`{|}~';
/** Added to the value of a lead in the table below. */
const IS_LEAD = 64;

const VALUES = new Int8Array(128).fill(-1);
for (let value = 0; value < ENDS.length; value += 1) VALUES[ENDS.charCodeAt(value)] = value;
for (let value = 0; value < LEADS.length; value += 1) VALUES[LEADS.charCodeAt(value)] = value + IS_LEAD;

/** Text of one number from 0. */
export function writeNumber(value: number): string {
  let text = ENDS[value % ENDS.length] ?? '';
  for (let rest = Math.floor(value / ENDS.length); rest > 0; rest = Math.floor((rest - 1) / LEADS.length)) {
    text = (LEADS[(rest - 1) % LEADS.length] ?? '') + text;
  }
  return text;
}

/** Numbers one after another. */
export function writeNumbers(values: Iterable<number>): string {
  let text = '';
  for (const value of values) text += writeNumber(value);
  return text;
}

/** Calls `take` with every number of a text that `writeNumbers` wrote. */
export function readNumbers(text: string, take: (value: number) => void): void {
  let lead = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = VALUES[text.charCodeAt(at)] ?? -1;
    if (digit >= IS_LEAD) {
      lead = lead * LEADS.length + (digit - IS_LEAD + 1);
    } else {
      take(lead * ENDS.length + digit);
      lead = 0;
    }
  }
}

/** Rising numbers, none twice, by their gaps. */
export function writeRising(values: readonly number[]): string {
  let before = -1;
  let text = '';
  for (const value of values) {
    text += writeNumber(value - before - 1);
    before = value;
  }
  return text;
}

export function readRising(text: string, take: (value: number) => void): void {
  let before = -1;
  readNumbers(text, (gap) => {
    before += gap + 1;
    take(before);
  });
}
