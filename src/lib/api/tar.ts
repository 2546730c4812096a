const BLOCK = 512;
const LONGEST_PATH = 100;
const LONGEST_FOLDER = 155;
const MOST_BYTES = 8 ** 11 - 1;
const SIZE_AT = 124;
const SUM_AT = 148;
/** Bytes that are handed on at once. */
const SLAB = 4 * 1024 * 1024;
/** Bytes of UTF-8 that one unit of UTF-16 can take. */
const WIDEST = 3;

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');

function sumBytes(bytes: Buffer, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += bytes[index] ?? 0;
  return sum;
}

/** A header of the ustar format (POSIX.1-1988) without path, size and sum. Everybody may read the file; its owner is nobody. */
function draftHeader(folder: string, seconds: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const mode = `${octal(0o644, 7)}\0`;
  const nobody = `${octal(0, 7)}\0`;
  header.write(mode + nobody + nobody, LONGEST_PATH, 'latin1');
  header.write(`${octal(seconds, 11)}\0        0`, SIZE_AT + 12, 'latin1');
  header.write('ustar\u000000', 257, 'latin1');
  header.write(folder, 345, 'latin1');
  return header;
}

/**
 * Writes a tar archive of files below one folder, all of one time in seconds, and hands it on piece by piece. The
 * same files give the same pieces.
 */
export class TarWriter {
  private readonly draft: Buffer;
  private readonly draftSum: number;
  private readonly folder: string;
  private readonly take: (bytes: Buffer) => void;
  private slab = Buffer.allocUnsafeSlow(SLAB);
  private at = 0;

  constructor(folder: string, seconds: number, take: (bytes: Buffer) => void) {
    this.draft = draftHeader(folder, seconds);
    this.draftSum = sumBytes(this.draft, 0, BLOCK);
    this.folder = folder;
    this.take = take;
  }

  /** Adds a file of a path in ASCII with forward slashes; gives its bytes. Throws for what the format cannot hold. */
  add(path: string, text: string): Uint8Array {
    this.makeRoom(2 * BLOCK + WIDEST * text.length);
    const start = this.at + BLOCK;
    const size = this.slab.write(text, start);
    if (path.length > LONGEST_PATH || this.folder.length > LONGEST_FOLDER || size > MOST_BYTES) {
      throw new Error(`${path} does not fit into a tar archive.`);
    }
    this.writeHeader(path, size);
    const end = start + Math.ceil(size / BLOCK) * BLOCK;
    this.slab.fill(0, start + size, end);
    this.at = end;
    return this.slab.subarray(start, start + size);
  }

  /** Hands on what is left, and the end of the archive. */
  finish(): void {
    this.makeRoom(2 * BLOCK);
    this.slab.fill(0, this.at, this.at + 2 * BLOCK);
    this.at += 2 * BLOCK;
    this.handOn(0);
  }

  private writeHeader(path: string, size: number): void {
    const { slab, at } = this;
    this.draft.copy(slab, at);
    slab.write(path, at, 'latin1');
    slab.write(octal(size, 11), at + SIZE_AT, 'latin1');
    const own = sumBytes(slab, at, at + path.length) + sumBytes(slab, at + SIZE_AT, at + SIZE_AT + 11);
    slab.write(`${octal(this.draftSum + own, 6)}\0`, at + SUM_AT, 'latin1');
  }

  private makeRoom(bytes: number): void {
    if (this.at + bytes > this.slab.byteLength) this.handOn(Math.max(SLAB, bytes));
  }

  /** The last slab is still read by those who were given bytes of it, so there is a new one. */
  private handOn(size: number): void {
    this.take(this.slab.subarray(0, this.at));
    this.slab = Buffer.allocUnsafeSlow(size);
    this.at = 0;
  }
}
