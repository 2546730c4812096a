import type { TaxonomyKind } from '#lib/content/schema/taxonomy.ts';
import type { SiteContext } from './context.ts';
import type { FormChoice, FormChoices } from './views/form.ts';

const choiceOf = ({ slug, name }: FormChoice): FormChoice => ({ slug, name });

/** Names are compared by their letters alone, so that every machine orders them the same way. */
const foldName = ({ name, slug }: FormChoice): string => `${name.toLowerCase()}\n${slug}`;

const byName = (choices: readonly FormChoice[]): readonly FormChoice[] =>
  choices.map(choiceOf).sort((a, b) => (foldName(a) < foldName(b) ? -1 : 1));

/** Everything the forms let one choose from. */
export function listFormChoices({ content, listings, companies }: SiteContext): FormChoices {
  const terms = (kind: TaxonomyKind) => content.taxonomy[kind].map(choiceOf);
  return {
    categories: terms('categories'),
    regions: terms('regions'),
    languages: terms('languages'),
    services: terms('services'),
    partners: byName(companies.map(({ entry }) => entry)),
    integrations: byName(listings.map(({ entry }) => entry)),
  };
}
