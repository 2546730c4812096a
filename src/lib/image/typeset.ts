import { findFace, orderPackages, type Face, type Weight } from './faces.ts';

/** The letters of one image: cleans its texts, measures them, and knows the fonts they need. */
export interface Typesetter {
  /**
   * A text as it can be drawn: composed, on one line, without controls, and without the letters that
   * no bundled font has, emoji among them.
   */
  readonly clean: (text: string) => string;
  /** Width in em of a cleaned text on one line. Joined scripts may come out a little narrower. */
  readonly widthOf: (text: string, weight: Weight) => number;
  /** Every face that the cleaned texts need, in the order in which they are to be asked. */
  readonly faces: () => readonly Face[];
}

/** Joins letters in Arabic, and is nothing elsewhere. */
const JOINERS = /[\u200C\u200D]/u;
/** Line breaks, tabs and all kinds of space. */
const SPACES = /[\s\u0085]+/gu;
/** What changes direction or shape unseen: controls, formats, variation selectors, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/**
 * What NFC does not compose with its letter, such as vowel points. Satori 0.63 sets the height of marks
 * the wrong way round, so they are left out; the bundled Arabic has its dots in its letters.
 */
const MARKS = /^\p{Mark}$/u;
const ARABIC = /\p{Script_Extensions=Arabic}/u;

interface Shape {
  readonly face: Face;
  /** In em. */
  readonly advances: Readonly<Record<Weight, number>>;
}

/** @param texts all that will be drawn: their letters decide whose Han forms are taken when `lang` does not */
export function makeTypesetter(lang: string, texts: readonly string[]): Typesetter {
  const packages = orderPackages(lang, texts.join(''));
  const shapes = new Map<string, Shape | undefined>();
  const shapeOf = (letter: string): Shape | undefined => {
    if (!shapes.has(letter)) shapes.set(letter, findShape(letter, packages));
    return shapes.get(letter);
  };
  const needed = new Set<Face>();

  return {
    clean: (text) => {
      const seen = text.normalize('NFC').replaceAll(SPACES, ' ').replaceAll(UNSEEN, keepJoiner);
      let kept = '';
      for (const letter of seen) {
        const shape = shapeOf(letter);
        if (!shape) continue;
        needed.add(shape.face);
        kept += letter;
      }
      return kept.replaceAll(SPACES, ' ').trim();
    },
    widthOf: (text, weight) => {
      let width = 0;
      for (const letter of text) width += shapeOf(letter)?.advances[weight] ?? 0;
      return width;
    },
    faces: () =>
      [...needed].sort(
        (a, b) => packages.indexOf(a.family) - packages.indexOf(b.family) || a.place - b.place,
      ),
  };
}

function keepJoiner(letter: string, at: number, text: string): string {
  return JOINERS.test(letter) && ARABIC.test(text.slice(Math.max(0, at - 2), at)) ? letter : '';
}

function findShape(letter: string, packages: readonly string[]): Shape | undefined {
  const codePoint = letter.codePointAt(0) ?? 0;
  const face = MARKS.test(letter) ? undefined : findFace(codePoint, packages);
  if (!face) return undefined;
  const advance = (weight: Weight) => face.file(weight).advances.get(codePoint) ?? 0;
  return { face, advances: { 400: advance(400), 600: advance(600) } };
}
