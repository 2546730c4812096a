/** Titles and descriptions that search engines and shared links show. */
export const heads = {
  home: (name: string, tagline: string) => `${name}: ${tagline}`,
  page: (title: string, site: string) => `${title} · ${site}`,
  integrations: 'Integrations',
  integrationsDescription: (count: number, site: string) =>
    `All ${count} integrations for ${site}, ordered by a ranking anyone can recompute.`,
  integration: (name: string, site: string) => `${name} for ${site}`,
  categories: 'Categories',
  categoriesDescription: (site: string) => `Every category of integrations for ${site}.`,
  category: (name: string) => `${name} integrations`,
  categoryDescription: (name: string, count: number, site: string) =>
    `${count} ${name} integrations for ${site}, ranked by use, reliability and certification.`,
  categoryRole: (category: string, role: string) => `${category} integrations for ${role}`,
  categoryRoleDescription: (category: string, role: string, count: number, site: string) =>
    `${count} ${category} integrations for people in ${role} who work with ${site}, ranked by use, reliability and certification.`,
  compare: 'Compare',
  compareDescription: (site: string) =>
    `Integrations and partners for ${site} side by side, with what differs marked.`,
  comparison: (category: string) => `Compare ${category} integrations`,
  comparisonDescription: (category: string, names: string) => `${category} side by side: ${names}.`,
  find: 'Find by category and role',
  findDescription: (site: string) => `Every category of integrations for ${site}, and whom each is for.`,
  collections: 'Collections',
  collectionsDescription: (site: string) =>
    `Integrations for ${site} that belong together, chosen by people.`,
  editor: (site: string) => `Edit ${site} Marketplace`,
  editorDescription: (site: string) => `Change what is listed for ${site}, in a form.`,
  contribute: 'Add or change a listing',
  contributeDescription: (site: string) =>
    `How a listing for ${site} is added or changed, from nothing to online: two doors, what is checked, who decides, and how soon.`,
  kits: 'Launch kits',
  kitsDescription: (site: string) =>
    `What marketing publishes about integrations for ${site}: texts, images and badges over today's facts.`,
  kitDescription: (listing: string, site: string) =>
    `Texts, images and badges to launch ${listing} for ${site}, in every format a launch needs.`,
  kitGuide: 'A launch kit in three minutes',
  kitGuideDescription:
    'From a listing to texts, images and an archive that appear on their day, in six steps.',
  kitAssets: 'What a kit holds',
  kitAssetsDescription: 'Every asset of a launch kit: its fields, its limits and what it may say.',
  partners: 'Partners',
  partnersDescription: (count: number, site: string) =>
    `${count} partners that build and implement integrations for ${site}.`,
  partner: (name: string) => `${name}, partner`,
  match: 'Find a partner',
  matchDescription: (count: number, site: string) =>
    `Five answers find the right one of ${count} partners for ${site}, by what they have proven.`,
  coverage: 'Partner coverage',
  coverageDescription: (site: string) =>
    `Where partners for ${site} work, in which languages and with which integrations, with the gaps.`,
  removed: (name: string) => `${name} was removed`,
  removedDescription: (name: string) => `${name} is no longer listed.`,
  program: 'Program',
  programDescription: (site: string) =>
    `The rules of the ${site} marketplace: ranking, certificates, tiers, checks.`,
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
  ecosystemDescription: (site: string) =>
    `How the ${site} marketplace is doing: adoption, diversity, certification and gaps, in figures.`,
  checks: 'Checks',
  checksDescription: 'Every rule a listing is checked against and how to mend what it finds.',
  actions: 'Measures taken',
  actionsDescription: 'Public log of measures taken against listings and partners.',
  apply: 'Become a partner',
  applyDescription: (site: string) =>
    `Apply to build or implement integrations for ${site}: what is asked, who decides and what comes next.`,
  applyContact: 'Ask a partner to call back',
  applyContactDescription: (site: string) =>
    `Say what you need from ${site}; the partner you choose answers you by e-mail.`,
  applyRequest: 'Request an integration',
  applyRequestDescription: (site: string) =>
    `Say which product should work with ${site}; it is counted with what others miss.`,
  applyCorrection: 'Correct or dispute a listing',
  applyCorrectionDescription: 'Say what a listing or a partner’s page has wrong, and how one can tell.',
  applySent: 'Your message has arrived',
  applySentDescription: 'What happens with a form that was sent.',
  notFound: 'Page not found',
} as const;
