import type { AstroUserConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const RUNTIME = '/astro/dist/runtime/server/render/component.js';
const LOCATION = ':${metadata.componentUrl}-->';

/**
 * Keeps the folder of the project out of the pages: Astro names each island by a hash over the full
 * path of its source, which would give other bytes on another machine.
 */
export function stableIslands(): VitePlugin {
  return {
    name: 'portico:stable-islands',
    transform(code, id) {
      if (!id.split('?')[0]?.endsWith(RUNTIME)) return undefined;
      if (!code.includes(LOCATION))
        this.error('Astro names its islands in another way now: see this plugin.');
      return { code: code.replace(LOCATION, '-->'), map: null };
    },
  };
}
