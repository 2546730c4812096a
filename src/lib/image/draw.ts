import sharp from 'sharp';
import { fit, type Texts } from './fit.ts';
import { frameOf } from './frame.ts';
import { layOut, PICTURE_SHARE, type TileContent } from './layout.ts';
import { drawFooter } from './footer.ts';
import { drawLogo } from './logo.ts';
import { encodeIndexed, type Pixels } from './png.ts';
import { rasterise } from './raster.ts';
import { familiesOf, renderSvg, type LaidBox } from './render.ts';
import { checkSpec, type ImageLogo, type ImageSpec } from './spec.ts';
import { makeTypesetter, type Typesetter } from './typeset.ts';

/** One thread an image: many are drawn at once, and one that is split costs more in all. */
sharp.concurrency(1);
sharp.cache(false);

const MOST_FACTS = 3;
const MOST_LOGOS = 2;
/** Of any text: more would never be seen. */
const MOST_LETTERS = 400;
const ALWAYS_NEEDED = '…+·';

/**
 * An image as a PNG. Equal specs give equal bytes on every machine: letters come from the bundled
 * fonts alone, and nothing is fetched.
 * @throws RangeError when the size or a colour cannot be drawn
 */
export async function drawImage(spec: ImageSpec): Promise<Uint8Array> {
  const pixels = rasterise(await drawSvg(spec));
  return encodeIndexed(pixels) ?? encodeTrueColour(pixels);
}

const encodeTrueColour = async ({ data, width, height }: Pixels): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp(data, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .png({ compressionLevel: 7 })
      .toBuffer(),
  );

/** The image as SVG, all letters as paths; `onBox` hears where each part was laid. */
export async function drawSvg(spec: ImageSpec, onBox?: (box: LaidBox) => void): Promise<string> {
  checkSpec(spec);
  const setter = makeTypesetter(spec.lang, textsOf(spec));
  const texts = cleanTexts(spec, setter);
  const logos = spec.logos.slice(0, MOST_LOGOS);
  const { tile } = frameOf(spec.size, logos.length);
  const drawn = await Promise.all(logos.map((logo) => fillTile(logo, tile, setter)));
  const tiles = drawn.filter((content) => content !== undefined);
  setter.clean(ALWAYS_NEEDED);
  const fitted = fit(spec, texts, tiles.length, setter);
  const faces = setter.faces();
  const footer = await drawFooter(spec, fitted);
  const tree = layOut({ spec, tiles, fitted, footer, families: familiesOf(faces) });
  return renderSvg(tree, { ...spec.size, faces, onBox });
}

const textsOf = ({ kicker, title, line = '', facts, footer, watermark = '' }: ImageSpec): readonly string[] =>
  [kicker, title, line, ...facts, footer.name, footer.address, watermark].map(cut);

const cut = (text: string): string => text.slice(0, MOST_LETTERS);

function cleanTexts(spec: ImageSpec, { clean }: Typesetter): Texts {
  const tidy = (text: string) => clean(cut(text));
  return {
    kicker: tidy(spec.kicker),
    title: tidy(spec.title),
    line: tidy(spec.line ?? ''),
    facts: spec.facts
      .map(tidy)
      .filter((fact) => fact !== '')
      .slice(0, MOST_FACTS),
    name: tidy(spec.footer.name),
    address: tidy(spec.footer.address),
    watermark: tidy(spec.watermark ?? ''),
  };
}

async function fillTile(
  logo: ImageLogo,
  side: number,
  { clean }: Typesetter,
): Promise<TileContent | undefined> {
  if (logo.kind === 'monogram') {
    const letters = clean(logo.letters);
    return letters === '' ? undefined : { kind: 'monogram', letters, tint: logo.tint };
  }
  const picture = await drawLogo(logo, Math.round(side * PICTURE_SHARE));
  return picture && { kind: 'picture', picture };
}
