import type { AstroUserConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Shared with the pages, which Astro renders in this process once their scripts are built. */
const KEY = Symbol.for('portico:island-imports');
type Imports = ReadonlyMap<string, readonly string[]>;
const shared = globalThis as { [KEY]?: Imports };

/**
 * File names of all that a script imports, itself first, so that a page can ask for them at once and not one after
 * another. Itself alone while developing.
 */
export function listImports(file: string): readonly string[] {
  const imports = shared[KEY] ?? new Map<string, readonly string[]>();
  const seen = new Set([file]);
  for (const name of seen) for (const next of imports.get(name) ?? []) seen.add(next);
  return [...seen];
}

/** Notes what each script of the pages imports. */
export function islandImports(): VitePlugin {
  return {
    name: 'portico:island-imports',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      shared[KEY] = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
    },
  };
}
