import { mkdtemp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { suggest } from '#lib/content/suggest.ts';
import { createImageCache } from '#lib/image/cache.ts';
import type { MissingAsset } from '#lib/kit/model.ts';
import { writeIndex } from '#lib/kit/zip-index.ts';
import { loadSite } from '#lib/site/load.ts';
import type { Env } from '#lib/env.ts';
import { makeKitFiles } from './kit-files.ts';
import { writeKitFiles } from './kits.ts';

export interface KitRequest {
  readonly env: Env;
  readonly slug: string;
  /** Folder to write to, absolute. Replaced if an earlier run wrote it, refused if it holds anything else. */
  readonly out: string;
  /** True for a kit that may not be seen yet; then everything carries a watermark. */
  readonly isPreview: boolean;
  readonly cacheDir: string;
}

export interface ExportedKit {
  readonly out: string;
  readonly files: number;
  readonly isPreview: boolean;
  readonly missing: readonly MissingAsset[];
  readonly leftOut: readonly MissingAsset[];
}

/** Why a kit is not written, in a sentence. */
export class KitError extends Error {
  override readonly name = 'KitError';
}

const WATERMARK = 'Preview, not published';
/** Says that a folder was written here and may be replaced. */
const MARK = 'index.html';

/** Writes all assets of a kit. Throws ContentError, or KitError for a kit that may not be written or a folder that is not ours. */
export async function exportKit({ env, slug, out, isPreview, cacheDir }: KitRequest): Promise<ExportedKit> {
  const site = await loadSite(env);
  const drafts = site.getKitDrafts();
  const kit = drafts.find((one) => one.slug === slug);
  if (kit === undefined)
    throw new KitError(
      sayUnknown(
        slug,
        drafts.map((one) => one.slug),
      ),
    );
  const isSeen = site.kits.some((one) => one.slug === slug);
  if (!isSeen && !isPreview) {
    throw new KitError(
      `The kit "${slug}" may not be seen on ${site.meta.builtOn}: it is a draft, or its days are others. Add --preview to look at it.`,
    );
  }
  await refuseForeign(out);
  const images = await createImageCache(cacheDir);
  const made = await makeKitFiles(kit, {
    site,
    contentDir: env.CONTENT_DIR,
    images,
    ...(isPreview && { watermark: WATERMARK }),
  });
  if (made === undefined) throw new KitError(`The listing of the kit "${slug}" is not published.`);
  await mkdir(dirname(out), { recursive: true });
  const draft = await mkdtemp(join(dirname(out), '.kit-'));
  try {
    const index = isPreview ? [] : [writeIndex(kit, made.files)];
    await writeKitFiles([...index, ...made.files], draft);
    await rm(out, { recursive: true, force: true });
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  const { missing, leftOut } = made.rendered;
  return { out, files: made.files.length, isPreview, missing, leftOut };
}

function sayUnknown(slug: string, slugs: readonly string[]): string {
  const near = suggest(slug, slugs);
  return near === undefined
    ? `There is no kit "${slug}": kits/${slug}/index.md is not there.`
    : `There is no kit "${slug}". Did you mean "${near}"?`;
}

async function refuseForeign(out: string): Promise<void> {
  const names: readonly string[] = await readdir(out).catch(() => []);
  if (names.length > 0 && !names.includes(MARK)) {
    throw new KitError(`${out} holds files that are not of a kit; name another folder with --out.`);
  }
}

/** What was written, and what is missing, for the terminal. */
export function summariseKit({ out, files, isPreview, missing, leftOut }: ExportedKit, from: string): string {
  const lines = [`${String(files)} files${isPreview ? ', with a watermark,' : ''} → ${relative(from, out)}`];
  const say = (assets: readonly MissingAsset[]) =>
    assets.map(({ asset, locale }) => `${asset} in ${locale}`).join(', ');
  if (missing.length > 0) lines.push(`Not written: ${say(missing)}`);
  if (leftOut.length > 0) lines.push(`Left out, see npm run check: ${say(leftOut)}`);
  return lines.join('\n');
}
