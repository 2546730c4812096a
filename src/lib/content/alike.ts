import { CONFUSABLES } from './confusables.ts';

/** Scripts whose letters are taken for each other's. */
const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Lisu', 'Coptic', 'Georgian'] as const;
export type LikeScript = (typeof SCRIPTS)[number];

const PATTERNS = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);

/** One of the scripts whose letters are taken for each other's; undefined for any other. */
export const likeScriptOf = (letter: string): LikeScript | undefined =>
  PATTERNS.find(([, pattern]) => pattern.test(letter))?.[0];

/** What a letter looks like among letters and digits of ASCII, by it. */
export const ASCII_OF: ReadonlyMap<string, string> = new Map(
  CONFUSABLES.flatMap(([ascii, letters]) => Array.from(letters, (letter) => [letter, ascii] as const)),
);

/** Letters that are out of use stand for nothing that a writer meant. */
const LAST_OF_RUSSIAN = 0x45f;
const isInUse = (letter: string, script: LikeScript): boolean =>
  script !== 'Cyrillic' || (letter.codePointAt(0) ?? 0) <= LAST_OF_RUSSIAN;

/** By script, the letter that looks like one of ASCII. */
const TWINS: ReadonlyMap<string, string> = new Map(
  CONFUSABLES.flatMap(([ascii, letters]) =>
    Array.from(letters)
      .reverse()
      .flatMap((letter) => {
      const script = likeScriptOf(letter);
      return script === undefined || script === 'Latin' || !isInUse(letter, script)
        ? []
        : [[`${script} ${ascii}`, letter] as const];
    }),
  ),
);

const isCapital = (letter: string): boolean => /\p{Lu}/u.test(letter);

/** The letter of a script that looks like this one; undefined where there is none. Marks on it do not matter. */
export function findTwin(letter: string, script: LikeScript): string | undefined {
  const [base = letter, ...marks] = letter.normalize('NFD');
  const ascii = ASCII_OF.get(base) ?? (/[a-z]/i.test(base) ? (base === 'I' ? 'l' : base) : undefined);
  if (ascii === undefined) return undefined;
  const latin = ascii === 'l' && isCapital(base) ? 'I' : ascii;
  const twin = script === 'Latin' ? latin : TWINS.get(`${script} ${ascii}`);
  return twin === undefined ? undefined : [twin, ...marks].join('').normalize('NFC');
}
