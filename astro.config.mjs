import react from '@astrojs/react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { islandImports } from './src/integrations/island-imports.ts';
import { liveContent } from './src/integrations/live-content.ts';
import { scriptAddresses } from './src/integrations/script-addresses.ts';
import { preactClient } from './src/integrations/preact-client.ts';
import { stableIslands } from './src/integrations/stable-islands.ts';

// The address comes from the content (`url` in site.yaml) or SITE_URL, so the scripts pass `site`,
// `base` and `outDir` themselves.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // The default drops the space between inline elements on lines of their own.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  cacheDir: './.cache/astro',
  // Highlighters write style attributes, which the pages' policy refuses.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [react(), liveContent()],
  vite: {
    plugins: [tailwindcss(), stableIslands(), preactClient(), islandImports(), scriptAddresses()],
    cacheDir: './.cache/vite',
    // The pages' policy admits no inline script, however small.
    build: { assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined) },
  },
});
