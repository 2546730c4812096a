import { createHash } from 'node:crypto';
import type { DataFile } from '#lib/publish/data.ts';
import type { SiteMeta } from '#lib/site/model.ts';
import { API_FOLDER } from './addresses.ts';
import { GzipWriter } from './gzip.ts';
import { TarWriter } from './tar.ts';

/** All files of the API in one, and what is said of it. */
export interface Archive {
  /** The archive, and beside it its checksum as `sha256sum --check` reads it. */
  readonly files: readonly [archive: DataFile, checksums: DataFile];
  readonly sha256: string;
  readonly bytes: number;
  /** Files in it. */
  readonly count: number;
}

export interface ArchiveWriter {
  /** Adds a file of the API and gives it back as bytes, so that its text becomes bytes once. */
  readonly add: (file: readonly [path: string, text: string]) => DataFile;
  readonly finish: () => Archive;
}

const FOLDER = `${API_FOLDER}archive/`;
const LONGEST_NAME = 40;

/** The name of the marketplace in letters that a file may have everywhere. */
function nameFile(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' ? 'catalogue' : plain;
}

type Named = Pick<SiteMeta, 'name' | 'builtOn'>;

/** The folder that everything is unpacked to. */
const folderOf = ({ name, builtOn }: Named): string => `${nameFile(name)}-${builtOn}`;

/** What the archive is called. */
export const archiveName = (meta: Named): string => `${folderOf(meta)}.tar.gz`;

/** The same files, name and day give the same bytes. */
export function createArchive(meta: Named): ArchiveWriter {
  const folder = folderOf(meta);
  const { builtOn } = meta;
  const gzip = new GzipWriter();
  const tar = new TarWriter(folder, Date.parse(`${builtOn}T00:00:00Z`) / 1000, (bytes) => {
    gzip.add(bytes);
  });
  let count = 0;
  return {
    add: ([path, text]) => {
      count += 1;
      return [path, tar.add(path.slice(API_FOLDER.length), text)];
    },
    finish: () => {
      tar.finish();
      const archive = gzip.finish();
      const sha256 = createHash('sha256').update(archive).digest('hex');
      const file = archiveName(meta);
      return {
        files: [
          [FOLDER + file, archive],
          [`${FOLDER}SHA256SUMS`, `${sha256}  ${file}\n`],
        ],
        sha256,
        bytes: archive.byteLength,
        count,
      };
    },
  };
}
