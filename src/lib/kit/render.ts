import type { Scope } from '#lib/copy/variables.ts';
import type { KitSubject, KitView } from '#lib/site/model.ts';
import { MENU } from './assets/index.ts';
import { getAssetWords, hasAssetWords } from './asset-words.ts';
import { directionOf, languageOf } from '#lib/i18n/direction.ts';
import { findLongFields, placeFault } from './faults.ts';
import { fillText } from './fill-text.ts';
import { reader } from './markdown-tree.ts';
import type {
  AssetEntry,
  AssetInput,
  KitProblem,
  KitText,
  MissingAsset,
  RenderedAsset,
  RenderedKit,
} from './model.ts';
import { buildScope } from './scope.ts';
import { track } from './track.ts';

/**
 * Every asset of a kit in every language it comes in, with the files each makes. Pure: the same kit and subject
 * give the same bytes. Never throws for what an author wrote; that is among the problems.
 */
export function renderKit(kit: KitView, subject: KitSubject): RenderedKit {
  const assets: RenderedAsset[] = [];
  const problems: KitProblem[] = [];
  const missing: MissingAsset[] = [];
  const leftOut: MissingAsset[] = [];
  const locales = [...new Set(kit.locales)];
  const scopes = new Map(locales.map((locale) => [locale, buildScope(kit, subject, locale)]));
  for (const entry of MENU.filter(({ id }) => kit.assets.includes(id))) {
    for (const locale of locales) {
      const text = findText(kit, entry, locale);
      const scope = scopes.get(locale);
      if (scope === undefined || !isMade(entry, text, locale)) missing.push({ asset: entry.id, locale });
      else {
        const made = renderAsset({ kit, subject, entry, text, locale, scope });
        const isWhole = made.problems.every(({ rule }) => rule !== 'kit/missing-fact');
        if (isWhole) assets.push(made.asset);
        else leftOut.push({ asset: entry.id, locale });
        problems.push(...made.problems);
      }
    }
  }
  return { assets, problems, missing, leftOut };
}

/** The text an author wrote in a language; one without a language is in the kit's first. */
const findText = ({ texts, locales }: KitView, { id }: AssetEntry, locale: string): KitText | undefined =>
  texts.find((text) => text.asset === id && text.locale === locale) ??
  texts.find((text) => text.asset === id && text.locale === undefined && locale === locales[0]);

const isMade = ({ templates }: AssetEntry, text: KitText | undefined, locale: string): boolean =>
  templates === undefined
    ? hasAssetWords(locale)
    : text !== undefined || Object.hasOwn(templates, languageOf(locale));

interface Order {
  readonly kit: KitView;
  readonly subject: KitSubject;
  readonly entry: AssetEntry;
  readonly text: KitText | undefined;
  readonly locale: string;
  readonly scope: Scope;
}

function renderAsset({ kit, subject, entry, text, locale, scope }: Order): {
  readonly asset: RenderedAsset;
  readonly problems: readonly KitProblem[];
} {
  const { faults, ...filled } = fillText(entry, text, entry.templates?.[languageOf(locale)], scope);
  const dir = directionOf(locale);
  const { faults: found, ...made } = entry.render({
    ...filled,
    kit,
    subject,
    scope,
    locale,
    dir,
    words: getAssetWords(locale),
    labels: getAssetWords(subject.meta.locale).copies,
    about: getAssetWords(kit.locales[0] ?? locale).files,
    nameFile: (stem, ending) => `${stem}${locale === kit.locales[0] ? '' : `.${locale}`}.${ending}`,
    link: createLink(kit, subject, entry),
  });
  const origin = { file: text?.file ?? kit.file, text };
  const problems = [...faults, ...findLongFields(entry, filled.fields), ...found].map((fault) =>
    placeFault(fault, origin),
  );
  return { asset: { asset: entry.id, locale, dir, isOwn: text !== undefined, ...made }, problems };
}

/** Addresses of the kit carry its campaign; those that prove a claim lead there as they are. */
function createLink({ claims, utm }: KitView, { meta }: KitSubject, { id }: AssetEntry): AssetInput['link'] {
  const sources = new Set(claims.flatMap(({ source_url: url }) => [url, reader.normalizeLink(url)]));
  const origin = new URL(meta.url).origin;
  return (href, content = id) => {
    if (sources.has(href)) return href;
    return track(href.startsWith('/') ? origin + withBase(href, meta.base) : href, utm, content);
  };
}

/** A path within the marketplace, whether or not its author wrote the base. */
const withBase = (path: string, base: string): string =>
  base === '' || path.startsWith(`${base}/`) ? path : base + path;
