import { createServer } from 'node:http';
import sharp from 'sharp';
import { expect, test, describe } from 'vitest';
import { drawImage } from '#lib/image/draw.ts';
import { drawLogo, type PictureLogo } from '#lib/image/logo.ts';
import { LIGHTHOUSE, makeSpec, svgLogo } from './sample.ts';

const MOST_MILLISECONDS = 3000;
const svg = (inside: string, attributes = 'viewBox="0 0 64 64"'): PictureLogo =>
  svgLogo(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
  ) as PictureLogo;
const png = async (width: number, height: number): Promise<PictureLogo> => ({
  kind: 'png',
  data: await sharp({ create: { width, height, channels: 3, background: '#a33' } })
    .png()
    .toBuffer(),
});
const bomb = Array.from(
  { length: 12 },
  (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(10)}</g>`,
).join('');

describe('a logo is drawn to fit its tile', () => {
  test.each([
    ['a square', LIGHTHOUSE as PictureLogo, 60, 60],
    ['a wide one', svg('<rect width="200" height="50"/>', 'viewBox="0 0 200 50"'), 60, 15],
    ['a tiny one', svg('<rect width="2" height="2"/>', 'width="2" height="2"'), 60, 60],
  ])('%s', async (_, logo, width, height) => {
    expect(await drawLogo(logo, 60)).toMatchObject({ width, height });
  });

  test('a PNG too, and no larger than the tile', async () => {
    expect(await drawLogo(await png(900, 300), 60)).toMatchObject({ width: 60, height: 20 });
  });
});

describe('a logo that cannot be drawn leaves no tile, soon', () => {
  const rect = '<rect width="64" height="64"/>';
  test.each([
    ['an image from elsewhere', svg('<image href="http://127.0.0.1:9/x.png" width="64" height="64"/>')],
    ['an image from the disk', svg('<image xlink:href="file:///etc/passwd" width="64" height="64"/>')],
    ['an image within', svg('<image href="data:image/png;base64,AAAA" width="64" height="64"/>')],
    ['a fill from elsewhere', svg('<rect width="9" height="9" fill="url(http://127.0.0.1:9/#a)"/>')],
    ['a style sheet from elsewhere', svg(`<style>@import "http://127.0.0.1:9/a.css";</style>${rect}`)],
    [
      'an entity',
      svgLogo(
        '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>',
      ),
    ],
    [
      'an entity bomb',
      svgLogo(
        `<!DOCTYPE svg [<!ENTITY a0 "a">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};&a${n};&a${n};">`).join('')}]><svg xmlns="http://www.w3.org/2000/svg"><desc>&a20;</desc></svg>`,
      ),
    ],
    [
      'a bomb of references',
      svg(`<defs><rect id="l0" width="1" height="1"/>${bomb}</defs><use href="#l12"/>`),
    ],
    ['a huge size', svg(rect, 'width="900000" height="900000"')],
    ['no size', svg(rect, 'width="0" height="0"')],
    ['letters', svg('<text x="1" y="20">T</text>')],
    ['a script', svg(`<script>1</script>${rect}`)],
    ['a filter without bound', svg(`<filter id="f"><feTurbulence numOctaves="99999"/></filter>${rect}`)],
    ['half a file', svgLogo('<svg xmlns="http://www.w3.org/2000/svg"><rect')],
    ['nothing', svgLogo('')],
    ['too many bytes', svg(`<path d="M0 0${'L1 1'.repeat(100_000)}"/>`)],
    ['a PNG that is none', { kind: 'png', data: new TextEncoder().encode('<svg/>') } as const],
    ['an SVG that is none', { kind: 'svg', data: new Uint8Array([0xff, 0xfe, 0x00]) } as const],
  ])('%s', async (_, logo) => {
    const begun = performance.now();
    expect(await drawLogo(logo as PictureLogo, 60)).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(MOST_MILLISECONDS);
  });

  test('a PNG that was cut, and one of too many pixels', async () => {
    const whole = await png(400, 400);
    expect(await drawLogo({ kind: 'png', data: whole.data.subarray(0, 60) }, 60)).toBeUndefined();
    expect(await drawLogo(await png(5001, 10), 60)).toBeUndefined();
  });

  test('and the image is that of a spec without it', async () => {
    const broken = svg('<text>x</text>');
    const without = await drawImage(makeSpec({ logos: [LIGHTHOUSE] }));
    expect(Buffer.from(await drawImage(makeSpec({ logos: [broken, LIGHTHOUSE] }))).equals(without)).toBe(
      true,
    );
  });
});

test('drawing asks nothing of the network', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/x`;
  // Escaped and odd spellings of an address, of which some may pass for harmless.
  for (const inside of [
    `<image href="${url}"/>`,
    `<rect width="9" height="9" fill="u&#114;l(${url}#a)"/>`,
    `<rect width="9" height="9" style="fill:url( &quot;${url}#a&quot; )"/>`,
    `<use x:href="${url}#a" xmlns:x="http://www.w3.org/1999/xlink"/>`,
    `<rect width="9" height="9" filter="&#x75;rl(${url})"/>`,
  ]) {
    await drawImage(makeSpec({ logos: [svg(inside)] }));
  }
  await new Promise((done) => server.close(done));
  expect(asked).toBe(0);
});
