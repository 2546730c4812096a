import type { RuleGroup } from './rule.ts';

/** Launch kits and the texts in them. */
export const kitRules = {
  'kit/day-order': {
    severity: 'error',
    title: 'A kit expires after it is published.',
    fix: 'Correct one of the days.',
    example: 'publish_on: 2026-05-01 with expires_on: 2026-04-01',
  },
  'kit/removed-listing': {
    severity: 'warning',
    title: 'Kits launch listings that are still offered.',
    fix: 'Remove the kit, or name the successor.',
    example: 'integration: acme-v1, which is removed',
  },
  'kit/text-language': {
    severity: 'error',
    title: 'A text of a kit is in one of the languages of the kit.',
    fix: 'Add the language to locales, or rename the file; the first of locales has no language in its name.',
    example: 'blog.de.md in a kit with locales: [en]',
  },
  'kit/text-unused': {
    severity: 'warning',
    title: 'A text of a kit belongs to one of its assets.',
    fix: 'Add the asset to assets, or remove the file.',
    example: 'press.md in a kit with assets: [blog]',
  },
  'kit/time-zone': {
    severity: 'error',
    title: 'A webinar that has a time has a time zone.',
    fix: 'Name the time zone as clocks are set there, for example Europe/Berlin.',
    example: 'starts: 2026-12-01T15:00 without time_zone',
  },
  'kit/template-syntax': {
    severity: 'error',
    title: 'Templates are complete: every tag is closed.',
    fix: 'Close it as shown.',
    example: '{% if listing.summary %} without {% endif %}',
  },
  'kit/unknown-tag': {
    severity: 'error',
    title: 'Templates use the tags that exist.',
    fix: 'Use if, unless, case, for, comment or raw.',
    example: "{% include 'footer' %}",
  },
  'kit/unknown-filter': {
    severity: 'error',
    title: 'Templates use the filters that exist.',
    fix: 'Use one of the filters named, or leave it out.',
    example: '{{ listing.name | shout }}',
  },
  'kit/unknown-variable': {
    severity: 'error',
    title: 'Templates name facts that exist.',
    fix: 'Use one of the names on the page "What a kit holds".',
    example: '{{ listing.sucess_rate }}',
  },
  'kit/template-size': {
    severity: 'error',
    title: 'Templates have a size that can be read and checked.',
    fix: 'Shorten the text.',
    example: 'a blog post of 60,000 characters',
  },
  'kit/template-depth': {
    severity: 'error',
    title: 'Tags of a template stand inside each other a few times at most.',
    fix: 'Write the conditions one after another.',
    example: 'twenty {% if %} inside each other',
  },
  'kit/missing-fact': {
    severity: 'error',
    title: 'A text says only what is known of the listing today.',
    fix: 'Ask for it first: {% if listing.success_rate %} … {% endif %}.',
    example: '{{ listing.success_rate }} for a listing without usage',
  },
  'kit/figure': {
    severity: 'error',
    title: 'A figure is a fact of the listing, or a claim with a source.',
    fix: 'Use the fact, such as {{ listing.active_accounts }}, or write the whole statement into claims with its source_url.',
    example: 'Used by 4,000 teams.',
  },
  'kit/superlative': {
    severity: 'error',
    title: 'A superlative is a claim with a source.',
    fix: 'Say what it does instead, or write the statement into claims with its source_url.',
    example: 'The leading returns app.',
  },
  'kit/comparison': {
    severity: 'error',
    title: 'A comparison is a claim with a source.',
    fix: 'Say what it does instead, or write the statement into claims with its source_url.',
    example: 'Faster than any other sync.',
  },
  'kit/name': {
    severity: 'error',
    title: 'Names are spelt as their owners spell them.',
    fix: 'Write it as shown, or use the variable, such as {{ listing.name }}.',
    example: 'Skif-Flane returns',
  },
  'kit/network': {
    severity: 'error',
    title: 'A post stands under the name of its network, once.',
    fix: 'Write ## and the name of a network above it, and keep one post for each.',
    example: '## LinkdIn',
  },
  'kit/address': {
    severity: 'error',
    title: 'A button leads to an address.',
    fix: 'Write an address that starts with https:// or mailto:, or a variable that holds one, such as {{ listing.install_url }}.',
    example: 'button_url: javascript:alert(1)',
  },
  'kit/forbidden-word': {
    severity: 'error',
    title: 'Kits do without the words that site.yaml rules out.',
    fix: 'Use the word named instead, or leave it out.',
    example: 'synergy',
  },
  'kit/tone': {
    severity: 'warning',
    title: 'Kits speak calmly: short sentences, no shouting.',
    fix: 'Split the sentence, or lower the voice.',
    example: 'NOW AVAILABLE!',
  },
  'kit/length': {
    severity: 'error',
    title: 'A text fits where it is published.',
    fix: 'Shorten it to the limit named.',
    example: 'a post for X of 300 characters',
  },
} as const satisfies RuleGroup;
