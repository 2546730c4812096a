import { stringify } from 'yaml';
import { foldObject } from '#lib/content/stack.ts';
import type { Content } from '#lib/content/model.ts';
import { fingerprint } from '#lib/content/translation/fingerprint.ts';
import { pickTexts } from '#lib/content/translation/pick.ts';
import { translatableOf, type TranslatedNoun } from '#lib/content/translation/registry.ts';
import { withFrontMatter, type NewFile } from '#lib/scaffold/new-file.ts';
import { findTranslation, listOriginals } from './original.ts';
import { TranslateError } from './refusal.ts';

/** What is to be translated into what. */
export interface Wanted {
  readonly noun: TranslatedNoun;
  readonly slug: string;
  readonly locale: string;
}

/** Refuses a language that the site does not speak, or speaks from the start. */
export function checkLocale(locale: string, { site }: Pick<Content, 'site'>): void {
  const [first, ...others] = site.locales;
  if (others.includes(locale)) return;
  throw new TranslateError(
    locale === first
      ? `${locale} is the first language of site.yaml: its texts are what is translated.`
      : others.length === 0
        ? `The marketplace speaks ${first ?? 'one language'} alone; add "${locale}" to locales in site.yaml first.`
        : `The marketplace does not speak "${locale}"; it is translated into ${others.join(', ')}.`,
  );
}

/** What all data flows move, each once and to be named in the other language. */
function listObjects({ integrations }: Content): Readonly<Record<string, string>> {
  const names = new Map<string, string>();
  for (const { object } of integrations.flatMap(({ data_flow }) => data_flow)) {
    if (!names.has(foldObject(object))) names.set(foldObject(object), object);
  }
  return Object.fromEntries([...names.values()].sort().map((object) => [object, object]));
}

/** A file with the texts of the default one, each to be put into the other language. */
export function draftTranslation({ noun, slug, locale }: Wanted, content: Content): NewFile {
  checkLocale(locale, content);
  const original = listOriginals(noun, content).find((one) => one.slug === slug);
  if (original === undefined) {
    throw new TranslateError(
      slug === '' ? `There is no ${noun} to translate.` : `There is no ${noun} "${slug}" to translate.`,
    );
  }
  const { texts, hasBody } = translatableOf(noun);
  const objects = noun === 'taxonomy' ? { objects: listObjects(content) } : {};
  const fields = { ...pickTexts(texts, original.fields), ...objects, source: fingerprint(noun, original) };
  const text = hasBody ? withFrontMatter(fields, original.body) : stringify(fields, { lineWidth: 0 });
  return { path: findTranslation(original, locale, content).path, text };
}
