import type { PartName } from '../../match/part.ts';

/** The page that finds partners for a need, around its questions. */
export const matchPage = {
  title: 'Find a partner',
  text: 'Answer what you can. The list is made in your browser from what partners have proven; nothing you answer is sent anywhere.',
  open: 'Find a partner in five answers',
  openFor: 'Find the right one for you',

  how: 'How this list is made',
  howText:
    'The same rule for everybody, with its numbers. It runs in your browser; a link to your answers gives anybody the same list until the next build.',
  part: 'What counts',
  weight: 'Weight',
  howWeights:
    'Points are the weighted mean of the parts that you asked for, from 0 to 100; connected work, people and satisfaction count always. Points are rounded down to whole ones, and equal points are a tie.',
  howProof:
    'A project of this month counts whole, one of {months} months ago half, and after {window} months it no longer counts. The first projects tell most: {half} recent ones make half of what any number can make.',
  howTier:
    'Tiers have no say. More proven work, more certified people, one more language or region never lower a partner.',
  howOut:
    'Two things rule a partner out: it takes no clients now and you start soon, or it does not work in your region and the work must be done on site. It is shown all the same, after the others, with the reason.',
  howMoney:
    'Amounts in different currencies are never compared. What a partner does not state counts half for budget and new clients.',
  howTies:
    'Ties are drawn: the lowest SHA-256 of the day of the build, your answers as they stand in the address, and the partner’s slug, with colons between them, comes first. Anyone can draw again.',
  parts: {
    connect:
      'Proven projects with what you connect, the mean over all you name; a fifth of it for naming it. Without an answer, all projects.',
    industry: 'Projects in your industry; three tenths of it for naming it.',
    size: 'Projects for companies of your size.',
    region: 'Projects in your region; half of it for naming it.',
    language: 'Works in your language.',
    services: 'Share of the kinds of help you ask for.',
    budget: 'Your budget lies within the projects it takes.',
    clients: 'Takes new clients.',
    people: 'Certified people: three make half.',
    satisfaction: 'Customer satisfaction, drawn toward 3 of 5 by ten answers.',
  } satisfies Record<PartName, string>,

  table: 'All partners at a glance',
  tableText:
    'Services that each partner offers, and regions where it works, with the projects it delivered there in the last {years} years.',
  partner: 'Partner',
  services: 'Services',
  regions: 'Regions',
  languages: 'Languages',
  newClients: 'New clients',
  yes: 'yes',
  no: 'no',
  none: '–',
  worksThere: 'yes',
  noPartners: 'No partner is listed yet.',

  coverage: 'Where partners work',
  coverageLink: 'Coverage by region, language and integration',
  coverageText:
    'Who could help where: partners by region, language, category and integration, with the gaps named.',
  byLanguage: 'Regions by language',
  byLanguageText: 'Partners that work in a region, by the languages they work in.',
  byCategory: 'Categories by region',
  byCategoryText: 'Partners that work with any integration of a category, by where they work.',
  byIntegration: 'Integrations by region',
  byIntegrationText: 'Partners that name an integration or have delivered it, by where they work.',
  regionColumn: 'Region',
  integrationColumn: 'Integration',
};
