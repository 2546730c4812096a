import sharp from 'sharp';
import { COLOURS } from './colours.ts';
import { box, hairline, mixedLine, textLine, type Element } from './element.ts';
import type { Fitted } from './fit.ts';
import { GAPS, SMALL_LEADING } from './frame.ts';
import type { LogoPicture } from './logo.ts';
import { rasterise } from './raster.ts';
import { familiesOf, renderSvg } from './render.ts';
import type { ImageSpec } from './spec.ts';
import { makeTypesetter } from './typeset.ts';

const MOST_KEPT = 64;
const kept = new Map<string, Promise<LogoPicture>>();

/**
 * The line, name and address at the foot of an image. All images of a site have the same, so it is drawn
 * once for each size, scheme and direction.
 */
export function drawFooter(spec: ImageSpec, fitted: Fitted): Promise<LogoPicture> {
  const { small, inner } = fitted.frame;
  const { name, address } = fitted;
  const key = JSON.stringify([
    small,
    inner,
    spec.scheme,
    spec.dir,
    spec.lang,
    spec.accent.surface,
    name,
    address,
  ]);
  const known = kept.get(key);
  if (known) return known;
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest);
  const picture = draw(spec, fitted);
  kept.set(key, picture);
  return picture;
}

async function draw(spec: ImageSpec, fitted: Fitted): Promise<LogoPicture> {
  const { small, inner: width } = fitted.frame;
  const height = Math.ceil(hairline(small) + small * (GAPS.block + SMALL_LEADING * 1.15));
  const setter = makeTypesetter(spec.lang, [fitted.name, fitted.address]);
  setter.clean(fitted.name + fitted.address);
  const faces = setter.faces();
  const tree = layOutFooter(spec, fitted, { width, height, fontFamily: familiesOf(faces) });
  const svg = await renderSvg(tree, { width, height, faces });
  const { data, ...raw } = rasterise(svg);
  const png = await sharp(data, { raw: { ...raw, channels: 4 } })
    .png()
    .toBuffer();
  return { uri: `data:image/png;base64,${png.toString('base64')}`, width, height };
}

function layOutFooter(
  { scheme, dir, accent }: ImageSpec,
  { name, address, frame: { small } }: Fitted,
  sheet: { readonly width: number; readonly height: number; readonly fontFamily: string },
): Element {
  const colours = COLOURS[scheme];
  const side = Math.round(small * 0.62);
  const mark = box({
    flexShrink: 0,
    width: side,
    height: side,
    borderRadius: Math.round(small * 0.18),
    background: accent.surface,
  });
  const row = { alignItems: 'center', justifyContent: 'space-between', paddingTop: small * GAPS.block };
  const titled = mixedLine(name, dir, { lineHeight: SMALL_LEADING, fontWeight: 600 });
  return box(
    {
      ...sheet,
      flexDirection: 'column',
      background: colours.page,
      color: colours.text,
      fontSize: small,
      fontWeight: 400,
      direction: dir,
    },
    box({ width: sheet.width, height: hairline(small), background: colours.line }),
    box(
      { ...row, width: sheet.width },
      box({ alignItems: 'center', gap: Math.round(small * 0.5) }, mark, titled),
      textLine(address, { lineHeight: SMALL_LEADING, color: colours.muted, direction: 'ltr' }),
    ),
  );
}
