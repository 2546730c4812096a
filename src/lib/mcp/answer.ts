/** Bytes of a whole result, its text and its structure together, as JSON. */
export const MOST_BYTES = 4096;

/** Bytes of the structure, so that the text and the frame find room beside it. */
const MOST_STRUCTURE = 3100;
const MOST_TEXT = 600;

/** What a tool was asked wrongly, as a sentence with the way out. It is told to the caller, not thrown at the server. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}

/** What was left out of an answer, and how to get it. */
export interface Cut {
  readonly left_out: number;
  readonly how: string;
}

export interface Answer<Structure extends object = object> {
  readonly structure: Structure;
  readonly text: string;
}

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/**
 * As many of the items as find room in a structure, the first ones first, and what was cut. `build` puts them in.
 *
 * @param how how to get the rest
 */
export function fitItems<Item, Structure extends object>(
  items: readonly Item[],
  how: string,
  build: (items: readonly Item[], cut: Cut | null) => Structure,
): Structure {
  const cutAt = (count: number): Structure => {
    const leftOut = items.length - count;
    return build(items.slice(0, count), leftOut === 0 ? null : { left_out: leftOut, how });
  };
  for (let count = items.length; count > 0; count -= 1) {
    const structure = cutAt(count);
    if (sizeOf(structure) <= MOST_STRUCTURE) return structure;
  }
  return cutAt(0);
}

/** Spaces that only hold a line together, which programs would not find. */
const HELD = /[\u00a0\u202f]/g;

/** The start of a text, within `most` bytes of JSON, cut between characters and marked where it was cut. */
export function clip(given: string, most: number): string {
  const text = given.replace(HELD, ' ');
  if (sizeOf(text) <= most) return text;
  const characters = Array.from(text);
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sizeOf(`${characters.slice(0, middle).join('')}…`) <= most) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('')}…`;
}

/** What a client gets: the structure, and the same in a few words for those who read text. */
export function toResult({ structure, text }: Answer) {
  return {
    content: [{ type: 'text' as const, text: clip(text, MOST_TEXT) }],
    structuredContent: { ...structure },
  };
}

const MOST_ERROR = 1200;

export const toError = (message: string) => ({
  content: [{ type: 'text' as const, text: clip(message, MOST_ERROR) }],
  isError: true,
});
