import { crc32, deflateSync } from 'node:zlib';

/** Pixels as red, green, blue and alpha, a byte each, in rows. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The colours of an image in the order in which they first occur. */
interface Inventory {
  /** Blue, green and red, a byte each from the highest. */
  readonly colours: Int32Array;
  /** Pixels of each colour, in rows that are not as the row above. */
  readonly counts: Int32Array;
  /** For each pixel, which colour it is; unset in repeated rows. */
  readonly places: Uint16Array;
  /** For each row, 1 when it is as the row above. */
  readonly repeats: Uint8Array;
}

interface Palette {
  readonly colours: readonly number[];
  /** For each colour of the inventory, the entry of the palette nearest to it. */
  readonly entries: Uint8Array;
}

const ENTRIES = 256;
const MOST_FREQUENT = 160;
/** Above this an image holds a photograph, which a palette would spoil. */
const MOST_COLOURS = 6000;
/** Squared distance of a colour from its entry that nobody sees in the edge of a letter. */
const UNSEEN_ERROR = 3 * 12 ** 2;
/** Share of pixels that may lie farther than that from their entry. */
const FAR_SHARE = 0.0005;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEADER_BYTES = 13;
/** Takes the alpha off a little-endian pixel. */
const OPAQUE = 0xffffff;
/** Slots of a hash table, a power of two well above the colours, and what spreads colours over it. */
const SLOTS = 32_768;
const SPREAD = 0x9e3779b1;
const SPREAD_SHIFT = 17;
const EFFORT = 3;
const BITS = 8;
const INDEXED = 3;

/**
 * An opaque image as a PNG with a palette: half the bytes of one in full colour, and sooner made.
 * @returns undefined when 256 colours do not stand for all that are in it
 */
export function encodeIndexed({ data, width, height }: Pixels): Uint8Array | undefined {
  const inventory = takeInventory({ data, width, height });
  const palette = inventory && makePalette(inventory, width * height);
  if (!palette) return undefined;

  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, INDEXED], 8);
  const rows = indexRows(inventory, width, height, palette.entries);
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('PLTE', paletteBytes(palette.colours)),
      chunk('IDAT', deflateSync(rows, { level: EFFORT, memLevel: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** A table of its own: there are 100,000 changes of colour in an image, and a Map takes ten times as long. */
function takeInventory({ data, width, height }: Pixels): Inventory | undefined {
  const pixels = new Int32Array(data.buffer, data.byteOffset, width * height);
  const repeats = findRepeats({ data, width, height });
  const slots = new Int32Array(SLOTS).fill(-1);
  const colours = new Int32Array(MOST_COLOURS);
  const counts = new Int32Array(MOST_COLOURS);
  const places = new Uint16Array(pixels.length);
  let size = 0;
  for (let row = 0; row < height; row++) {
    if (repeats[row] === 1) continue;
    const end = (row + 1) * width;
    for (let from = row * width, to = from; from < end; from = to) {
      const pixel = pixels[from];
      while (to < end && pixels[to] === pixel) to++;
      const colour = (pixel ?? 0) & OPAQUE;
      let slot = (Math.imul(colour, SPREAD) >>> SPREAD_SHIFT) & (SLOTS - 1);
      while (slots[slot] !== -1 && colours[slots[slot] ?? 0] !== colour) slot = (slot + 1) & (SLOTS - 1);
      let place = slots[slot] ?? -1;
      if (place === -1) {
        if (size === MOST_COLOURS) return undefined;
        place = size++;
        slots[slot] = place;
        colours[place] = colour;
      }
      counts[place] = (counts[place] ?? 0) + to - from;
      if (to - from === 1) places[from] = place;
      else places.fill(place, from, to);
    }
  }
  return { colours: colours.subarray(0, size), counts: counts.subarray(0, size), places, repeats };
}

function findRepeats({ data, width, height }: Pixels): Uint8Array {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const stride = width * 4;
  const repeats = new Uint8Array(height);
  for (let row = 1, from = stride; row < height; row++, from += stride) {
    if (bytes.compare(bytes, from - stride, from, from, from + stride) === 0) repeats[row] = 1;
  }
  return repeats;
}

/**
 * First the colours that occur most (of those that occur as often, the first in the image), then, one
 * after the other, the colour whose pixels are together farthest from what is there.
 */
function makePalette({ colours, counts }: Inventory, pixelCount: number): Palette | undefined {
  const entries = new Uint8Array(colours.length);
  const errors = new Float64Array(colours.length).fill(Infinity);
  const picked: number[] = [];
  const pick = (colour: number) => {
    const entry = picked.push(colour) - 1;
    for (let index = 0; index < colours.length; index++) {
      const error = distance(colours[index] ?? 0, colour);
      if (error >= (errors[index] ?? 0)) continue;
      errors[index] = error;
      entries[index] = entry;
    }
  };
  const byCount = Array.from(counts.keys()).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  for (const index of byCount.slice(0, MOST_FREQUENT)) pick(colours[index] ?? 0);
  while (picked.length < Math.min(ENTRIES, colours.length)) pick(colours[findWorst(counts, errors)] ?? 0);
  const far = counts.reduce(
    (sum, count, index) => sum + ((errors[index] ?? 0) > UNSEEN_ERROR ? count : 0),
    0,
  );
  return far > FAR_SHARE * pixelCount ? undefined : { colours: picked, entries };
}

function findWorst(counts: Int32Array, errors: Float64Array): number {
  let worst = 0;
  let most = -1;
  for (let index = 0; index < counts.length; index++) {
    const error = (counts[index] ?? 0) * (errors[index] ?? 0);
    if (error > most) [worst, most] = [index, error];
  }
  return worst;
}

/** Squared, over red, green and blue. */
function distance(a: number, b: number): number {
  const red = (a & 255) - (b & 255);
  const green = ((a >>> 8) & 255) - ((b >>> 8) & 255);
  const blue = ((a >>> 16) & 255) - ((b >>> 16) & 255);
  return red * red + green * green + blue * blue;
}

/** Rows of entries, each after the byte that says it is not filtered. */
function indexRows(
  { places, repeats }: Inventory,
  width: number,
  height: number,
  entries: Uint8Array,
): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row++) {
    const from = row * width;
    const to = row * (width + 1) + 1;
    if (repeats[row] === 1) rows.copyWithin(to, to - width - 1, to - 1);
    else
      for (let column = 0; column < width; column++)
        rows[to + column] = entries[places[from + column] ?? 0] ?? 0;
  }
  return rows;
}

const paletteBytes = (colours: readonly number[]): Buffer =>
  Buffer.from(colours.flatMap((colour) => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255]));

function chunk(type: string, body: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(body.length, 0);
  framed.set(typed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}
