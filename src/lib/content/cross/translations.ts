import type { ReadTranslation } from '../door/translation.ts';
import { showValue } from '../door/show.ts';
import { atField, WHOLE_FILE, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import { suggest } from '../suggest.ts';
import { compareTranslation } from '../translation/compare.ts';
import { originalName } from '../translation/names.ts';
import { findOriginals, isOlder, type Original } from '../translation/originals.ts';
import { isEntryNoun, translatableOf } from '../translation/registry.ts';

const MOST_NAMED = 5;

function checkLanguage({ locale, file }: ReadTranslation, locales: readonly string[], report: Report): void {
  const [first] = locales;
  if (locale !== first && locales.includes(locale)) return;
  const original = originalName(file);
  report({
    rule: 'translation/language',
    file,
    place: WHOLE_FILE,
    found: locale,
    message:
      locale === first
        ? `${locale} is the first language of site.yaml, whose texts have no language in their names.`
        : `The marketplace does not speak ${locale}.`,
    wanted: locale === first ? original : `one of ${locales.slice(1).join(', ') || 'the locales in site.yaml'}`,
    suggestion: locale === first ? undefined : suggest(locale, locales.slice(1)),
  });
}

function reportAlone({ noun, slug, file }: ReadTranslation, { tree }: Gathered, report: Report): void {
  // A folder of an entry without its text has been told as such.
  if (isEntryNoun(noun) && noun !== 'collection') return;
  const original = originalName(file);
  const near = noun === 'collection' ? suggest(slug, tree.collections.map((each) => each.slug)) : undefined;
  report({
    rule: 'translation/alone',
    file,
    place: WHOLE_FILE,
    found: original,
    message: `There is no ${original} beside this translation.`,
    wanted: original,
    suggestion: near,
  });
}

function reportIncomplete(file: string, left: readonly string[], report: Report): void {
  if (left.length === 0) return;
  const more = left.length - MOST_NAMED;
  const named = left.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
  report({
    rule: 'translation/incomplete',
    file,
    place: WHOLE_FILE,
    found: named,
    message: `${originalName(file)} also says what this does not: ${named}.`,
    wanted: left.length === 1 ? 'a translation of it' : 'a translation of each',
  });
}

/** Texts that no two languages have in common. */
const OWN_IN_EACH = ['tagline', 'title', 'description'];

function reportUntranslated({ file, value, body }: ReadTranslation, original: Original, report: Report): void {
  const field = OWN_IN_EACH.find((name) => value?.[name] !== undefined && value[name] === original.value?.[name]);
  const isSameBody = body.trim() !== '' && body.trim() === original.body.trim();
  if (field === undefined && !isSameBody) return;
  const what = field === undefined ? 'The text below the fields' : `\`${field}\``;
  report({
    rule: 'translation/untranslated',
    file,
    place: field === undefined ? WHOLE_FILE : atField(field),
    message: `${what} is that of ${originalName(file)}, word for word.`,
    wanted: 'the text in its own language',
  });
}

const BODY = 'the text below the fields';

function checkTexts(translation: ReadTranslation, original: Original, report: Report): void {
  const { noun, file, value, body, bodyStart } = translation;
  // One that was overtaken is for its translator; whoever changed the default text did nothing wrong.
  if (value === undefined || original.value === undefined || isOlder(translation, original)) return;
  reportUntranslated(translation, original, report);
  const { texts } = translatableOf(noun);
  const { unmatched, left } = compareTranslation(texts, original.value, value, originalName(file));
  for (const each of unmatched) report({ rule: 'translation/unmatched', file, ...each });
  const [before, after] = [original.body.trim(), body.trim()];
  if (before === '' && after !== '') {
    report({
      rule: 'translation/unmatched',
      file,
      place: { at: 'offset', start: bodyStart, end: bodyStart + body.length },
      found: showValue(after),
      message: `A text stands below the fields, but ${originalName(file)} has none.`,
      wanted: 'nothing here',
    });
  }
  reportIncomplete(file, before !== '' && after === '' ? [...left, BODY] : left, report);
}

/** Translations are in a language that is spoken here, beside what they translate, and say the same. */
export function checkTranslations(gathered: Gathered, report: Report): void {
  const locales = gathered.site.value?.locales;
  const findOriginal = findOriginals(gathered);
  for (const translation of gathered.translations) {
    if (locales !== undefined) checkLanguage(translation, locales, report);
    const original = findOriginal(translation.noun, translation.slug);
    if (original === undefined) reportAlone(translation, gathered, report);
    else checkTexts(translation, original, report);
  }
}
