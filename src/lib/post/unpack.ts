import { unzipSync } from 'fflate';
import { Untrusted } from './untrusted.ts';

export const PICTURE_NAME = /^[a-z0-9][a-z0-9-]{0,119}\.png$/;

/** Beside the pictures: which there are, in their order. */
export const PICTURE_LIST = 'pictures/pictures.json';

export const LIMITS = {
  /** Bytes of the artifact as it is downloaded. */
  archive: 24 * 1024 * 1024,
  /** Bytes of everything in it. */
  total: 48 * 1024 * 1024,
  answer: 8 * 1024 * 1024,
  picture: 6 * 1024 * 1024,
  pictures: 40,
} as const;

function limitOf(name: string): number {
  if (name === 'answer.json' || name === PICTURE_LIST) return LIMITS.answer;
  if (name.startsWith('pictures/') && PICTURE_NAME.test(name.slice('pictures/'.length)))
    return LIMITS.picture;
  throw new Untrusted(`The artifact holds ${JSON.stringify(name.slice(0, 120))}, which nobody asked for.`);
}

/** Decides about one entry by what the directory of the archive says, before any of it is unpacked. */
function makeGuard(): (entry: { readonly name: string; readonly originalSize: number }) => boolean {
  const seen = new Set<string>();
  let total = 0;
  let entries = 0;
  return ({ name, originalSize }) => {
    entries += 1;
    if (entries > LIMITS.pictures + 3) throw new Untrusted('The artifact holds too many files.');
    if (name === 'pictures/') return false;
    if (seen.has(name)) throw new Untrusted('The artifact holds two files of one name.');
    seen.add(name);
    total += originalSize;
    if (originalSize > limitOf(name) || total > LIMITS.total)
      throw new Untrusted('The artifact is larger unpacked than an answer can be.');
    return true;
  };
}

/**
 * The files of an artifact by name, in memory. Only the names of an answer are taken, and memory is bounded by what
 * the directory of the archive says of each file, so that nothing can grow beyond the limits.
 * @throws Untrusted
 */
export function unpackArtifact(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (archive.length > LIMITS.archive) throw new Untrusted('The artifact is larger than an answer can be.');
  try {
    return new Map(Object.entries(unzipSync(archive, { filter: makeGuard() })));
  } catch (error) {
    if (error instanceof Untrusted) throw error;
    throw new Untrusted('The artifact is no archive that can be read.', { cause: error });
  }
}
