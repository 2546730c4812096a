import type { RuleGroup } from './rule.ts';

/** What is said in another language than the default one. */
export const translationRules = {
  'translation/language': {
    severity: 'error',
    title: 'A translation is in one of the languages of the marketplace.',
    fix: 'Add the language to locales in site.yaml, or rename the file; the first of locales has no language in its name.',
    example: 'index.fr.md in a marketplace with locales: [en, de]',
  },
  'translation/alone': {
    severity: 'error',
    title: 'A translation lies beside the file that it translates.',
    fix: 'Give both the same name, up to the language, or remove the translation.',
    example: 'collections/first-weeks.de.md beside collections/first-week.md',
  },
  'translation/not-text': {
    severity: 'error',
    title: 'A translation holds texts alone.',
    fix: 'Remove the field: what it says in the default file counts in every language. What data flows move is named for all listings at once, under objects in the translated taxonomy.',
    example: 'status: beta in index.de.md',
  },
  'translation/unmatched': {
    severity: 'error',
    title: 'A translation translates what there is.',
    fix: 'Give it the items of the default file, by the same keys or in the same order. Where the default file was changed, bring the translation up to date first.',
    example: 'two use_cases in index.de.md, and three in index.md',
  },
  'translation/untranslated': {
    severity: 'warning',
    title: 'A translation is in its own language.',
    fix: 'Put it into the language of the file, or remove the file: then readers are told that it is not translated.',
    example: 'the English tagline in index.de.md',
  },
  'translation/incomplete': {
    severity: 'warning',
    title: 'A translation says all that the default file says.',
    fix: 'Translate the texts named; until then readers see them in the default language.',
    example: 'a tagline in index.de.md, but no text below it',
  },
} as const satisfies RuleGroup;
