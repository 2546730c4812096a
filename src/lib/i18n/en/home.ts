import { plural } from '../wording.ts';

export const home = {
  integrations: plural({ one: '{n} integration', other: '{n} integrations' }),
  partners: plural({ one: '{n} partner', other: '{n} partners' }),
  certified: plural({ one: '{n} certified', other: '{n} certified' }),
  searchLabel: 'Search integrations',
  searchHint: 'Name, product or task',
  roles: 'For people in',
  categories: 'Categories',
  recommended: 'Recommended',
  recommendedText: 'By use, reliability, retention and upkeep.',
  howRanked: 'How the ranking works',
  rising: 'Rising',
  drawn: 'New, drawn for today',
  howDrawn: 'How the draw works',
  newlyListed: 'Newly listed',
  newlyCertified: 'Newly certified',
  collections: 'Collections',
  partnersHead: 'Partners',
  partnersText: 'Companies that publish integrations or set them up for you.',
};
