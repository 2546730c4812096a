/** 32-bit FNV-1a of the UTF-16 code units of `text`. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function mix(hash: number, key: number): number {
  let mixed = Math.imul(hash ^ key, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * A number in [0, 1) that depends on the keys alone: asking again, or in another order, gives the same
 * answer, so that a longer run never changes what a shorter one said.
 */
export function chance(...keys: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const key of keys) hash = mix(hash, key);
  return (mix(hash, keys.length) >>> 0) / 0x1_0000_0000;
}
