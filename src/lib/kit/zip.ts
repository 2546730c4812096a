import { type Zippable, zipSync } from 'fflate';
import type { KitView } from '#lib/site/model.ts';
import type { KitFile } from './model.ts';
import { writeIndex, writeReadme } from './zip-index.ts';

const SAFE_PART = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Whether a name stays in the folder it is unpacked to, on every system: `images/1200x630-light.png`. */
export const isSafeName = (name: string): boolean => name.split('/').every((part) => SAFE_PART.test(part));

/** Name of the ZIP of a kit. */
export const zipName = ({ slug }: Pick<KitView, 'slug'>): string => `${slug}.zip`;

/** Stored: pictures are compressed as they are, and all texts are a twentieth of a kit. */
const LEVEL = 0;

/** The years a ZIP can tell. */
const FIRST_DAY = '1980-01-01';
const LAST_DAY = '2099-12-31';

/** ZIPs hold the local time of no place in particular: noon, for no clock skips it. */
function readTime(day: string): Date {
  const within = day < FIRST_DAY ? FIRST_DAY : day > LAST_DAY ? LAST_DAY : day;
  const [year = 1980, month = 1, date = 1] = within.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

const readBytes = (file: KitFile): Uint8Array =>
  'bytes' in file ? file.bytes : new TextEncoder().encode(file.text);

/**
 * A ZIP of a kit's files with a readable list of them in front. The same kit and files give the same bytes, on
 * every machine and in whatever order the files come. Throws for a name that is unsafe or comes twice.
 */
export function zipKit(kit: KitView, files: readonly KitFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const mtime = readTime(kit.publishOn);
  const zipped: Zippable = {};
  for (const file of [writeIndex(kit, sorted), writeReadme(kit, sorted), ...sorted]) {
    if (!isSafeName(file.name)) throw new Error(`A kit cannot hold a file of the name “${file.name}”.`);
    if (Object.hasOwn(zipped, file.name))
      throw new Error(`A kit holds two files of the name “${file.name}”.`);
    zipped[file.name] = [readBytes(file), { mtime, level: LEVEL }];
  }
  return zipSync(zipped);
}
