import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { WORKER_FILE } from '#lib/site/paths.ts';
import { listOffline, NEVER, type OfflineLanguage, type SiteFile } from './list.ts';
import { keepOffline, letGo, type WorkerSettings } from './worker.ts';

export interface OfflineSite {
  readonly offline: boolean;
  readonly base: string;
  /** Bytes that are kept at most for readers of one language. */
  readonly mostBytes: number;
  readonly languages: readonly OfflineLanguage[];
}

/** To be counted up whenever what is kept is kept in another way. */
const WAY = 1;
const HASH_DIGITS = 12;
const PATIENCE_MS = 3_000;
const PAUSES_MS = [1_000, 5_000, 15_000];

const settingsOf = ({ base, languages }: OfflineSite): WorkerSettings => {
  // Sites that share an origin each keep their own.
  const prefix = `portico${base}/offline-`;
  return {
    base,
    cache: `${prefix}${String(WAY)}`,
    prefix,
    never: NEVER,
    patience: PATIENCE_MS,
    pauses: PAUSES_MS,
    segments: languages.map(({ segment }) => segment),
  };
};

/** The text of the worker: a function of this program, and what it is called with. */
export function writeWorker(site: OfflineSite): string {
  const { prefix } = settingsOf(site);
  const [work, settings] = site.offline ? [keepOffline, settingsOf(site)] : [letGo, { prefix }];
  return `(${work.toString()})(self, ${JSON.stringify(settings)});\n`;
}

async function readFiles(folder: string): Promise<readonly SiteFile[]> {
  const found: SiteFile[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const content = await readFile(file);
    const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS);
    found.push({ path: relative(folder, file).split(sep).join('/'), hash, bytes: content.byteLength });
  }
  return found;
}

/** Writes the worker beside a finished site and, where it keeps anything, the lists of what that is. */
export async function writeOffline(site: OfflineSite, folder: string): Promise<void> {
  await writeFile(join(folder, WORKER_FILE), writeWorker(site));
  if (!site.offline) return;
  const found = await readFiles(folder);
  await mkdir(join(folder, 'offline'), { recursive: true });
  for (const language of site.languages) {
    const list = listOffline(found, language, site.languages, site.mostBytes);
    await writeFile(
      join(folder, 'offline', `${language.segment || 'default'}.json`),
      `${JSON.stringify(list)}\n`,
    );
  }
}
