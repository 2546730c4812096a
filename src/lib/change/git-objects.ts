import { readGit } from '#lib/git/run.ts';
import type { FileObject } from './git-index.ts';

const LINE_FEED = 10;

/** What `cat-file --batch` prints: for each object a line with its size, its bytes, a line feed. */
function* readBatch(out: Buffer): Generator<readonly [object: string, bytes: Buffer]> {
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(LINE_FEED, at);
    const [object = '', , size = '0'] = out.toString('latin1', at, end).split(' ');
    const start = end + 1;
    at = start + Number(size) + 1;
    yield [object, out.subarray(start, at - 1)];
  }
}

const BATCH_BYTES = 16 * 1024 * 1024;

/** Objects in groups that one process can hand over; one that is larger is a group by itself. */
function* inBatches(objects: readonly string[], sizeOf: (object: string) => number): Generator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const object of objects) {
    if (batch.length > 0 && bytes + sizeOf(object) > BATCH_BYTES) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(object);
    bytes += sizeOf(object);
  }
  if (batch.length > 0) yield batch;
}

/** Bytes of files, each fetched once. */
export interface Objects {
  readonly load: (files: readonly FileObject[]) => void;
  readonly get: (file: FileObject) => Buffer | undefined;
}

export function createObjects(top: string): Objects {
  const blobs = new Map<string, Buffer>();
  return {
    get: ({ object }) => blobs.get(object),
    load: (files) => {
      const wanted = new Map(
        files.filter(({ object }) => !blobs.has(object)).map(({ object, size }) => [object, size]),
      );
      for (const batch of inBatches([...wanted.keys()], (object) => wanted.get(object) ?? Infinity)) {
        const out = readGit(top, ['cat-file', '--batch'], { input: `${batch.join('\n')}\n` });
        for (const [object, bytes] of readBatch(out)) blobs.set(object, bytes);
      }
    },
  };
}
