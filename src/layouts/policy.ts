import { createHash } from 'node:crypto';
// Astro writes these inline on every page with an island; their hashes admit them there and nowhere else.
import loadScript from '../../node_modules/astro/dist/runtime/client/load.prebuilt.js';
import islandScript from '../../node_modules/astro/dist/runtime/server/astro-island.prebuilt.js';
import { ISLAND_STYLES } from '../../node_modules/astro/dist/runtime/server/astro-island-styles.js';
import type { Theme } from '#lib/site/model.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const ISLAND = { scripts: [hash(loadScript), hash(islandScript)], styles: [hash(ISLAND_STYLES)] };
const NO_ISLAND = { scripts: [], styles: [] };

const buildPolicy = (
  themeCss: string,
  { scripts, styles }: { scripts: string[]; styles: string[] },
): string =>
  [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", hash(themeCss), ...styles].join(' '),
  ].join(';');

/** The marketplace's accent as a style element, and what a page may load: its own origin and the inline parts by hash. */
export interface PagePolicy {
  readonly themeCss: string;
  readonly plain: string;
  readonly withIsland: string;
}

const known = new WeakMap<Theme, PagePolicy>();

export function getPolicy(theme: Theme): PagePolicy {
  let policy = known.get(theme);
  if (policy === undefined) known.set(theme, (policy = createPolicy(theme)));
  return policy;
}

function createPolicy({ accent, onAccent }: Theme): PagePolicy {
  const themeCss =
    `:root{--accent-light:${accent.light};--accent-dark:${accent.dark};` +
    `--on-accent-light:${onAccent.light};--on-accent-dark:${onAccent.dark}}`;
  return {
    themeCss,
    plain: buildPolicy(themeCss, NO_ISLAND),
    withIsland: buildPolicy(themeCss, ISLAND),
  };
}
