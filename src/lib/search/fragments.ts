import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const MARK = 'pagefind_dcd';
const EXTENSION = '.pf_fragment';
const READS_AT_ONCE = 64;

/** Ids of an index by the address of their record, out of the files that Pagefind wrote. */
export async function readFragmentIds(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(folder, 'fragment'))).filter((name) => name.endsWith(EXTENSION));
  const ids = new Map<string, string>();
  for (let start = 0; start < names.length; start += READS_AT_ONCE) {
    const batch = names.slice(start, start + READS_AT_ONCE);
    const addresses = await Promise.all(batch.map((name) => readAddress(join(folder, 'fragment', name))));
    addresses.forEach((address, at) => ids.set(address, basename(batch[at] ?? '', EXTENSION)));
  }
  return ids;
}

async function readAddress(file: string): Promise<string> {
  const text = gunzipSync(await readFile(file)).toString('utf8');
  if (!text.startsWith(MARK)) throw new Error(`${file} is not a fragment of a Pagefind index.`);
  const fragment: unknown = JSON.parse(text.slice(MARK.length));
  if (typeof fragment === 'object' && fragment && 'url' in fragment && typeof fragment.url === 'string') {
    return fragment.url;
  }
  throw new Error(`${file} does not name the address of its record.`);
}
