/**
 * Publishes version "new" into argv[2] and kills itself at step argv[3]: no clean-up runs, as when
 * the machine takes the process away. Steps count what `publishSite` asks of the disk and of us.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { publishSite } from '#lib/publish/publish.ts';
import { DISK_MOVES } from '#lib/publish/staging.ts';

const [outDir = '', killAt = '-1'] = process.argv.slice(2);
let step = 0;

function passStep(): void {
  if (step === Number(killAt)) process.kill(process.pid, 'SIGKILL');
  step += 1;
}

await publishSite({
  outDir,
  contentDir: outDir,
  site: { assets: [], redirects: [] },
  renderPages: async (into) => {
    await writeFile(join(into, 'index.html'), 'new');
    passStep();
    await writeFile(join(into, 'last.html'), 'new');
    passStep();
  },
  writeSearch: (into) => writeFile(join(into, 'index'), 'new'),
  writeData: (into) => writeFile(join(into, 'data.json'), 'new'),
  writeCards: (into) => writeFile(join(into, 'index.png'), 'new'),
  writeKits: () => Promise.resolve(),
  writeEditor: () => Promise.resolve(),
  writeOffline: () => Promise.resolve(),
  compress: false,
  pid: process.pid,
  moves: {
    rename: async (from, to) => {
      passStep();
      await DISK_MOVES.rename(from, to);
      passStep();
    },
    remove: async (folder) => {
      passStep();
      await DISK_MOVES.remove(folder);
      passStep();
    },
  },
});
process.stdout.write(String(step));
