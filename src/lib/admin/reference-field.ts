import type { Field } from '@sveltia/cms';
import type { Content } from '#lib/content/model.ts';
import type { ReferenceTarget } from '#lib/content/schema/fields.ts';
import type { TaxonomyKind } from '#lib/content/schema/taxonomy.ts';
import { WORDS } from './wording.ts';

/** What the choices of the editor are made from. */
export type Choices = Pick<Content, 'site' | 'taxonomy' | 'partners'>;

export interface Option {
  readonly label: string;
  readonly value: string;
}

const TERMS: Partial<Record<ReferenceTarget, TaxonomyKind>> = {
  category: 'categories',
  industry: 'industries',
  region: 'regions',
  language: 'languages',
  service: 'services',
  role: 'roles',
};

/** Where the entries that a reference names are edited too, and the field that names them. */
const COLLECTIONS: Partial<Record<ReferenceTarget, string>> = {
  integration: 'integrations',
  partner: 'partners',
};

const byLabel = (a: Option, b: Option): number => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

function listOptions(
  target: ReferenceTarget,
  { site, taxonomy, partners }: Choices,
): readonly Option[] | undefined {
  const kind = TERMS[target];
  if (kind !== undefined) return taxonomy[kind].map(({ slug, name }) => ({ label: name, value: slug }));
  if (target === 'api_version')
    return site.api_versions.map(({ version }) => ({ label: version, value: version }));
  if (target !== 'publisher') return undefined;
  const companies = partners.map(({ slug, name }) => ({ label: name, value: slug })).toSorted(byLabel);
  return [{ label: WORDS.platform, value: 'platform' }, ...companies];
}

type Common = Pick<Field, 'name'> & {
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
};

interface Several {
  readonly multiple: true;
  readonly min?: number;
  readonly max?: number;
}

/** The field of a reference: a choice from the words of the marketplace, or from the entries there are. */
export function referenceField(
  target: ReferenceTarget,
  common: Common,
  several: Several | undefined,
  choices: Choices,
): Field | undefined {
  const collection = COLLECTIONS[target];
  if (collection !== undefined) {
    const shown = { value_field: '{{slug}}', display_fields: ['name'], search_fields: ['name', 'tagline'] };
    return { ...common, ...several, widget: 'relation', collection, ...shown };
  }
  const options = listOptions(target, choices);
  return options && { ...common, ...several, widget: 'select', options: [...options] };
}
