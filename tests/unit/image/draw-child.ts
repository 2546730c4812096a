import { createHash } from 'node:crypto';
import { drawImage } from '#lib/image/draw.ts';
import { ARABIC_TITLE, JAPANESE_TITLE, makeSpec } from './sample.ts';

// Run by draw.test.ts in a process of its own: the same specs, the last first.
for (const spec of [
  makeSpec({ title: JAPANESE_TITLE, scheme: 'dark' }),
  makeSpec({ title: ARABIC_TITLE, dir: 'rtl' }),
  makeSpec(),
]) {
  process.stdout.write(
    `${createHash('sha256')
      .update(await drawImage(spec))
      .digest('hex')}\n`,
  );
}
