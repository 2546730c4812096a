import { atField, type FieldPath, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import type { Term } from '../schema/taxonomy.ts';
import { foldName } from './names.ts';

const KINDS = ['categories', 'industries', 'regions', 'languages', 'services', 'roles'] as const;

type Named = Pick<Term, 'slug' | 'name'>;

/** Slugs and names of one list stand in it once. */
export const checkList = (file: string, path: FieldPath, terms: readonly Named[], report: Report): void => {
  const slugs = new Set<string>();
  const names = new Set<string>();
  for (const [index, { slug, name }] of terms.entries()) {
    const twice = (field: 'slug' | 'name', found: string) =>
      report({
        rule: field === 'slug' ? 'taxonomy/duplicate-slug' : 'taxonomy/duplicate-name',
        file,
        place: atField(...path, index, field),
        found,
        message: `The ${field} "${found}" stands twice under \`${path.join('.')}\`.`,
        wanted: `a ${field} of its own`,
      });
    if (slugs.has(slug)) twice('slug', slug);
    else if (names.has(foldName(name))) twice('name', name);
    slugs.add(slug);
    names.add(foldName(name));
  }
};

/** Two terms that are told apart in the default language are so in every other. */
const checkTranslatedNames = (file: string, kind: string, terms: readonly Named[], report: Report): void => {
  const owners = new Map<string, string>();
  for (const [index, { slug, name }] of terms.entries()) {
    const other = owners.get(foldName(name));
    owners.set(foldName(name), slug);
    if (other === undefined || other === slug) continue;
    report({
      rule: 'taxonomy/duplicate-name',
      file,
      place: atField(kind, index, 'name'),
      found: name,
      message: `The name "${name}" stands for "${other}" and "${slug}" under \`${kind}\`.`,
      wanted: 'a name of its own',
    });
  }
};

const checkAliases = (kind: string, terms: readonly Term[], report: Report): void => {
  const owners = new Map(terms.map((term) => [foldName(term.name), term.slug]));
  for (const [index, term] of terms.entries()) {
    for (const [at, alias] of term.aliases.entries()) {
      const other = owners.get(foldName(alias));
      if (other !== undefined && other !== term.slug) {
        report({
          rule: 'taxonomy/shared-alias',
          file: 'taxonomy.yaml',
          place: atField(kind, index, 'aliases', at),
          found: alias,
          message: `The word "${alias}" already leads to "${other}".`,
          wanted: 'a word that leads to one place',
        });
      }
      owners.set(foldName(alias), term.slug);
    }
  }
};

const LEAST_LISTINGS = 20;
const LEAST_CATEGORIES = 3;

const checkBreadth = ({ integrations, taxonomy }: Gathered, report: Report): void => {
  const categories = taxonomy.value?.categories ?? [];
  const listings = integrations.flatMap((entry) => (entry.value === undefined ? [] : [entry.value]));
  // A young marketplace has to start somewhere.
  if (listings.length < LEAST_LISTINGS || categories.length < LEAST_CATEGORIES) return;
  const counts = new Map<string, number>();
  for (const listing of listings) {
    for (const slug of new Set(listing.categories)) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  for (const [index, { slug, name }] of categories.entries()) {
    const count = counts.get(slug) ?? 0;
    if (count * 2 <= listings.length) continue;
    report({
      rule: 'taxonomy/broad-category',
      file: 'taxonomy.yaml',
      place: atField('categories', index, 'slug'),
      found: `${count} of ${listings.length} listings`,
      message: `The category "${name}" holds ${count} of ${listings.length} listings, more than half.`,
      wanted: 'at most half of the listings in one category',
    });
  }
};

/** Controlled words are told apart. */
export function checkTaxonomy(gathered: Gathered, report: Report): void {
  const { taxonomy, certification, tiers, routing, translations } = gathered;
  for (const kind of KINDS) {
    const terms = taxonomy.value?.[kind] ?? [];
    checkList('taxonomy.yaml', [kind], terms, report);
    checkAliases(kind, terms, report);
  }
  if (certification?.value) {
    checkList(certification.file, ['criteria'], certification.value.criteria, report);
    checkList(certification.file, ['levels'], certification.value.levels, report);
    for (const [index, { criteria, levels }] of certification.value.previous.entries()) {
      checkList(certification.file, ['previous', index, 'criteria'], criteria, report);
      checkList(certification.file, ['previous', index, 'levels'], levels, report);
    }
  }
  if (tiers?.value) {
    checkList(tiers.file, ['tiers'], tiers.value.tiers, report);
    checkList(tiers.file, ['skills'], tiers.value.skills, report);
  }
  for (const { noun, file, value } of translations) {
    if (noun !== 'taxonomy' || value === undefined) continue;
    // Laid out as the taxonomy, by a schema derived from its own.
    for (const kind of KINDS) checkTranslatedNames(file, kind, (value[kind] ?? []) as readonly Named[], report);
  }
  if (routing?.value) checkList(routing.file, ['desks'], routing.value.desks, report);
  checkBreadth(gathered, report);
}
