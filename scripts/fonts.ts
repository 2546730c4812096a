import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cutFont, FONT_PARTS } from '#lib/font/inter.ts';

// npm run fonts: src/styles/fonts anew from @fontsource-variable/inter.
const root = resolve(import.meta.dirname, '..');
for (const part of FONT_PARTS) {
  const source = await readFile(resolve(root, 'node_modules/@fontsource-variable/inter/files', part.source));
  const font = await cutFont(source, part);
  await writeFile(resolve(root, 'src/styles/fonts', part.file), font);
  console.log(`${part.file}: ${String(font.length)} bytes of ${String(source.length)}`);
}
