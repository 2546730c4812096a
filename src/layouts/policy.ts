import { createHash } from 'node:crypto';
// Astro writes these inline on every page with an island; their hashes admit them there and nowhere else.
import loadScript from '../../node_modules/astro/dist/runtime/client/load.prebuilt.js';
import islandScript from '../../node_modules/astro/dist/runtime/server/astro-island.prebuilt.js';
import { ISLAND_STYLES } from '../../node_modules/astro/dist/runtime/server/astro-island-styles.js';
import type { SiteMeta } from '#lib/site/model.ts';
import type { EditorView } from '#lib/site/views/editor.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const ISLAND = { scripts: [hash(loadScript), hash(islandScript)], styles: [hash(ISLAND_STYLES)] };
const NO_ISLAND = { scripts: [], styles: [] };

interface Allowed {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Origins besides its own that the page may ask, and those to which it may send a form. */
  readonly asks: readonly string[];
  readonly sends: readonly string[];
}

const buildPolicy = (themeCss: string, { scripts, styles, asks, sends }: Allowed): string =>
  [
    "default-src 'self'",
    ...(asks.length > 0 ? [["connect-src 'self'", ...asks].join(' ')] : []),
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    ["form-action 'self'", ...sends].join(' '),
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", hash(themeCss), ...styles].join(' '),
  ].join(';');

/**
 * What the editor may load and ask. It writes styles as it goes, shows pictures that are not saved yet, and asks the
 * forge once somebody signed in; whatever else it would ask elsewhere is refused.
 */
export const buildEditorPolicy = ({
  importMap,
  asks,
  shows,
}: Pick<EditorView, 'importMap' | 'asks' | 'shows'>): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hash(importMap)}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    ["img-src 'self' data: blob:", ...shows].join(' '),
    "media-src 'self' blob:",
    ["connect-src 'self' data: blob:", ...asks].join(' '),
    "manifest-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');

/** The marketplace's accent as a style element, and what a page may load: its own origin and the inline parts by hash. */
export interface PagePolicy {
  readonly themeCss: string;
  readonly plain: string;
  readonly withIsland: string;
  /** A form is also sent to the form service where that has an origin of its own. */
  readonly withForm: string;
}

export type PolicySource = Pick<SiteMeta, 'theme' | 'serviceUrl' | 'statistics'>;

const known = new WeakMap<PolicySource, PagePolicy>();

export function getPolicy(meta: PolicySource): PagePolicy {
  let policy = known.get(meta);
  if (policy === undefined) known.set(meta, (policy = createPolicy(meta)));
  return policy;
}

function createPolicy({ theme: { accent, onAccent }, serviceUrl, statistics }: PolicySource): PagePolicy {
  const themeCss =
    `:root{--accent-light:${accent.light};--accent-dark:${accent.dark};` +
    `--on-accent-light:${onAccent.light};--on-accent-dark:${onAccent.dark}}`;
  // The service may have an origin of its own; searches and clicks are counted there on every page.
  const service = URL.canParse(serviceUrl) ? [new URL(serviceUrl).origin] : [];
  const counted = statistics ? service : [];
  return {
    themeCss,
    plain: buildPolicy(themeCss, { ...NO_ISLAND, asks: counted, sends: [] }),
    withIsland: buildPolicy(themeCss, { ...ISLAND, asks: counted, sends: [] }),
    withForm: buildPolicy(themeCss, { ...NO_ISLAND, asks: service, sends: service }),
  };
}
