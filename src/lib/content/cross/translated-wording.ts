import { isFields, type Fields } from '../door/fields.ts';
import type { ReadTranslation } from '../door/translation.ts';
import type { FieldPath, Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import { TRANSLATABLE, type Texts } from '../translation/registry.ts';
import { bodyText, fieldText, judgeTexts, LONGEST_SENTENCE } from '../wording/judge.ts';
import { checkRepeats } from '../wording/repeats.ts';
import type { EntryText, TextUse } from '../wording/text.ts';

const USES: Readonly<Record<string, TextUse>> = { name: 'name', tagline: 'tagline', summary: 'summary' };

const useOf = (path: FieldPath): TextUse => (path.length === 1 ? (USES[String(path[0])] ?? 'line') : 'line');

const textIn = (fields: Fields | undefined, name: string): string | undefined => {
  const value = fields?.[name];
  return typeof value === 'string' ? value : undefined;
};

/** Every text of a translation, as the registry lays them out. */
function listTexts(texts: Texts, value: Fields, path: FieldPath): readonly EntryText[] {
  return Object.entries(texts).flatMap(([name, rule]): readonly EntryText[] => {
    const inner = value[name];
    const at = [...path, name];
    switch (rule.kind) {
      case 'text':
        return typeof inner === 'string' ? fieldText(useOf(at), inner, ...at) : [];
      case 'group':
        return isFields(inner) ? listTexts(rule.texts, inner, at) : [];
      case 'keyed':
      case 'ordered':
        return Array.isArray(inner)
          ? inner.flatMap((item, index) => (isFields(item) ? listTexts(rule.texts, item, [...at, index]) : []))
          : [];
      case 'words':
        return isFields(inner)
          ? Object.keys(inner).flatMap((word) => fieldText(USES[rule.field] ?? 'line', textIn(inner, word), ...at, word))
          : [];
    }
  });
}

interface Known {
  readonly platform: string;
  readonly nameOf: (noun: ReadTranslation['noun'], slug: string) => string | undefined;
  readonly publisherOf: (slug: string) => string | undefined;
}

function judge(translation: ReadTranslation, known: Known, report: Report): void {
  const { noun, slug, locale, file, value, body } = translation;
  if (value === undefined || (noun !== 'integration' && noun !== 'partner')) return;
  const publisher = noun === 'integration' ? known.publisherOf(slug) : undefined;
  const originalName = known.nameOf(noun, slug);
  const name = textIn(value, 'name') ?? originalName ?? '';
  const company = publisher === undefined ? undefined : known.nameOf('partner', publisher);
  const names = [name, originalName, company].flatMap((one) => (one === undefined || one === '' ? [] : [one]));
  const voice = { locale, platform: known.platform, names, longestSentence: LONGEST_SENTENCE };
  judgeTexts([...listTexts(TRANSLATABLE[noun].texts, value, []), ...(body === '' ? [] : [bodyText(translation)])], voice, file, report);
  const lines = { name, tagline: textIn(value, 'tagline') ?? '', summary: textIn(value, 'summary') };
  for (const found of checkRepeats(lines, voice)) report({ ...found, file });
}

/** Translations of listings and partners say what they say as their originals do, judged in their own language. */
export function checkTranslatedWording({ site, integrations, partners, translations }: Gathered, report: Report): void {
  if (translations.length === 0) return;
  const listings = new Map(integrations.map(({ slug, value }) => [slug, value]));
  const companies = new Map(partners.map(({ slug, value }) => [slug, value]));
  const known: Known = {
    platform: site.value?.name ?? '',
    nameOf: (noun, slug) => (noun === 'partner' ? companies : listings).get(slug)?.name,
    publisherOf: (slug) => listings.get(slug)?.publisher,
  };
  for (const translation of translations) judge(translation, known, report);
}
