import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { readEnv } from '#lib/env.ts';
import { createImageCache } from '#lib/image/cache.ts';
import { drawImage, drawSvg } from '#lib/image/draw.ts';
import type { ImageSpec } from '#lib/image/spec.ts';
import type { KitFile } from '#lib/kit/model.ts';
import { zipKit } from '#lib/kit/zip.ts';
import { makeKitFiles } from '#lib/publish/kit-files.ts';
import { writeKits } from '#lib/publish/kits.ts';
import { writeSocialCards } from '#lib/publish/social-cards.ts';
import { loadSite } from '#lib/site/load.ts';
import type { KitView, Site } from '#lib/site/model.ts';
import { compare, type Finding } from './report.ts';

const SAMPLE = 'content';
const CHANGED = 'kassaflux-payments';
const KITS = 200;
/** What the issue of this bench asks on a quiet machine; told, not held: machines differ. */
const TARGET_MS = 25;
const TARGET_SECONDS = 10;

type Say = (line: string) => void;

async function cpuMilliseconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const load = (contentDir: string): Promise<Site> =>
  loadSite(readEnv({ CONTENT_DIR: contentDir, BUILD_DATE: '2026-11-21' }));

/** Every image of a site, as it is asked of the cache. */
async function listSpecs(site: Site, workspace: string): Promise<readonly ImageSpec[]> {
  const cache = await createImageCache(join(workspace, 'none'));
  const specs: ImageSpec[] = [];
  const images = {
    ...cache,
    draw: (spec: ImageSpec) => {
      specs.push(spec);
      return Promise.resolve(new Uint8Array());
    },
  };
  await writeSocialCards({ site, contentDir: SAMPLE, images }, join(workspace, 'blank'));
  await writeKits({ site, contentDir: SAMPLE, images }, join(workspace, 'blank'));
  return specs;
}

/** One thread draws cards and kit images, each once by us and once as satori and sharp do by themselves. */
async function benchImages(specs: readonly ImageSpec[], say: Say): Promise<Finding> {
  const own: number[] = [];
  const bare: number[] = [];
  // A large site draws thousands: what counts is the code when it is warm.
  for (const spec of specs) await drawImage(spec);
  for (const spec of specs) {
    own.push(await cpuMilliseconds(() => drawImage(spec)));
    bare.push(
      await cpuMilliseconds(async () =>
        sharp(Buffer.from(await drawSvg(spec)))
          .png()
          .toBuffer(),
      ),
    );
  }
  const [ours, theirs] = [median(own), median(bare)];
  say(
    `  ${String(specs.length)} images, median: ${ours.toFixed(1)} ms CPU, satori and sharp alone ${theirs.toFixed(1)} ms`,
  );
  say(`    target of ${String(TARGET_MS)} ms: ${ours <= TARGET_MS ? 'kept' : 'missed'}, for information`);
  return compare('CPU of an image against satori and sharp alone', ours, theirs, 0.9);
}

/** Two builds with one listing changed between them. */
async function benchSecondBuild(workspace: string, say: Say): Promise<Finding> {
  const contentDir = join(workspace, 'content');
  await cp(SAMPLE, contentDir, { recursive: true });
  const build = async (name: string) => {
    const site = await load(contentDir);
    const images = await createImageCache(join(workspace, 'images'));
    await writeSocialCards({ site, contentDir, images }, join(workspace, name, 'cards'));
    await writeKits({ site, contentDir, images }, join(workspace, name));
    return { site, images };
  };
  const first = await build('first');
  const file = join(contentDir, 'integrations', CHANGED, 'index.md');
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(/^tagline: .*$/m, 'tagline: Changed for the second build'),
  );
  const { site, images } = await build('second');
  const kits = site.kits.filter(({ listing }) => listing.slug === CHANGED);
  const own = 1 + kits.reduce((sum, { locales }) => sum + locales.length * 8, 0);
  say(
    `  first build drew ${String(first.images.drawn)} images; with one listing changed, the second drew ${String(images.drawn)}`,
  );
  return compare('images drawn for a changed listing against those that show it', images.drawn, own, 1);
}

/** Archives of many kits, all files made. */
async function benchZips(site: Site, workspace: string, say: Say): Promise<Finding> {
  const images = await createImageCache(join(workspace, 'images'));
  const made: { readonly kit: KitView; readonly files: readonly KitFile[] }[] = [];
  for (const kit of site.kits) {
    const written = await makeKitFiles(kit, { site, contentDir: SAMPLE, images });
    const files = written?.files.filter(({ name }) => !name.endsWith('.zip')) ?? [];
    made.push({ kit, files });
  }
  const all = Array.from({ length: KITS }, (_, at) => made[at % made.length]).filter(
    (one) => one !== undefined,
  );
  const own = await cpuMilliseconds(() => {
    for (const { kit, files } of all) zipKit(kit, files);
  });
  const reference = await cpuMilliseconds(() => {
    for (const { files } of all)
      for (const file of files) deflateRawSync('bytes' in file ? file.bytes : file.text);
  });
  const files = all.reduce((sum, one) => sum + one.files.length, 0);
  say(
    `  ZIPs of ${String(KITS)} kits, ${String(files)} files: ${(own / 1000).toFixed(1)} s CPU, target of ${String(TARGET_SECONDS)} s ${own / 1000 < TARGET_SECONDS ? 'kept' : 'missed'}`,
  );
  return compare('CPU of the ZIPs against compressing all of their files', own, reference, 1);
}

/** Images of cards and kits, what a second build draws, and archives. */
export async function benchKits(workspace: string, say: Say): Promise<readonly Finding[]> {
  const site = await load(SAMPLE);
  return [
    await benchImages(await listSpecs(site, workspace), say),
    await benchSecondBuild(workspace, say),
    await benchZips(site, workspace, say),
  ];
}
