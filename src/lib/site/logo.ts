import type { Asset } from '#lib/content/model.ts';
import type { Logo } from './model.ts';
import type { Paths } from './paths.ts';

const TINTS = 12;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo). */
function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME) >>> 0;
  }
  return value;
}

const firstCharacter = (word: string): string => Array.from(word)[0] ?? '';

/** Initials of the first two words of a name, or the first letter of its only word; never empty. */
export function monogramLetters(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 2).map(firstCharacter).join('').toUpperCase() || '?';
}

export function buildLogo(
  entry: { slug: string; name: string; logo: Asset | undefined },
  paths: Paths,
): Logo {
  return entry.logo
    ? { kind: 'image', src: paths.media(entry.logo.file) }
    : { kind: 'monogram', letters: monogramLetters(entry.name), tint: hash(entry.slug) % TINTS };
}
