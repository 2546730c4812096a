import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFontFile, type FontFile } from './font-file.ts';

export type Weight = 400 | 600;

/** One slice of a family: the letters of a script, or some hundred of the Han letters. */
export interface Face {
  /** Unique among faces; families of a spec are named by it. */
  readonly name: string;
  /** Place in the order in which faces are asked, within their family. */
  readonly place: number;
  readonly family: string;
  readonly file: (weight: Weight) => FontFile;
}

/** Inter first, as on the site's pages; then who draws what it lacks. */
const LATIN = ['inter', 'ibm-plex-sans-arabic', 'noto-sans-hebrew'] as const;
const JAPANESE = 'noto-sans-jp';
const KOREAN = 'noto-sans-kr';
const CHINESE = 'noto-sans-sc';
/** Subsets that only repeat in another design what Inter has. */
const REPEATED = /^(?:latin|latin-ext|cyrillic|cyrillic-ext|greek|greek-ext|vietnamese|math|symbols)$/u;

const require = createRequire(import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(require.resolve(file), 'utf8'));

/** Packages in the order in which they are asked for a letter, the same for every text of an image. */
export function orderPackages(lang: string, letters: string): readonly string[] {
  const [language] = lang.toLowerCase().split('-', 1);
  if (language === 'ja') return [...LATIN, JAPANESE, CHINESE, KOREAN];
  if (language === 'zh') return [...LATIN, CHINESE, JAPANESE, KOREAN];
  if (language === 'ko') return [...LATIN, KOREAN, JAPANESE, CHINESE];
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letters);
  const isChinese = !isJapanese && /\p{Script=Han}/u.test(letters);
  return isChinese ? [...LATIN, CHINESE, JAPANESE, KOREAN] : [...LATIN, JAPANESE, CHINESE, KOREAN];
}

/** The first face, in the order of `packages`, that has a shape for the letter. */
export function findFace(codePoint: number, packages: readonly string[]): Face | undefined {
  for (const name of packages) {
    const faces = readPackage(name).get(codePoint) ?? [];
    const face = faces.find((one) => one.file(600).advances.has(codePoint));
    if (face) return face;
  }
  return undefined;
}

/** Which versions of the fonts are installed, in one line. */
export const describeFonts = (): string =>
  [...LATIN, JAPANESE, KOREAN, CHINESE]
    .map(
      (name) =>
        `${name} ${(read(`@fontsource/${name}/package.json`) as { readonly version: string }).version}`,
    )
    .join(', ');

const packages = new Map<string, ReadonlyMap<number, readonly Face[]>>();

function readPackage(name: string): ReadonlyMap<number, readonly Face[]> {
  const known = packages.get(name);
  if (known) return known;
  const faces = new Map<number, Face[]>();
  const subsets = Object.entries(
    read(`@fontsource/${name}/unicode.json`) as Readonly<Record<string, string>>,
  );
  // Plain Latin is asked for most, and stands last.
  for (const [place, [subset, unicodeRange]] of subsets.toReversed().entries()) {
    if (name !== 'inter' && REPEATED.test(subset)) continue;
    const face = makeFace(name, subset.replaceAll(/[[\]]/gu, ''), place);
    for (const letter of lettersOf(unicodeRange)) {
      const others = faces.get(letter);
      if (others) others.push(face);
      else faces.set(letter, [face]);
    }
  }
  packages.set(name, faces);
  return faces;
}

function makeFace(family: string, subset: string, place: number): Face {
  const files = new Map<Weight, FontFile>();
  return {
    name: `${family} ${subset}`,
    place,
    family,
    file: (weight) => {
      const known = files.get(weight);
      if (known) return known;
      const path = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
      const file = readFontFile(readFileSync(require.resolve(path)));
      files.set(weight, file);
      return file;
    },
  };
}

function* lettersOf(unicodeRange: string): Iterable<number> {
  for (const range of unicodeRange.split(',')) {
    const [first = NaN, last = first] = range
      .trim()
      .slice('U+'.length)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    for (let letter = first; letter <= last; letter++) yield letter;
  }
}
