import type { ReadDocument } from '../door/document.ts';
import { showPath, showValue } from '../door/show.ts';
import { atField, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import { knownSlugs, type KnownSlugs } from '../known.ts';
import { referencesOf, type Reference } from '../references.ts';
import { collection } from '../schema/collection.ts';
import { SLUG_PATTERN, type ReferenceTarget } from '../schema/fields.ts';
import { integration } from '../schema/integration.ts';
import { kit } from '../schema/kit.ts';
import { partner } from '../schema/partner.ts';
import { certificationRules } from '../schema/certification.ts';
import { routingRules } from '../schema/routing.ts';
import { actions } from '../schema/actions.ts';
import { certificationRecord } from '../schema/certification-record.ts';
import { owners } from '../schema/owners.ts';
import { partnerRecord } from '../schema/partner-record.ts';
import { suggest } from '../suggest.ts';
import { aliasOwners, type AliasOwners } from './aliases.ts';

const NAMES: Record<ReferenceTarget, string> = {
  integration: 'integration',
  partner: 'partner',
  publisher: 'partner',
  category: 'category',
  industry: 'industry',
  region: 'region',
  language: 'language',
  service: 'service',
  role: 'role',
  criterion: 'criterion',
  level: 'certification level',
  skill: 'skill',
  desk: 'desk',
  api_version: 'version of the platform API',
};

const PLACES: Record<ReferenceTarget, string> = {
  integration: 'the name of a folder in integrations/',
  partner: 'the name of a folder in partners/',
  publisher: 'the name of a folder in partners/, or platform',
  category: 'a slug under categories in taxonomy.yaml',
  industry: 'a slug under industries in taxonomy.yaml',
  region: 'a slug under regions in taxonomy.yaml',
  language: 'a slug under languages in taxonomy.yaml',
  service: 'a slug under services in taxonomy.yaml',
  role: 'a slug under roles in taxonomy.yaml',
  criterion: 'a slug under criteria in program/certification.yaml',
  level: 'a slug under levels in program/certification.yaml',
  skill: 'a slug under skills in program/tiers.yaml',
  desk: 'a slug under desks in program/routing.yaml',
  api_version: 'a version under api_versions in site.yaml',
};

interface Lookup {
  readonly known: KnownSlugs;
  readonly aliases: AliasOwners;
  readonly report: Report;
}

const presentSlug = ({ target, slug }: Reference, aliases: AliasOwners): string | undefined => {
  if (target === 'integration') return aliases.integrations.get(slug);
  return target === 'partner' || target === 'publisher' ? aliases.partners.get(slug) : undefined;
};

const reportUnknown = (file: string, reference: Reference, slugs: ReadonlySet<string>, lookup: Lookup): void => {
  const { target, slug, path } = reference;
  const present = presentSlug(reference, lookup.aliases);
  const shown = `\`${showPath(path)}\` names the ${NAMES[target]} ${showValue(slug)}`;
  const common = { file, place: atField(...path), found: slug, wanted: PLACES[target] };
  if (present !== undefined) {
    const message = `${shown}, which is an old slug of ${present}.`;
    lookup.report({ ...common, rule: 'reference/alias', message, suggestion: present });
    return;
  }
  lookup.report({
    ...common,
    rule: target === 'api_version' ? 'reference/unknown-api-version' : 'reference/unknown',
    message: `${shown}, which does not exist.`,
    suggestion: suggest(slug, slugs),
  });
};

const isNameless = (target: ReferenceTarget, slugs: ReadonlySet<string>): boolean =>
  target === 'api_version' && slugs.size === 0;

const checkRepeats = (file: string, references: readonly Reference[], report: Report): void => {
  const seen = new Set<string>();
  for (const { slug, path } of references) {
    if (typeof path.at(-1) !== 'number') continue;
    const list = showPath(path.slice(0, -1));
    const key = `${list} ${slug}`;
    if (seen.has(key)) {
      report({
        rule: 'field/repeated',
        file,
        place: atField(...path),
        found: slug,
        message: `\`${list}\` names ${showValue(slug)} more than once.`,
        wanted: 'each slug once',
      });
    }
    seen.add(key);
  }
};

const checkDocument = (
  document: ReadDocument<unknown>,
  list: (value: unknown) => readonly Reference[],
  lookup: Lookup,
  own?: { readonly target: ReferenceTarget; readonly slug: string },
): void => {
  const references = list(document.fields);
  for (const reference of references) {
    const { target, slug, path } = reference;
    const slugs = lookup.known[target];
    if (slugs === undefined || isNameless(target, slugs)) continue;
    // What is not even a slug has been reported as such.
    if (target !== 'api_version' && !SLUG_PATTERN.test(slug)) continue;
    if (!slugs.has(slug)) reportUnknown(document.file, reference, slugs, lookup);
    else if (own?.target === target && own.slug === slug) {
      lookup.report({
        rule: 'reference/self',
        file: document.file,
        place: atField(...path),
        found: slug,
        message: `\`${showPath(path)}\` names the entry itself.`,
        wanted: `another ${NAMES[target]}`,
      });
    }
  }
  checkRepeats(document.file, references, lookup.report);
};

/** Lists the references of a document, by what it is. */
export const REFERENCES = {
  integration: referencesOf(integration),
  partner: referencesOf(partner),
  kit: referencesOf(kit),
  collection: referencesOf(collection),
  certification: referencesOf(certificationRules),
  routing: referencesOf(routingRules),
  owners: referencesOf(owners),
  actions: referencesOf(actions),
  certificationRecord: referencesOf(certificationRecord),
  partnerRecord: referencesOf(partnerRecord),
};

/** Every slug in every file names something that exists, by its present name, and not itself. */
export function checkReferences(gathered: Gathered, report: Report): void {
  const lookup = { known: knownSlugs(gathered), aliases: aliasOwners(gathered), report };
  for (const each of gathered.integrations) {
    checkDocument(each, REFERENCES.integration, lookup, { target: 'integration', slug: each.slug });
  }
  for (const each of gathered.partners) checkDocument(each, REFERENCES.partner, lookup);
  for (const each of gathered.kits) checkDocument(each, REFERENCES.kit, lookup);
  for (const each of gathered.collections) checkDocument(each, REFERENCES.collection, lookup);
  for (const each of gathered.certifications) checkDocument(each, REFERENCES.certificationRecord, lookup);
  for (const each of gathered.partnerRecords) checkDocument(each, REFERENCES.partnerRecord, lookup);
  if (gathered.certification) checkDocument(gathered.certification, REFERENCES.certification, lookup);
  if (gathered.routing) checkDocument(gathered.routing, REFERENCES.routing, lookup);
  if (gathered.owners) checkDocument(gathered.owners, REFERENCES.owners, lookup);
  if (gathered.actions) checkDocument(gathered.actions, REFERENCES.actions, lookup);
}
