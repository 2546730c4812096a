import { inflateSync } from 'node:zlib';

/** What is read of a WOFF file: which letters it draws, and how wide each is. */
export interface FontFile {
  readonly bytes: Buffer;
  /** Code point → advance in em. A letter that is not in it has no shape in this file. */
  readonly advances: ReadonlyMap<number, number>;
}

const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;
const MAPPED_BY_RANGES = 4;
const MAPPED_BY_GROUPS = 12;

/** Reads a WOFF 1.0 file, as https://www.w3.org/TR/WOFF/ and the OpenType tables cmap, head, hhea and hmtx say. */
export function readFontFile(bytes: Buffer): FontFile {
  const unitsPerEm = readTable(bytes, 'head').readUInt16BE(18);
  const measured = readTable(bytes, 'hhea').readUInt16BE(34);
  const widths = readTable(bytes, 'hmtx');
  // The last width holds for all glyphs after it.
  const widthOf = (glyph: number) => widths.readUInt16BE(4 * Math.min(glyph, measured - 1)) / unitsPerEm;
  const glyphs = readGlyphs(readTable(bytes, 'cmap'));
  return { bytes, advances: new Map([...glyphs].map(([letter, glyph]) => [letter, widthOf(glyph)])) };
}

function readTable(bytes: Buffer, tag: string): Buffer {
  const count = bytes.readUInt16BE(12);
  for (let index = 0; index < count; index++) {
    const entry = HEADER_BYTES + index * ENTRY_BYTES;
    if (bytes.toString('latin1', entry, entry + 4) !== tag) continue;
    const from = bytes.readUInt32BE(entry + 4);
    const packed = bytes.readUInt32BE(entry + 8);
    const table = bytes.subarray(from, from + packed);
    return packed < bytes.readUInt32BE(entry + 12) ? inflateSync(table) : table;
  }
  throw new Error(`The font has no table "${tag}".`);
}

function readGlyphs(cmap: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index++) {
    const map = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    const format = map.readUInt16BE(0);
    if (format === MAPPED_BY_RANGES) readRanges(map, glyphs);
    if (format === MAPPED_BY_GROUPS) readGroups(map, glyphs);
  }
  return glyphs;
}

function readRanges(map: Buffer, glyphs: Map<number, number>): void {
  const bytes = map.readUInt16BE(6);
  for (let at = 0; at < bytes; at += 2) {
    const last = map.readUInt16BE(14 + at);
    const first = map.readUInt16BE(16 + bytes + at);
    const delta = map.readUInt16BE(16 + 2 * bytes + at);
    const offsetAt = 16 + 3 * bytes + at;
    const offset = map.readUInt16BE(offsetAt);
    for (let letter = first; letter <= last && letter < 0xffff; letter++) {
      const listed = offset === 0 ? letter : map.readUInt16BE(offsetAt + offset + 2 * (letter - first));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(letter, glyph);
    }
  }
}

function readGroups(map: Buffer, glyphs: Map<number, number>): void {
  const count = map.readUInt32BE(12);
  for (let index = 0; index < count; index++) {
    const group = 16 + index * 12;
    const first = map.readUInt32BE(group);
    const last = map.readUInt32BE(group + 4);
    const glyph = map.readUInt32BE(group + 8);
    for (let letter = first; letter <= last; letter++) glyphs.set(letter, glyph + letter - first);
  }
}
