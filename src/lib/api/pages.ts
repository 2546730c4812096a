import type { DocumentName, ListName } from './kinds.ts';

/** Why a page has no file: it explains, asks, is a tool over what others hold, or says that there is nothing. */
export type WithoutFile = 'guide' | 'form' | 'tool' | 'nothing';

/** A kind of page by its route, and the files that hold what it shows. */
export interface PageFiles {
  readonly route: string;
  readonly files: readonly (DocumentName | ListName)[] | WithoutFile;
}

/** Every kind of page there is. */
export const PAGES: readonly PageFiles[] = [
  { route: '/', files: ['index', 'highlights'] },
  { route: '/integrations/', files: ['integrations'] },
  { route: '/integrations/page/[number]/', files: ['integrations'] },
  { route: '/integrations/[slug]/', files: ['integration'] },
  { route: '/[...path]/', files: ['redirects'] },
  { route: '/categories/', files: ['categories'] },
  { route: '/categories/[slug]/', files: ['categories', 'integrations'] },
  { route: '/categories/[slug]/page/[number]/', files: ['categories', 'integrations'] },
  { route: '/categories/[slug]/[role]/', files: ['categories', 'integrations', 'taxonomy'] },
  { route: '/find/', files: ['categories', 'taxonomy'] },
  { route: '/collections/', files: ['collections'] },
  { route: '/collections/[slug]/', files: ['collection'] },
  { route: '/compare/', files: 'tool' },
  { route: '/compare/[category]/', files: ['comparisons', 'integration'] },
  { route: '/partners/', files: ['partners'] },
  { route: '/partners/page/[number]/', files: ['partners'] },
  { route: '/partners/[slug]/', files: ['partner'] },
  { route: '/regions/', files: ['regions'] },
  { route: '/regions/[region]/', files: ['regions', 'partners', 'integrations', 'integration'] },
  { route: '/match/', files: ['match', 'partner'] },
  { route: '/match/coverage/', files: ['coverage'] },
  { route: '/kits/', files: ['kits'] },
  { route: '/kits/[slug]/', files: ['kit'] },
  { route: '/ecosystem/', files: ['ecosystem'] },
  { route: '/program/', files: 'guide' },
  { route: '/program/ranking/', files: ['program-ranking', 'rankings', 'history'] },
  { route: '/program/certification/', files: ['program-certification', 'certifications'] },
  { route: '/program/tiers/', files: ['program-tiers'] },
  { route: '/program/health/', files: ['program-health'] },
  { route: '/program/metrics/', files: ['metrics'] },
  { route: '/program/checks/', files: ['program-checks'] },
  { route: '/program/actions/', files: ['actions'] },
  { route: '/program/kit-assets/', files: 'guide' },
  { route: '/program/kit-guide/', files: 'guide' },
  { route: '/contribute/', files: 'guide' },
  { route: '/api/', files: ['index'] },
  { route: '/feeds/', files: 'guide' },
  { route: '/badges/', files: 'guide' },
  { route: '/apply/', files: 'form' },
  { route: '/apply/contact/', files: 'form' },
  { route: '/apply/request/', files: 'form' },
  { route: '/apply/correction/', files: 'form' },
  { route: '/apply/sent/', files: 'form' },
  { route: '/admin/[...page]/', files: 'tool' },
  { route: '/offline/', files: 'nothing' },
  { route: '/404/', files: 'nothing' },
];
