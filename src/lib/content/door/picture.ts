import { WHOLE_FILE } from '../finding.ts';
import { formatBytes, LIMITS } from '../limits.ts';
import type { Asset } from '../model.ts';
import type { Door } from './document.ts';
import { findSvgDangers } from '../svg/check.ts';
import { checkPictureSize, measurePicture, type PictureUse } from './picture-size.ts';
import { printable } from './show.ts';

type PictureType = Asset['type'];

const TYPE_OF_EXTENSION: Readonly<Record<string, PictureType>> = {
  svg: 'svg',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
};

const TYPE_NAMES: Record<PictureType, string> = {
  svg: 'an SVG picture',
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  webp: 'a WebP picture',
};

const ascii = (bytes: Buffer, start: number, end: number): string => bytes.toString('latin1', start, end);
const SVG_START = /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<svg[\s>]/;

/** What a picture is by its first bytes, whatever it is called. */
export function pictureTypeOf(bytes: Buffer): PictureType | undefined {
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  return SVG_START.test(bytes.toString('utf8', 0, 4096)) ? 'svg' : undefined;
}

const reportUnreadable = (door: Door, file: string, failure: 'too-large' | 'unreadable', maxBytes: number) => {
  const large = failure === 'too-large';
  door.report({
    rule: large ? 'image/too-large' : 'file/unreadable',
    file,
    place: WHOLE_FILE,
    message: large ? `The picture is larger than ${formatBytes(maxBytes)}.` : 'The picture cannot be opened.',
    wanted: large ? `at most ${formatBytes(maxBytes)}` : 'a file that can be read',
  });
};

const checkSvg = (door: Door, file: string, text: string): boolean => {
  const dangers = findSvgDangers(text);
  for (const { start, end, what } of dangers) {
    door.report({
      rule: 'image/unsafe-svg',
      file,
      place: { at: 'offset', start, end },
      found: what,
      message: `The picture holds ${printable(what)}.`,
      wanted: 'an SVG that only draws',
    });
  }
  return dangers.length === 0;
};

/** A picture that may be published, with findings where it is not as it should be; undefined where it may not. */
export function readPicture(door: Door, file: string, use: PictureUse): Asset | undefined {
  const maxBytes = use === 'media' ? LIMITS.mediaBytes : LIMITS.logoBytes;
  const { bytes, failure } = door.disk.readBytes(file, maxBytes);
  if (failure !== undefined) {
    reportUnreadable(door, file, failure, maxBytes);
    return undefined;
  }
  const wanted = TYPE_OF_EXTENSION[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
  const type = pictureTypeOf(bytes);
  if (type === undefined || type !== wanted) {
    door.report({
      rule: 'image/type',
      file,
      place: WHOLE_FILE,
      found: type === undefined ? 'no picture' : TYPE_NAMES[type],
      message: type === undefined ? 'This is not a picture of a known kind.' : `The name says otherwise, but this is ${TYPE_NAMES[type]}.`,
      wanted: wanted === undefined ? 'a picture' : TYPE_NAMES[wanted],
    });
    return undefined;
  }
  const length = bytes.length;
  if (type === 'svg' && !checkSvg(door, file, bytes.toString('utf8'))) return undefined;
  const asset = { file, type, bytes: length, size: measurePicture(bytes) };
  checkPictureSize(asset, use, door.report);
  return use === 'media' ? asset : { ...asset, size: undefined };
}
