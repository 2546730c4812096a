import { locateFrontMatter } from '#lib/content/frontmatter.ts';
import type { Content, Translation } from '#lib/content/model.ts';
import { compareTranslation } from '#lib/content/translation/compare.ts';
import { fingerprint } from '#lib/content/translation/fingerprint.ts';
import { originalName } from '#lib/content/translation/names.ts';
import { translatableOf } from '#lib/content/translation/registry.ts';
import { editYaml } from '#lib/import/merge/yaml-text.ts';
import { findTranslation, listOriginals, NOUN_NAMES, type Original } from './original.ts';
import { TranslateError } from './refusal.ts';

interface Pair {
  readonly original: Original;
  readonly translation: Translation;
}

function findPair(file: string, content: Content): Pair {
  for (const noun of NOUN_NAMES) {
    for (const original of listOriginals(noun, content)) {
      for (const locale of content.translations.keys()) {
        const { translation } = findTranslation(original, locale, content);
        if (translation?.file === file) return { original, translation };
      }
    }
  }
  throw new TranslateError(`${file} is no translation of this content; nothing was written.`);
}

/**
 * The text of a translation with the fingerprint of what it translates today; every other line stays as it is.
 * Throws TranslateError where it does not translate what there is.
 */
export function sealTranslation(file: string, text: string, content: Content): string {
  const { original, translation } = findPair(file, content);
  const { texts } = translatableOf(original.noun);
  const compared = compareTranslation(texts, original.fields, translation.fields, originalName(file));
  const [wrong] = compared.unmatched;
  if (wrong !== undefined) throw new TranslateError(`${file}: ${wrong.message} Nothing was written.`);
  if (text.includes('\r'))
    throw new TranslateError(`${file}: lines end with a carriage return. Save it with line feeds first.`);
  const source = fingerprint(original.noun, original);
  if (translation.source === source) return text;
  const { yaml, start } = file.endsWith('.md') ? locateFrontMatter(text) : { yaml: text, start: 0 };
  const order = [...Object.keys(texts), 'source'];
  const edited = editYaml(yaml, [{ path: ['source'], value: source }], order);
  const end = start + yaml.length;
  // Between the fences the last line feed is the fence's.
  const fitted = file.endsWith('.md') && text[end] === '\n' ? edited.replace(/\n$/, '') : edited;
  return text.slice(0, start) + fitted + text.slice(end);
}
