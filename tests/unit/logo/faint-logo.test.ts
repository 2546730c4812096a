import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '#lib/image/colours.ts';
import { measureLogoContrast } from '#lib/logo/contrast.ts';
import { findFaintLogo } from '#lib/logo/faint-logo.ts';

const svg = (inside: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`);
const faint = async (bytes: Buffer, type: 'svg' | 'png' = 'svg'): Promise<boolean> =>
  (await findFaintLogo({ file: 'integrations/a/logo.svg', type, bytes })).length > 0;

describe('a logo', () => {
  it.each([
    ['white on nothing', '<circle cx="5" cy="5" r="4" fill="#fff"/>'],
    ['yellow on nothing', '<circle cx="5" cy="5" r="4" fill="#ffe600"/>'],
    ['dark but nearly clear', '<circle cx="5" cy="5" r="4" fill="#000" fill-opacity="0.3"/>'],
  ])('that is %s is faint', async (_what, inside) => {
    const bytes = svg(inside);
    expect((await faint(bytes)) || (await measureLogoContrast(bytes, 'svg')) === undefined).toBe(true);
  });

  it.each([
    ['black on nothing', '<circle cx="5" cy="5" r="4"/>'],
    [
      'white on a dark surface of its own',
      '<rect width="10" height="10" fill="#123"/><circle cx="5" cy="5" r="4" fill="#fff"/>',
    ],
    [
      'dark on a white surface of its own',
      '<rect width="10" height="10" fill="#fff"/><circle cx="5" cy="5" r="2"/>',
    ],
  ])('that is %s can be seen', async (_what, inside) => {
    expect(await faint(svg(inside))).toBe(false);
  });

  it('that is a PNG is judged in the same way', async () => {
    const drawn = (fill: string) =>
      sharp(svg(`<circle cx="5" cy="5" r="4" fill="${fill}"/>`))
        .resize(128)
        .png()
        .toBuffer();
    expect(await faint(await drawn('#fff'), 'png')).toBe(true);
    expect(await faint(await drawn('#600'), 'png')).toBe(false);
  });

  it('that cannot be drawn is left to other rules', async () => {
    expect(await faint(Buffer.from('no picture'))).toBe(false);
    expect(await faint(svg(''))).toBe(false);
  });
});

it('says on which site it cannot be seen', async () => {
  const bytes = svg('<circle cx="5" cy="5" r="4" fill="#fff"/>');
  const [finding] = await findFaintLogo({ file: 'partners/a/logo.svg', type: 'svg', bytes });
  expect(finding?.message).toMatchInlineSnapshot(
    `"On the tile of the light and the dark site, 0 % of the logo has a contrast of 3:1."`,
  );
});

it('the colours of the tile are those of the pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  expect(tokens).toContain(`--color-tile: light-dark(${COLOURS.light.tile}, ${COLOURS.dark.tile});`);
});
