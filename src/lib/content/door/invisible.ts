/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Marks that isolate the direction of what follows, until U+2069 or the end of the line. */
const OPENS = /[\u2066-\u2068]/;
const CLOSE = '\u2069';

/**
 * What shows nothing, or steers how its neighbours are shown: soft hyphens, fillers, zero-width spaces, joiners,
 * direction marks and isolates, variation selectors, annotations, notes of music, tags.
 */
const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028\u2029\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
const EACH_UNSEEN = new RegExp(UNSEEN.source, 'gu');

/** Scripts whose letters take another form where a joiner stands. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Adlam}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}][\p{Mn}\p{Mc}]*$/u;
const EMOJI = /[\p{Emoji}\p{Emoji_Modifier}\ufe0f\u20e3]$/u;
const PICTURE_AFTER = /^\p{Extended_Pictographic}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** The three flags that are written with tags. */
const TAGGED_FLAG =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu;
/** Longest stretch before a character that is looked at. */
const LOOK_BACK = 16;

const lineAround = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end === -1 ? text.length : end);
};

/** Whether a writer of some script needs the character where it stands. */
function isNeeded(text: string, at: number, character: string): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x200c) return JOINING.test(before);
  if (code === 0x200d) return JOINING.test(before) || (EMOJI.test(before) && PICTURE_AFTER.test(text.slice(at + 1, at + 3)));
  if (code === 0x200e || code === 0x200f || code === 0x061c) return RIGHT_TO_LEFT.test(lineAround(text, at));
  if (code >= 0x2066 && code <= 0x2069) return true;
  if (code === 0xfe0e || code === 0xfe0f) return /\p{Emoji}$/u.test(before);
  if ((code >= 0xfe00 && code <= 0xfe0d) || (code >= 0xe0100 && code <= 0xe01ef)) {
    return /[\p{Script=Han}\p{Sm}]$/u.test(before);
  }
  if (code >= 0x180b && code <= 0x180f) return /\p{Script=Mongolian}$/u.test(before);
  return (code === 0x17b4 || code === 0x17b5) && /\p{Script=Khmer}$/u.test(before);
}

/** Characters that nobody sees and no script needs where they stand; neighbours are one stretch. */
export function findInvisible(text: string): readonly Stretch[] {
  if (!UNSEEN.test(text)) return [];
  const flags = [...text.matchAll(TAGGED_FLAG)].map(({ index, 0: flag }) => ({ start: index, end: index + flag.length }));
  const found: { start: number; end: number }[] = [];
  for (const { index: start, 0: character } of text.matchAll(EACH_UNSEEN)) {
    const end = start + character.length;
    if (flags.some((flag) => flag.start <= start && end <= flag.end) || isNeeded(text, start, character)) continue;
    const last = found.at(-1);
    if (last?.end === start) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

/** The first mark that isolates a direction and is not closed in its line, or that closes what was not opened. */
export function findOpenIsolate(text: string): Stretch | undefined {
  if (!OPENS.test(text) && !text.includes(CLOSE)) return undefined;
  const open: number[] = [];
  for (const { index: start, 0: mark } of text.matchAll(/[\u2066-\u2069\n]/g)) {
    const [first] = open;
    if (mark === '\n') {
      if (first !== undefined) return { start: first, end: first + 1 };
    } else if (mark !== CLOSE) open.push(start);
    else if (open.pop() === undefined) return { start, end: start + 1 };
  }
  const [first] = open;
  return first === undefined ? undefined : { start: first, end: first + 1 };
}
