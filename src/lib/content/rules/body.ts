import type { RuleGroup } from './rule.ts';

/** The Markdown below the front matter. */
export const bodyRules = {
  'body/raw-html': {
    severity: 'error',
    title: 'Texts are Markdown without HTML.',
    fix: 'Write it in Markdown, or put it between backticks to show it as code.',
    example: '<b>Overview</b>',
  },
  'body/unsafe-link': {
    severity: 'error',
    title: 'Links in texts are https, mailto or inside the site.',
    fix: 'Link an https address.',
    example: '[Install](javascript:install())',
  },
  'body/insecure-link': {
    severity: 'error',
    title: 'Links in texts are encrypted.',
    fix: 'Write https:// instead of http://.',
    example: '[Guide](http://acme.example/guide)',
  },
} as const satisfies RuleGroup;
