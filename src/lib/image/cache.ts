import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawImage } from './draw.ts';
import { describeDrawing } from './drawing.ts';
import type { ImageSpec } from './spec.ts';

/** Images of earlier runs, each kept under everything that it is drawn from. */
export interface ImageCache {
  /** The image of a spec, from the folder if it is there whole, and else drawn by `drawNew` and kept. */
  readonly draw: (spec: ImageSpec, drawNew?: Draw) => Promise<Uint8Array>;
  /** Images of this run that were drawn anew. */
  readonly drawn: number;
  /** Images of this run that were there. */
  readonly kept: number;
  /**
   * Removes the images that this run did not ask for where they are more than `mostUnused`, and what killed runs
   * left half-written.
   */
  readonly sweep: (mostUnused?: number) => Promise<void>;
}

export type Draw = (spec: ImageSpec) => Promise<Uint8Array>;

const SEAL_BYTES = 32;
const OWN_FILE = /^[0-9a-f]{64}\.png$/u;
const HALF_WRITTEN = /^\.[0-9a-f]{64}\.(?<pid>\d+)\.[\w-]+\.part$/u;

/**
 * A cache in a folder, which is made. Several processes may share it: a file appears whole or not at
 * all, and carries a seal over its name and bytes, so that one that was cut or changed is drawn anew.
 */
export async function createImageCache(folder: string): Promise<ImageCache> {
  await mkdir(folder, { recursive: true });
  const drawing = await describeDrawing();
  const asked = new Set<string>();
  const running = new Map<string, Promise<Uint8Array>>();
  const counts = { drawn: 0, kept: 0 };

  async function find(key: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const isFirst = !asked.has(key);
    asked.add(key);
    const file = join(folder, `${key}.png`);
    const known = await readFile(file).catch(() => undefined);
    const image = known && open(key, known);
    if (image) {
      if (isFirst) counts.kept += 1;
      return image;
    }
    const bytes = await draw();
    counts.drawn += 1;
    const part = join(folder, `.${key}.${process.pid}.${randomUUID()}.part`);
    await writeFile(part, Buffer.concat([bytes, seal(key, bytes)]));
    await rename(part, file);
    return bytes;
  }

  return {
    draw: (spec, drawNew = drawImage) => {
      const key = keyOf(spec, drawing);
      const begun = running.get(key);
      if (begun) return begun;
      const image = find(key, () => drawNew(spec)).finally(() => running.delete(key));
      running.set(key, image);
      return image;
    },
    get drawn() {
      return counts.drawn;
    },
    get kept() {
      return counts.kept;
    },
    sweep: async (mostUnused = 0) => {
      const names = await readdir(folder);
      const unused = names.filter((name) => OWN_FILE.test(name) && !asked.has(name.slice(0, -'.png'.length)));
      const gone = [...names.filter(isAbandoned), ...(unused.length > mostUnused ? unused : [])];
      await Promise.all(gone.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

/** The same for equal specs, whatever order their fields were written in. */
export function keyOf(spec: ImageSpec, drawing: string): string {
  const logos = spec.logos.map((logo) =>
    logo.kind === 'monogram'
      ? [logo.kind, logo.letters, logo.tint]
      : [logo.kind, createHash('sha256').update(logo.data).digest('hex')],
  );
  const parts = [
    drawing,
    [spec.size.width, spec.size.height],
    [spec.scheme, spec.dir, spec.lang],
    [spec.kicker, spec.title, spec.line ?? '', spec.watermark ?? ''],
    spec.facts,
    logos,
    [spec.footer.name, spec.footer.address],
    [spec.accent.surface, spec.accent.text],
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

const seal = (key: string, bytes: Uint8Array): Buffer =>
  createHash('sha256').update(key).update(bytes).digest();

function open(key: string, file: Buffer): Uint8Array | undefined {
  const bytes = file.subarray(0, -SEAL_BYTES);
  return seal(key, bytes).equals(file.subarray(-SEAL_BYTES)) ? new Uint8Array(bytes) : undefined;
}

function isAbandoned(name: string): boolean {
  const pid = HALF_WRITTEN.exec(name)?.groups?.['pid'];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // Another user's process cannot be signalled, and lives.
    return !(error instanceof Error && 'code' in error && error.code === 'EPERM');
  }
}
