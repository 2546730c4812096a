import { isSlug } from '../door/slug.ts';
import type { TranslatedNoun } from './registry.ts';

/** What a file translates. */
export interface Translated {
  readonly noun: TranslatedNoun;
  /** Empty for a noun of which there is one. */
  readonly slug: string;
}

const SINGLES: Readonly<Record<string, TranslatedNoun>> = {
  'site.yaml': 'site',
  'taxonomy.yaml': 'taxonomy',
  'certification.yaml': 'certification',
  'tiers.yaml': 'tiers',
  'routing.yaml': 'routing',
};
const NOUNS = { integrations: 'integration', partners: 'partner', kits: 'kit' } as const;

/** A file of which there is one, among those that a folder may hold. */
export function singleIn(files: readonly string[], original: string): Translated | undefined {
  const noun = files.includes(original) ? SINGLES[original] : undefined;
  return noun && { noun, slug: '' };
}

/** The text of an entry with a folder of its own. */
export const entryIn = (folder: keyof typeof NOUNS, slug: string, original: string): Translated | undefined =>
  original === 'index.md' ? { noun: NOUNS[folder], slug } : undefined;

/** A file of `collections/`. */
export function collectionNamed(original: string): Translated | undefined {
  const slug = original.replace(/\.md$/, '');
  return original.endsWith('.md') && isSlug(slug) ? { noun: 'collection', slug } : undefined;
}
