import { readFile, writeFile } from 'node:fs/promises';
import { contentTypeOf, isCompressible } from '#lib/serve/content-type.ts';
import { encode, ENCODED_SUFFIX } from '#lib/serve/encoding.ts';
import { listFiles } from './files.ts';

const AT_ONCE = 4;
const LEAST_BYTES = 512;

/** Writes a `.br` and a `.gz` beside every file that shrinks, for servers that look for them. */
export async function precompress(folder: string): Promise<void> {
  const files = (await listFiles(folder)).filter((file) => isCompressible(contentTypeOf(file))).values();
  const work = async (): Promise<void> => {
    for (const file of files) await compressFile(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.byteLength < LEAST_BYTES) return;
  for (const encoding of ['br', 'gzip'] as const) {
    await writeFile(file + ENCODED_SUFFIX[encoding], await encode(bytes, encoding, 'best'));
  }
}
