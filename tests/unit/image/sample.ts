import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { ImageLogo, ImageSpec } from '#lib/image/spec.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const svgLogo = (svg: string): ImageLogo => ({ kind: 'svg', data: bytesOf(svg) });

export const LIGHTHOUSE = svgLogo(readFileSync('content/logo.svg', 'utf8'));

/** A spec as a listing's card has it, with some of its fields changed. */
export const makeSpec = (changes: Partial<ImageSpec> = {}): ImageSpec => ({
  size: { width: 1200, height: 630 },
  scheme: 'light',
  dir: 'ltr',
  lang: 'en',
  kicker: 'Integration',
  title: 'Skifflane Returns for Tarnwick',
  line: 'Refunds, labels and restocking in one place, so that customers hear about a return once.',
  facts: ['Certified until 14 Mar 2027', '99.97 % of 1.2 M calls, 28 days', '#4 in Commerce, up 3'],
  logos: [LIGHTHOUSE, { kind: 'monogram', letters: 'SR', tint: 4 }],
  footer: { name: 'Tarnwick Marketplace', address: 'marketplace.tarnwick.example' },
  accent: { surface: '#1f6f6b', text: '#ffffff' },
  ...changes,
});

export const SIZES = [
  { width: 1200, height: 630 },
  { width: 1080, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1584, height: 396 },
  { width: 320, height: 320 },
  { width: 600, height: 3600 },
] as const;

export const LONG_TITLE =
  'A very long title that goes on about returns, refunds, labels & restocking “in one place” <for> every customer at once!!';
export const ARABIC_TITLE = 'إطلاق تكامل Skifflane Returns على منصة Tarnwick في عام 2026';
export const HEBREW_TITLE = 'השקת האינטגרציה Skifflane Returns עבור Tarnwick (2026)';
export const JAPANESE_TITLE = '灯台電源監視チケット連携サービス「Skifflane Returns」の提供を開始しました';

/** Titles of which each is hard in its own way. */
export const TITLES = [
  'Short',
  LONG_TITLE,
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.slice(0, 60),
  ARABIC_TITLE,
  HEBREW_TITLE,
  JAPANESE_TITLE,
  '为您的团队带来全新的退货管理与标签打印集成',
  '반품과 라벨을 한곳에서 관리하세요',
  'W'.repeat(400),
  '',
] as const;

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue at a place. */
  readonly at: (x: number, y: number) => readonly [number, number, number];
}

export async function readRaster(png: Uint8Array): Promise<Raster> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    at: (x, y) => {
      const from = (y * info.width + x) * 3;
      return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
    },
  };
}
