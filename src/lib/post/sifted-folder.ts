import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAnswer, readPictures, type Sifted } from './sift.ts';
import { LIMITS, PICTURE_LIST, PICTURE_NAME } from './unpack.ts';
import { Untrusted } from './untrusted.ts';

/** Writes what was looked through where the next job picks it up, under names of our own. */
export async function writeSifted(dir: string, { answer, pictures }: Sifted): Promise<void> {
  await mkdir(join(dir, 'pictures'), { recursive: true });
  const list = pictures.map(({ bytes: _, ...listed }) => listed);
  await writeFile(join(dir, 'answer.json'), JSON.stringify(answer));
  await writeFile(join(dir, PICTURE_LIST), JSON.stringify(list));
  for (const { file, bytes } of pictures) await writeFile(join(dir, 'pictures', file), bytes);
}

async function readBounded(file: string, most: number): Promise<Uint8Array> {
  if ((await stat(file)).size > most) throw new Untrusted('A file is larger than an answer can be.');
  return readFile(file);
}

/**
 * Reads the folder back in a job that has rights. What decoded pictures is not believed either: all is held to its
 * shape again, and nothing is decoded.
 * @throws Untrusted
 */
export async function readSifted(dir: string, head: string): Promise<Sifted> {
  const files = new Map<string, Uint8Array>();
  for (const name of ['answer.json', PICTURE_LIST])
    files.set(name, await readBounded(join(dir, name), LIMITS.answer));
  const names = (await readdir(join(dir, 'pictures')).catch(() => [])).filter((name) =>
    PICTURE_NAME.test(name),
  );
  for (const name of names.slice(0, LIMITS.pictures))
    files.set(`pictures/${name}`, await readBounded(join(dir, 'pictures', name), LIMITS.picture));
  return { answer: readAnswer(files, head), pictures: readPictures(files) };
}
