import { crossTabulate } from '#lib/derive/ecosystem/coverage.ts';
import type { SiteContext } from '../context.ts';
import type { Site } from '../model.ts';
import { viewCoverage } from './coverage.ts';

/** Where partners work: by language, and with what. */
export function buildPartnerCoverage(context: SiteContext): Site['coverage'] {
  const { content, companies, paths } = context;
  const { taxonomy } = content;
  const integrationsOf = (company: (typeof companies)[number]) =>
    company.facts.implements.map(({ integration }) => integration);
  const worked = new Set(companies.flatMap(integrationsOf));
  const byRegion = (rowsOf: (company: (typeof companies)[number]) => readonly string[]) =>
    companies.map((company) => ({ rows: rowsOf(company), columns: company.entry.regions }));
  const listings = context.listings
    .filter(({ entry }) => worked.has(entry.slug))
    .map(({ entry }) => ({ slug: entry.slug, name: entry.name, aliases: [] }));
  return {
    head: context.head({
      title: context.heading('coverage'),
      description: context.heading('coverageDescription'),
      path: paths.coverage,
    }),
    languages: viewCoverage(
      crossTabulate(
        companies.map(({ entry }) => ({ rows: entry.regions, columns: entry.languages })),
        taxonomy.regions,
        taxonomy.languages,
      ),
      { rows: 'regions', columns: 'languages' },
      context,
    ),
    categories: viewCoverage(
      crossTabulate(
        byRegion((company) =>
          integrationsOf(company).flatMap((slug) => context.listing(slug)?.entry.categories ?? []),
        ),
        taxonomy.categories,
        taxonomy.regions,
      ),
      { rows: 'categories', columns: 'regions' },
      context,
    ),
    integrations: viewCoverage(
      crossTabulate(byRegion(integrationsOf), listings, taxonomy.regions),
      { rows: 'integrations', columns: 'regions' },
      context,
    ),
  };
}
