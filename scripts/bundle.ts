import { resolve } from 'node:path';

// Run by `npm ci`. Without bundles, short commands start from their sources.
try {
  const { makeBundles } = await import('#lib/bundle/make.ts');
  await makeBundles(resolve(import.meta.dirname, '..'));
} catch (error) {
  console.warn(`Short commands start from their sources, as they could not be bundled: ${String(error)}`);
}
