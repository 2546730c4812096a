import { plural } from '../wording.ts';

/** Titles and descriptions that search engines and shared links show; `{site}` is the name of the platform. */
export const heads = {
  home: '{site}: {tagline}',
  page: '{title} · {site}',
  integrations: 'Integrations',
  integrationsDescription: plural({
    other: 'All {n} integrations for {site}, ordered by a ranking anyone can recompute.',
  }),
  integration: '{name} for {site}',
  categories: 'Categories',
  categoriesDescription: 'Every category of integrations for {site}.',
  category: '{name} integrations',
  categoryDescription: plural({
    other: '{n} {name} integrations for {site}, ranked by use, reliability and certification.',
  }),
  categoryRole: '{category} integrations for {role}',
  categoryRoleDescription: plural({
    other:
      '{n} {category} integrations for people in {role} who work with {site}, ranked by use, reliability and certification.',
  }),
  regions: 'Regions',
  regionsDescription:
    'Regions in which partners of {site} work, each with who works there and what is offered there.',
  region: '{region} partners',
  regionDescription: plural({
    one: '{n} partner who works with {site}, region {region}, and what is offered there.',
    other:
      '{n} partners who work with {site}, region {region}, by delivered projects, and what is offered there.',
  }),
  compare: 'Compare',
  compareDescription: 'Integrations and partners for {site} side by side, with what differs marked.',
  comparison: 'Compare {category} integrations',
  comparisonDescription: '{category} side by side: {names}.',
  find: 'Find by category and role',
  findDescription: 'Every category of integrations for {site}, and whom each is for.',
  collections: 'Collections',
  collectionsDescription: 'Integrations for {site} that belong together, chosen by people.',
  editor: 'Edit {site} Marketplace',
  editorDescription: 'Change what is listed for {site}, in a form.',
  contribute: 'Add or change a listing',
  contributeDescription:
    'How a listing for {site} is added or changed, from nothing to online: two doors, what is checked, who decides, and how soon.',
  kits: 'Launch kits',
  kitsDescription:
    "What marketing publishes about integrations for {site}: texts, images and badges over today's facts.",
  kitDescription: 'Texts, images and badges to launch {listing} for {site}, in every format a launch needs.',
  kitGuide: 'A launch kit in three minutes',
  kitGuideDescription:
    'From a listing to texts, images and an archive that appear on their day, in six steps.',
  kitAssets: 'What a kit holds',
  kitAssetsDescription: 'Every asset of a launch kit: its fields, its limits and what it may say.',
  partners: 'Partners',
  partnersDescription: plural({ other: '{n} partners that build and implement integrations for {site}.' }),
  partner: '{name}, partner',
  match: 'Find a partner',
  matchDescription: plural({
    other: 'Five answers find the right one of {n} partners for {site}, by what they have proven.',
  }),
  coverage: 'Partner coverage',
  coverageDescription:
    'Where partners for {site} work, in which languages and with which integrations, with the gaps.',
  removed: '{name} was removed',
  removedDescription: '{name} is no longer listed.',
  program: 'Program',
  programDescription: 'The rules of the {site} marketplace: ranking, certificates, tiers, checks.',
  ranking: 'How ranking works',
  rankingDescription: 'Every weight and factor behind the order of listings.',
  certification: 'Certification',
  certificationDescription: 'Levels, criteria and how long a certificate holds.',
  tiers: 'Partner tiers',
  tiersDescription: 'What each partner tier asks, in numbers.',
  health: 'Health',
  healthDescription: 'Every rule by which listings and partners are called healthy, at risk or stale.',
  metrics: 'How we count',
  metricsDescription: 'Every metric: its unit, its window, what it leaves out and how it is computed.',
  ecosystem: 'Ecosystem',
  ecosystemDescription:
    'How the {site} marketplace is doing: adoption, diversity, certification and gaps, in figures.',
  checks: 'Checks',
  checksDescription: 'Every rule a listing is checked against and how to mend what it finds.',
  actions: 'Measures taken',
  actionsDescription: 'Public log of measures taken against listings and partners.',
  api: 'Open data',
  apiDescription:
    'The whole {site} marketplace as JSON: every listing, partner, rank and certificate with its inputs, and one archive.',
  apply: 'Become a partner',
  applyDescription:
    'Apply to build or implement integrations for {site}: what is asked, who decides and what comes next.',
  applyContact: 'Ask a partner to call back',
  applyContactDescription: 'Say what you need from {site}; the partner you choose answers you by e-mail.',
  applyRequest: 'Request an integration',
  applyRequestDescription: 'Say which product should work with {site}; it is counted with what others miss.',
  applyCorrection: 'Correct or dispute a listing',
  applyCorrectionDescription: 'Say what a listing or a partner’s page has wrong, and how one can tell.',
  applySent: 'Your message has arrived',
  applySentDescription: 'What happens with a form that was sent.',
  notFound: 'Page not found',
  offline: 'No network',
  feeds: 'Feeds',
  feedsDescription:
    'What is new for {site}, as feeds and calendars to subscribe to: listings, releases, certificates, launch kits and measures.',
  badges: 'Badges and cards',
  badgesDescription:
    'What partners of {site} put on their own websites: badges that say what holds today, and small cards.',
};
