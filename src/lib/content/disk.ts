import { closeSync, constants, openSync, readdirSync, readSync, type Dirent } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';
export interface DiskEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** What a file holds, or why it cannot be had. */
export type ReadResult =
  | { readonly bytes: Buffer; readonly failure?: never }
  | { readonly failure: 'too-large' | 'unreadable'; readonly bytes?: never };
export type ReadTextResult =
  | { readonly text: string; readonly failure?: never }
  | { readonly failure: 'too-large' | 'unreadable' | 'not-utf8'; readonly text?: never };

/**
 * A folder on disk. Paths are relative to it, with forward slashes. Symbolic links are never followed.
 *
 * Reads are synchronous on purpose: with thousands of small files the thread pool costs five times the CPU
 * of the reads themselves, and nothing else runs beside the check. One buffer serves every read.
 */
export interface Disk {
  /** Entries by name in code-point order; undefined where there is no such folder. Hidden entries are left out. */
  readonly list: (folder: string) => readonly DiskEntry[] | undefined;
  readonly readText: (file: string, maxBytes: number) => ReadTextResult;
  /** The bytes are only valid until the next read. */
  readonly readBytes: (file: string, maxBytes: number) => ReadResult;
  /** Reads folders and files ahead, where one at a time costs more than all at once. */
  readonly prefetch?: (places: Iterable<string>) => void;
}

const kindOf = (entry: Dirent): EntryKind => {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
};

// NONBLOCK: a pipe that took a file's place after it was listed must not hang the check.
// Windows has neither flag.
const flag = (name: 'O_NOFOLLOW' | 'O_NONBLOCK'): number => (name in constants ? constants[name] : 0);
const READ_FLAGS = constants.O_RDONLY | flag('O_NOFOLLOW') | flag('O_NONBLOCK');
const FIRST_BUFFER_BYTES = 512 * 1024;

const fill = (path: string, buffer: Buffer): number => {
  const handle = openSync(path, READ_FLAGS);
  try {
    let length = 0;
    while (length < buffer.length) {
      const count = readSync(handle, buffer, length, buffer.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return length;
  } finally {
    closeSync(handle);
  }
};

export function openDisk(root: string): Disk {
  let buffer = Buffer.allocUnsafe(FIRST_BUFFER_BYTES);

  const readBytes = (file: string, maxBytes: number): ReadResult => {
    try {
      const path = join(root, file);
      let length = fill(path, buffer);
      while (length === buffer.length && length <= maxBytes) {
        buffer = Buffer.allocUnsafe(Math.min(buffer.length * 8, maxBytes + 1));
        length = fill(path, buffer);
      }
      return length > maxBytes ? { failure: 'too-large' } : { bytes: buffer.subarray(0, length) };
    } catch {
      return { failure: 'unreadable' };
    }
  };

  return {
    list: (folder) => {
      try {
        return readdirSync(join(root, folder), { withFileTypes: true })
          .filter((entry) => !entry.name.startsWith('.'))
          .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
      } catch {
        return undefined;
      }
    },
    readBytes,
    readText: (file, maxBytes) => {
      const { bytes, failure } = readBytes(file, maxBytes);
      if (failure !== undefined) return { failure };
      return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { failure: 'not-utf8' };
    },
  };
}
