import type { CourseView, CoverageView, Site } from '#lib/site/model.ts';
import type { Addresses } from '../addresses.ts';
import { publish } from '../snake.ts';

const writeCourse = ({ points }: CourseView) => points.map(({ asOf, value }) => ({ as_of: asOf, value }));

function writeTable(view: CoverageView, { absolute }: Addresses) {
  return {
    columns: view.columns,
    rows: view.rows.map(({ name, href, cells, unstated }) => ({
      name,
      url: href === undefined ? null : absolute(href),
      counts: cells.map(({ count }) => count),
      unstated,
    })),
    rows_left_out: view.rowsLeftOut,
    columns_left_out: view.columnsLeftOut,
    gaps: view.gaps.map(({ row, columns }) => ({ row, columns })),
  };
}

export function writeEcosystem({ ecosystem: view }: Site, addresses: Addresses) {
  const { absolute } = addresses;
  const { adoption, activeIntegrations, coverage } = view;
  return {
    as_of: view.asOf ?? null,
    seen_since: view.seenSince ?? null,
    listings: view.listings,
    measure: view.measure ?? null,
    measured: view.measured,
    withheld: view.withheld,
    adoption: {
      active: adoption.active,
      accounts: adoption.accounts,
      rate: adoption.rate,
      course: writeCourse(adoption.course),
    },
    active_integrations: {
      active: activeIntegrations.active,
      published: activeIntegrations.published,
      course: writeCourse(activeIntegrations.course),
    },
    kinds: publish(view.kinds, absolute),
    diversity: publish(view.diversity, absolute),
    certified: publish(view.certified, absolute),
    activation: publish(view.activation, absolute),
    coverage: {
      regions: writeTable(coverage.regions, addresses),
      languages: writeTable(coverage.languages, addresses),
      services: writeTable(coverage.services, addresses),
    },
    companies: publish(view.map?.companies ?? [], absolute),
  };
}

export const writeCoverage = ({ coverage }: Site, addresses: Addresses) => ({
  languages: writeTable(coverage.languages, addresses),
  categories: writeTable(coverage.categories, addresses),
  integrations: writeTable(coverage.integrations, addresses),
});

export const writeMatchRule = ({ match: { rule, partners, deck } }: Site) => ({
  parts: rule.parts,
  half_life_months: rule.halfLifeMonths,
  window_months: rule.windowMonths,
  half_strength: rule.halfStrength,
  partners,
  skills: deck.skills,
});
