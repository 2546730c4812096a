/** A part of an SVG that does more than draw; offsets count UTF-16 units. */
export interface SvgDanger {
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

const DANGERS: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /<(?:[\w-]+:)?script\b/i, what: 'a script' },
  { pattern: /<(?:[\w-]+:)?(?:foreignObject|iframe|object|embed|audio|video|handler|listener|set)\b/i, what: 'an embedded page' },
  { pattern: /[\s"'/]on[a-z]+\s*=/i, what: 'an event handler' },
  { pattern: /<!ENTITY|<!DOCTYPE[^>]*\[/i, what: 'an entity definition' },
  { pattern: /<\?xml-stylesheet/i, what: 'an external style sheet' },
  { pattern: /(?:href|src)\s*=\s*["']?\s*(?!["']?#|["']?\s*data:image\/(?:png|jpeg|webp);base64,)[^\s"'>]/i, what: 'a link to the outside' },
  { pattern: /url\(\s*["']?\s*(?!["']?#)[^\s"')]/i, what: 'a reference to the outside' },
  { pattern: /@import|@font-face/i, what: 'an external style or font' },
  { pattern: /attributeName\s*=\s*["']?\s*(?:xlink:)?href/i, what: 'a link that is animated' },
  { pattern: /<style\b[^]*?&#|style\s*=\s*["'][^"']*&#|\\[0-9a-f]/i, what: 'a disguised character in a style' },
];

/** The first thing in an SVG that is not drawing. Strict on purpose: exports of drawing programs pass. */
export function findSvgDanger(text: string): SvgDanger | undefined {
  for (const { pattern, what } of DANGERS) {
    const match = pattern.exec(text);
    if (match) return { start: match.index, end: match.index + match[0].length, what };
  }
  return undefined;
}
