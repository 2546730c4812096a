import { resolve } from 'node:path';
import { readEnv } from '#lib/env.ts';
import { loadSite } from '#lib/site/load.ts';
import type { IntegrationView, Site } from '#lib/site/model.ts';
import { TEST_DATE } from '../site/run-build.ts';

export interface PageKind {
  readonly name: string;
  readonly path: string;
  /** Status it answers with. */
  readonly status: 200 | 404;
}

/** One page of every kind that the sample has; throws where the sample lost a kind. */
export async function listPageKinds(): Promise<readonly PageKind[]> {
  const site = await loadSite(readEnv({ CONTENT_DIR: resolve('content'), BUILD_DATE: TEST_DATE }));
  const partners = [...site.partners];
  const paths: Readonly<Record<string, string | undefined>> = {
    home: '/',
    catalogue: site.catalogue.head.path,
    categories: site.heads.categories.path,
    category: site.categories[0]?.head.path,
    'category for a role': site.categoryRoles[0]?.head.path,
    regions: site.regionList?.head.path,
    region: site.regions[0]?.head.path,
    'find by category and role': site.heads.find.path,
    collections: site.heads.collections.path,
    collection: site.collections.find(({ kind }) => kind === 'set')?.head.path,
    stack: site.collections.find(({ stack }) => stack?.gaps.length === 0)?.head.path,
    'stack with a gap': site.collections.find(({ stack }) => (stack?.gaps.length ?? 0) > 0)?.head.path,
    compare: site.heads.compare.path,
    'category compared': site.comparisons[0]?.head.path,
    ...integrationPaths(site),
    'removed integration': site.tombstones[0]?.head.path,
    directory: site.directory.head.path,
    'endangered partner': partners.find(({ tier }) => tier.isEndangered)?.head.path,
    'partner under a measure': partners.find(({ actions }) => actions.length > 0)?.head.path,
    partner: partners.toSorted((a, b) => b.caseStudies.length - a.caseStudies.length)[0]?.head.path,
    match: site.match.head.path,
    coverage: site.coverage.head.path,
    kits: site.heads.kits.path,
    kit: site.kits.toSorted((a, b) => b.assets.length - a.assets.length)[0]?.head.path,
    'kit in three languages': site.kits.find(({ locales }) => locales.length === 3)?.head.path,
    'what a kit holds': site.heads.kitAssets.path,
    'how a kit is made': site.heads.kitGuide.path,
    'how a listing is added or changed': site.heads.contribute.path,
    'open data': site.heads.api.path,
    'application form': site.heads.apply.path,
    'contact form': site.heads.applyContact.path,
    'request form': site.heads.applyRequest.path,
    'correction form': site.heads.applyCorrection.path,
    'what was sent': site.heads.applySent.path,
    feeds: site.heads.feeds.path,
    'badges and cards': site.heads.badges.path,
    ecosystem: site.ecosystem.head.path,
    program: site.heads.program.path,
    ...Object.fromEntries(
      Object.entries(site.program).map(([name, { head }]) => [`program: ${name}`, head.path]),
    ),
  };
  const kinds = Object.entries(paths).map(([name, path]) => {
    if (path === undefined) throw new Error(`The sample content has no page of the kind "${name}".`);
    return { name, path, status: 200 } as const;
  });
  return [...kinds, { name: 'missing page', path: '/no/such/page/', status: 404 }];
}

function integrationPaths(site: Site): Readonly<Record<string, string | undefined>> {
  const integrations = [...site.integrations];
  const byFullness = integrations.toSorted((a, b) => fullness(b) - fullness(a));
  return {
    'fullest integration': byFullness[0]?.head.path,
    'sparsest integration': byFullness.at(-1)?.head.path,
    'beta integration': integrations.find(({ status }) => status === 'beta')?.head.path,
    'deprecated integration': integrations.find(({ status }) => status === 'deprecated')?.head.path,
    'integration under a measure': integrations.find(({ actions }) => actions.length > 0)?.head.path,
    'stale integration': integrations.find(({ health }) => health.state === 'stale')?.head.path,
  };
}

/** Number of stated things. */
function fullness(view: IntegrationView): number {
  const values: readonly unknown[] = Object.values(view);
  return values.reduce<number>(
    (sum, value) => sum + (Array.isArray(value) ? Math.min(value.length, 3) : value === undefined ? 0 : 1),
    0,
  );
}

/** An old address and where it leads. */
export async function findRedirect(): Promise<{ readonly from: string; readonly to: string }> {
  const site = await loadSite(readEnv({ CONTENT_DIR: resolve('content'), BUILD_DATE: TEST_DATE }));
  const [first] = site.redirects;
  if (first === undefined) throw new Error('The sample content has no alias.');
  return first;
}
