import { relative } from 'node:path';
import type { AstroUserConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const MARK = '?address';
const VIRTUAL = '\0script-address:';

/**
 * Gives `import address from './module.ts?address'` the address of the module built as a script of its own.
 * A plain `import()` would bring Vite's preloader, several times the size of the script that every page loads.
 */
export function scriptAddresses(): VitePlugin {
  let served: { readonly root: string; readonly base: string } | undefined;
  return {
    name: 'portico:script-addresses',
    enforce: 'pre',
    configResolved({ command, root, base }) {
      served = command === 'serve' ? { root, base } : undefined;
    },
    async resolveId(id, importer) {
      if (!id.endsWith(MARK)) return undefined;
      const module = await this.resolve(id.slice(0, -MARK.length), importer);
      return module && VIRTUAL + module.id;
    },
    load(id) {
      if (!id.startsWith(VIRTUAL)) return undefined;
      const file = id.slice(VIRTUAL.length);
      if (served) return `export default ${JSON.stringify(served.base + relative(served.root, file))}`;
      const chunk = this.emitFile({ type: 'chunk', id: file, preserveSignature: 'strict' });
      return `export default import.meta.ROLLUP_FILE_URL_${chunk}`;
    },
  };
}
