import { type Dictionary, getDictionary } from '#lib/i18n/dictionary.ts';
import { type Format, getFormat } from '#lib/i18n/format.ts';
import { getSite } from '#lib/site/load.ts';
import type { Site, SiteMeta } from '#lib/site/model.ts';
import { buildPaths, type Paths } from '#lib/site/paths.ts';

/** What every template needs besides its own view. */
export interface Frame {
  readonly site: Site;
  readonly meta: SiteMeta;
  readonly t: Dictionary;
  readonly format: Format;
  readonly paths: Paths;
}

let known: Frame | undefined;

export async function getFrame(): Promise<Frame> {
  const site = await getSite();
  if (known?.site !== site) known = createFrame(site);
  return known;
}

function createFrame(site: Site): Frame {
  const { meta } = site;
  return {
    site,
    meta,
    t: getDictionary(meta.locale),
    format: getFormat(meta.locale),
    paths: buildPaths(meta.base),
  };
}
