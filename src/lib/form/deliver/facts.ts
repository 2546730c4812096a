import type { FieldRule, Values } from '../field.ts';
import { FORM_KINDS, isFormName } from '../kinds.ts';

/** What rules ask of an entry. Slugs are as the sender chose them: nothing says that they exist. */
export interface EntryFacts {
  readonly form: string;
  readonly regions: readonly string[];
  readonly integrations: readonly string[];
  readonly partners: readonly string[];
}

const PARTNER = 'partners/';
const INTEGRATION = 'integrations/';

const afterPrefix = (prefix: string, slug: string): readonly string[] =>
  slug.startsWith(prefix) ? [slug.slice(prefix.length)] : slug.includes('/') ? [] : [slug];

/**
 * Reads them from answers that are chosen from a list of the marketplace; what was written freely, such as a country,
 * routes nothing. An entry that is named by its slug alone may be a partner or an integration, and counts as both.
 */
export function readFacts({ form, values }: { readonly form: string; readonly values: Values }): EntryFacts {
  const fields: readonly FieldRule[] = isFormName(form) ? FORM_KINDS[form].fields : [];
  const chosen = fields.flatMap((field) => {
    if (field.type !== 'slug' && field.type !== 'slugs') return [];
    const value = values[field.name] ?? [];
    return (typeof value === 'string' ? [value] : value).map((slug) => ({ from: field.from, slug }));
  });
  const from = (source: string): readonly string[] =>
    chosen.filter((one) => one.from === source).map(({ slug }) => slug);
  const entries = from('entries');
  return {
    form,
    regions: from('regions'),
    integrations: [...from('integrations'), ...entries.flatMap((slug) => afterPrefix(INTEGRATION, slug))],
    partners: [...from('partners'), ...entries.flatMap((slug) => afterPrefix(PARTNER, slug))],
  };
}
