import { createImageCache } from '#lib/image/cache.ts';
import { makeSpec } from './sample.ts';

// Run and killed by cache.test.ts: writes images of a million bytes as fast as it can.
const cache = await createImageCache(process.argv[2] ?? '');
process.stdout.write('begun\n');
for (let count = 0; ; count++) {
  const bytes = new Uint8Array(1_000_000).fill(count % 256);
  await cache.draw(makeSpec({ title: String(count), logos: [] }), () => Promise.resolve(bytes));
}
