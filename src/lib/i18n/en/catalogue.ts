import type { IntegrationFacet, PartnerFacet } from '../../site/model.ts';
import { plural } from '../wording.ts';

/** Lists: catalogue, directory, categories and collections. */
export const catalogue = {
  integrations: 'Integrations',
  integrationsText: 'Everything that connects to {name}, in recommended order.',
  partners: 'Partners',
  partnersText: 'Companies that publish integrations for {name} or set them up for customers.',
  categories: 'Categories',
  categoriesText: 'What an integration is for.',
  collections: 'Collections',
  collectionsText: 'Sets chosen by hand, and stacks in which one integration feeds the next.',
  collectionKind: { set: 'Set', stack: 'Stack' },
  related: 'Related categories',
  implementedBy: 'Partners that set up all of it',
  roles: 'For people in',
  listings: plural({ one: '{n} integration', other: '{n} integrations' }),
  empty: 'Nothing is listed here yet.',
  facet: {
    category: 'Category',
    role: 'Role',
    industry: 'Industry',
    region: 'Region',
    language: 'Language',
    price: 'Price',
    certification: 'Certification',
    auth: 'Sign-in',
    status: 'Status',
    publisher: 'Publisher',
    kind: 'Kind of partner',
    service: 'Service',
    integration: 'Integration',
    skill: 'Skill',
    accepting: 'New clients',
    tier: 'Tier',
  } satisfies Record<IntegrationFacet | PartnerFacet, string>,
};
