import { PRESENTATION, PROPERTIES } from './names.ts';

/** What CSS may compute with: colours, transforms, filters, plain sums. */
const FUNCTIONS = new Set(
  `url rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix icc-color device-cmyk calc min max clamp
  matrix matrix3d translate translatex translatey translate3d scale scalex scaley scale3d rotate rotatez skew skewx skewy
  cubic-bezier blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia rect
  linear-gradient radial-gradient not is where nth-child nth-of-type path circle ellipse polygon inset`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
const FUNCTION = /(?<![\w-])([\w-]+)\(/g;
const URL = /url\(/gi;
const INNER_URL = /url\(\s*(["']?)#[^"'()\s\\]+\1\s*\)/gi;
const COMMENT = /\/\*[^]*?(?:\*\/|$)/g;
const STRING = /"[^"\n]*"|'[^'\n]*'/g;
const AT_RULE = /@([\w-]+)/g;
const IMPORTS = new Set(['import', 'font-face', 'namespace', 'charset']);

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** What is wrong with a value of CSS; undefined where it only styles. */
export function findValueDanger(value: string): string | undefined {
  if (value.includes('\\')) return 'a disguised character in a style';
  if (count(value, URL) !== count(value, INNER_URL)) return 'a reference to the outside';
  if (/[<>]|\/\*/.test(value)) return 'a disguised character in a style';
  for (const [, name = ''] of value.matchAll(FUNCTION)) {
    if (!FUNCTIONS.has(name.toLowerCase())) return `${name}() in a style`;
  }
  return undefined;
}

const findDeclarationDanger = (declaration: string): string | undefined => {
  const [property = '', ...rest] = declaration.split(':');
  const name = property.trim().toLowerCase();
  if (name === '' || rest.length === 0) return undefined;
  return PRESENTATION.has(name) || PROPERTIES.test(name) ? undefined : `the property ${name} in a style`;
};

/** What is wrong with a `style` attribute. */
export function findStyleDanger(style: string): string | undefined {
  const plain = style.replace(COMMENT, ' ');
  return (
    findValueDanger(plain) ??
    plain
      .replace(STRING, '""')
      .split(';')
      .map(findDeclarationDanger)
      .find((danger) => danger !== undefined)
  );
}

const findRuleDanger = (text: string): string | undefined => {
  for (const [, name = ''] of text.matchAll(AT_RULE)) {
    const rule = name.toLowerCase();
    if (IMPORTS.has(rule)) return 'an external style or font';
    if (rule.endsWith('keyframes')) return 'an animation';
    if (rule !== 'media') return `@${name} in a style`;
  }
  return undefined;
};

/** What is wrong with the text of a `style` element. */
export function findSheetDanger(sheet: string): string | undefined {
  const plain = sheet.replace(COMMENT, ' ').replaceAll('>', ' ');
  const danger = findRuleDanger(plain) ?? findValueDanger(plain.replace(/@media[^{]*/gi, ''));
  if (danger !== undefined) return danger;
  const pieces = plain.replace(STRING, '""').match(/[^{};]+[{};]?/g) ?? [];
  // What a block follows is a selector.
  const declarations = pieces.filter((piece) => !piece.endsWith('{')).map((piece) => piece.replace(/[};]$/, ''));
  return declarations.map(findDeclarationDanger).find((each) => each !== undefined);
}
