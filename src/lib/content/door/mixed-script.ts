import { findTwin, likeScriptOf, type LikeScript } from '../alike.ts';
import type { Stretch } from './invisible.ts';

/** A word with letters of one script that are taken for those of another. */
export interface MixedWord extends Stretch {
  readonly word: string;
  /** The script that most of it is written in, where that can be all of it. */
  readonly script: LikeScript;
  /** The letters of other scripts, each once. */
  readonly strangers: readonly { readonly letter: string; readonly script: LikeScript }[];
  /** The word in one script. */
  readonly meant: string;
}

const OTHER_THAN_LATIN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}\p{Script=Georgian}]/u;
const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;
/** A formula puts one letter of another alphabet to a letter. */
const LEAST_LETTERS = 3;

/**
 * Words in which every letter of one script looks like a letter of another: nobody sees that they are mixed. A name
 * such as μTorrent, whose letters can be told apart, is none of them.
 */
export function findMixedWords(text: string): readonly MixedWord[] {
  if (!OTHER_THAN_LATIN.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap(({ index: start, 0: word }) => {
    const mixed = OTHER_THAN_LATIN.test(word) ? judgeWord(word) : undefined;
    return mixed === undefined ? [] : [{ ...mixed, word, start, end: start + word.length }];
  });
}

function judgeWord(word: string): Omit<MixedWord, keyof Stretch | 'word'> | undefined {
  const letters = Array.from(word.normalize('NFC'));
  const byScript = new Map<LikeScript, string[]>();
  for (const letter of letters) {
    const script = likeScriptOf(letter);
    if (script !== undefined) byScript.set(script, [...(byScript.get(script) ?? []), letter]);
  }
  const counted = [...byScript].sort((a, b) => b[1].length - a[1].length);
  if (counted.length < 2 || counted.reduce((sum, [, each]) => sum + each.length, 0) < LEAST_LETTERS) return undefined;
  for (const [script] of counted) {
    const meant = rewrite(letters, script);
    if (meant === undefined) continue;
    const strangers = counted
      .filter(([other]) => other !== script)
      .flatMap(([other, each]) => [...new Set(each)].map((letter) => ({ letter, script: other })));
    return { script, strangers, meant };
  }
  return undefined;
}

function rewrite(letters: readonly string[], script: LikeScript): string | undefined {
  let word = '';
  for (const letter of letters) {
    const own = likeScriptOf(letter);
    const written = own === undefined || own === script ? letter : findTwin(letter, script);
    if (written === undefined) return undefined;
    word += written;
  }
  return word.normalize("NFC");
}
