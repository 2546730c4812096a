import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutFont, FONT_PARTS, lettersOf } from '#lib/font/inter.ts';

const SOURCES = 'node_modules/@fontsource-variable/inter/files';

describe('the font', () => {
  test.each(FONT_PARTS)('$file is what `npm run fonts` makes', async (part) => {
    const made = await cutFont(await readFile(resolve(SOURCES, part.source)), part);
    expect(Buffer.from(made).equals(await readFile(resolve('src/styles/fonts', part.file)))).toBe(true);
  });

  test('the styles name each file with the letters it holds', async () => {
    const styles = (await readFile('src/styles/tokens.css', 'utf8')).replace(/\s+/g, ' ');
    for (const { file, unicodeRange } of FONT_PARTS)
      expect(styles).toContain(
        `src: url('./fonts/${file}') format('woff2'); unicode-range: ${unicodeRange};`,
      );
  });

  test('no letter is in two files', () => {
    const letters = FONT_PARTS.flatMap(({ unicodeRange }) => Array.from(lettersOf(unicodeRange)));
    expect(new Set(letters).size).toBe(letters.length);
  });

  test('a range is read as all its letters', () => {
    expect(lettersOf('U+0041-0043, U+20AC')).toBe('ABC€');
  });
});
