import type { TaxonomyKind } from '../content/schema/taxonomy.ts';

export const TAXONOMY_KINDS = [
  'categories',
  'industries',
  'regions',
  'languages',
  'services',
  'roles',
] as const satisfies readonly TaxonomyKind[];

/** The list of the taxonomy that a reference leads to, if it leads there. */
export function taxonomyKindOf(reference: string | undefined): TaxonomyKind | undefined {
  switch (reference) {
    case 'category':
      return 'categories';
    case 'industry':
      return 'industries';
    case 'region':
      return 'regions';
    case 'language':
      return 'languages';
    case 'service':
      return 'services';
    case 'role':
      return 'roles';
    default:
      return undefined;
  }
}
