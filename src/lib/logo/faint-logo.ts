import { WHOLE_FILE, type Finding } from '#lib/content/finding.ts';
import { measureLogoContrast } from './contrast.ts';

/** A logo of which less can be seen is found: a thin dark mark on a pale ground is above it. */
const LEAST_SHARE = 0.02;

/** A logo and what its file holds. `file` is relative to the content folder. */
export interface LogoFile {
  readonly file: string;
  readonly type: 'svg' | 'png';
  readonly bytes: Buffer;
}

/** Finds a logo that can hardly be seen on the tiles of the site. Drawing costs some milliseconds a logo. */
export async function findFaintLogo({ file, type, bytes }: LogoFile): Promise<readonly Finding[]> {
  const shares = await measureLogoContrast(bytes, type);
  if (shares === undefined) return [];
  const faint = (['light', 'dark'] as const).filter((scheme) => shares[scheme] < LEAST_SHARE);
  if (faint.length === 0) return [];
  const percent = Math.floor(Math.min(shares.light, shares.dark) * 100);
  return [
    {
      rule: 'image/faint-logo',
      file,
      place: WHOLE_FILE,
      found: `${percent} % of it`,
      message: `On the tile of the ${faint.join(' and the ')} site, ${percent} % of the logo has a contrast of 3:1.`,
      wanted: 'a mark that is darker than its tile, which is nearly white on both sites',
    },
  ];
}
