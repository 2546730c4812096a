import type { z } from 'zod';
import { answer, type Answer } from '#lib/answer/model.ts';
import { measurePng, pictureList, type Picture } from './picture.ts';
import { PICTURE_LIST, unpackArtifact } from './unpack.ts';
import { Untrusted } from './untrusted.ts';

/** What a check has left, looked through. */
export interface Sifted {
  readonly answer: Answer;
  readonly pictures: readonly Picture[];
}

type Files = ReadonlyMap<string, Uint8Array>;

/** @throws Untrusted where it is no JSON in UTF-8, or of another shape */
function readJson<T>(files: Files, name: string, schema: z.ZodType<T>): T {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Untrusted(`The artifact has no ${name}.`);
  try {
    return schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    throw new Untrusted(`The ${name} of the artifact is not of its shape.`, { cause: error });
  }
}

/** Reads the answer of an artifact. @throws Untrusted where it is about another commit than the run */
export function readAnswer(files: Files, head: string): Answer {
  const read = readJson(files, 'answer.json', answer);
  if (read.head !== head) throw new Untrusted('The answer is about another commit than its run.');
  return read;
}

/** Pictures as they are, measured and not decoded. @throws Untrusted */
export function readPictures(files: Files): readonly Picture[] {
  if (!files.has(PICTURE_LIST)) return [];
  return readJson(files, PICTURE_LIST, pictureList).map((listed) => {
    const bytes = files.get(`pictures/${listed.file}`);
    if (bytes === undefined) throw new Untrusted(`The artifact has no picture ${listed.file}.`);
    measurePng(bytes);
    return { ...listed, bytes };
  });
}

/**
 * Looks through the archive of a run: the answer has its shape and is about the commit of the run, and every picture
 * is encoded anew.
 * @throws Untrusted
 */
export async function siftArtifact(
  archive: Uint8Array,
  head: string,
  encode: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Sifted> {
  const files = unpackArtifact(archive);
  const read = readAnswer(files, head);
  const pictures: Picture[] = [];
  for (const picture of readPictures(files))
    pictures.push({ ...picture, bytes: await encode(picture.bytes) });
  return { answer: read, pictures };
}
