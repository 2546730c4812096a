import type { RuleGroup } from './rule.ts';

/** What listings and partners say of themselves, and how. */
export const copyRules = {
  'copy/placeholder': {
    severity: 'error',
    title: 'Nothing in a text only keeps a place.',
    fix: 'Write what belongs there, or remove the line.',
    example: 'summary: Lorem ipsum, tagline: TODO, docs_url: https://example.com/docs',
  },
  'copy/praise': {
    severity: 'warning',
    title: 'Texts say what a thing does, not that it is the best.',
    fix: 'Say what it does for a customer, with a figure that can be verified if there is one.',
    example: 'tagline: The leading CRM sync',
  },
  'copy/repeats': {
    severity: 'warning',
    title: 'A tagline says more than the name.',
    fix: 'Say in one line what a customer gets.',
    example: 'name: Acme Sync with tagline: Acme Sync integration',
  },
  'copy/same-summary': {
    severity: 'note',
    title: 'A summary says more than the tagline.',
    fix: 'Say what the two products do together, or leave the summary out: the tagline then stands for it.',
    example: 'the same sentence as tagline and as summary',
  },
  'copy/stuffing': {
    severity: 'warning',
    title: 'Words are there for readers, once each.',
    fix: 'Say it once; name other products under works_with, and words for search under tags.',
    example: 'tagline: CRM sync, CRM import and CRM export for your CRM',
  },
  'copy/idle-tag': {
    severity: 'note',
    title: 'Each tag adds a word by which the listing is not yet found.',
    fix: 'Remove the tag: the name and the other tags are searched already.',
    example: 'tags: [live-chat, Live chat]',
  },
  'copy/capitals': {
    severity: 'warning',
    title: 'Texts do without words in capitals.',
    fix: 'Write it in small letters; abbreviations of up to four letters stay.',
    example: 'tagline: AUTOMATE your invoices',
  },
  'copy/name-tagline': {
    severity: 'warning',
    title: 'A name is a name, without a tagline behind it.',
    fix: 'Keep the name, and move what stands behind it into the tagline.',
    example: 'name: Acme | The smart CRM sync',
  },
  'copy/name-platform': {
    severity: 'note',
    title: 'Names do not end with the name of the platform.',
    fix: 'Leave it out: every listing here is for this platform.',
    example: 'name: Acme Sync for Tarnwick, in the marketplace of Tarnwick',
  },
  'copy/decoration': {
    severity: 'warning',
    title: 'Names are made of letters, without pictures.',
    fix: 'Remove it; the logo is the picture of a listing.',
    example: 'name: 🚀 Acme Sync ★★★',
  },
  'copy/exclamation': {
    severity: 'note',
    title: 'Texts speak calmly.',
    fix: 'End the sentence with a full stop.',
    example: 'tagline: Never type an order again!',
  },
  'copy/long-sentence': {
    severity: 'note',
    title: 'Sentences can be read in one breath.',
    fix: 'Make two sentences of it.',
    example: 'a sentence of 60 words',
  },
} as const satisfies RuleGroup;
