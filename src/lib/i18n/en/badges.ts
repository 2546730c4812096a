/** What badges and cards for other websites say, and the page that shows them. */
export const badges = {
  certified: '{site} certified',
  certificateOf: 'certificate',
  certificate: '{site} certificate',
  lapsed: 'lapsed {day}',
  lapsedUndated: 'lapsed',
  place: '{standing}, {month}',
  partner: '{site} partner',
  until: '{level} until {day}',
  listed: 'listed',
  removed: 'no longer listed',

  heading: 'Badges and cards',
  intro:
    'For the websites of those who are listed here: a badge says one fact, a card says who it is about. Both are written anew each day from what these pages show, so a badge turns by itself when a certificate lapses.',
  kinds: 'Badges',
  kindsText:
    'A badge is a small SVG picture without scripts. Each line below is a live one; put your own slug, the last part of the address of your page, into its address. Your page here has the lines ready to copy.',
  kind: {
    certified: {
      title: 'Certificate',
      text: 'The level and its last day, so that an old copy is true as well. Once lapsed it says since when; without a certificate it says where the listing is available.',
    },
    rank: { title: 'Place', text: 'The place in its main category, with the month it was computed in.' },
    partner: {
      title: 'Partner tier',
      text: 'The tier of a partner and the last day it holds if nothing new is recorded; without a tier, that it is listed.',
    },
  },
  removedText: 'The badges of a listing that was removed stay at their addresses and say so.',
  cards: 'Cards',
  cardsText:
    'A card is a page of its own for a frame of {width} by {height} pixels, narrower where there is less room. It runs no script, sets no cookie, asks nothing of other servers, and follows the reader’s light or dark setting.',
  card: {
    integrations: 'A listing',
    partners: 'A partner',
    categories: 'A category',
    collections: 'A collection or stack',
  },
  endpoint: 'For Shields',
  endpointText:
    'Each badge is also a file that Shields draws in its own styles: the same address with .json in place of .svg, given to its endpoint badge.',
  endpointAddress: 'Address of the data',
  oembed: 'For editors that unfold links',
  oembedText:
    'Pages of listings, partners, categories and collections name an oEmbed file, so that an editor which knows oEmbed makes a card of a pasted link.',

  own: 'Badge and card for your website',
  html: 'Badge as HTML',
  markdown: 'Badge as Markdown',
  frame: 'Card as HTML',
  more: 'More badges',
  alt: '{name} at {site}',
  onSite: '{name} on {site}',
  counted: { category: 'Category', set: 'Collection', stack: 'Stack' },
  sample: 'Sample data',
};
