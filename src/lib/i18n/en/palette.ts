import { plural } from '../wording.ts';

/** The search that opens over every page; plain data, in a file that is read when it opens. */
export const palette = {
  label: 'Search the marketplace',
  hint: 'Integrations, partners, pages',
  close: 'Close',
  results: 'Results',
  groups: { integration: 'Integrations', partner: 'Partners', page: 'Pages' },
  sections: {
    category: 'Category',
    collection: 'Collection',
    kit: 'Launch kit',
    program: 'Program',
    ecosystem: 'Ecosystem',
  },
  recent: 'Recent',
  links: 'Go to',
  nearest: 'Did you mean',
  all: 'All integrations for “{q}”',
  count: plural({ one: '{n} result', other: '{n} results' }),
  nothing: 'Nothing is called “{q}”.',
  failed: 'The search could not be loaded.',
  clear: 'Clear recent',
  cleared: 'Recent choices cleared',
  keys: { move: 'to move', open: 'to open', tab: 'in a new tab' },
};
