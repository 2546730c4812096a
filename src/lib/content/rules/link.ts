import type { RuleGroup } from './rule.ts';

/** Addresses: where they lead, and what they say about their reader. */
export const linkRules = {
  'link/private': {
    severity: 'error',
    title: 'Addresses can be reached by everybody.',
    fix: 'Write the public address.',
    example: 'docs_url: https://localhost:3000/docs, https://10.0.0.5/ or https://wiki.acme.local/',
  },
  'link/credentials': {
    severity: 'error',
    title: 'Addresses hold no name and no password.',
    fix: 'Remove what stands before the @, and change the password: it has been seen.',
    example: 'install_url: https://admin:secret@acme.example/',
  },
  'link/shortener': {
    severity: 'warning',
    title: 'Addresses show where they lead.',
    fix: 'Write the address that the short one leads to.',
    example: 'docs_url: https://bit.ly/3xYz',
  },
  'link/tracking': {
    severity: 'note',
    title: 'Addresses carry nothing that follows the reader.',
    fix: 'Remove the parameters; the page is the same without them.',
    example: 'install_url: https://acme.example/?utm_source=marketplace&gclid=1',
  },
  'link/same-page': {
    severity: 'warning',
    title: 'Terms, privacy notice and data processing agreement are documents of their own.',
    fix: 'Link each document, or leave out what there is none of.',
    example: 'privacy_url and terms_url, both https://acme.example/legal',
  },
  'link/says-another': {
    severity: 'warning',
    title: 'A link leads to the address that its words show.',
    fix: 'Make the words and the address the same, or say in words what is there.',
    example: '[help@acme.example](mailto:sales@other.example)',
  },
  'link/dead': {
    severity: 'warning',
    title: 'Pages that are linked exist (npm run links).',
    fix: 'Write the address that the page has now, or remove the link.',
    example: 'docs_url: an address that answers 404 or 410 each time it is asked',
  },
  'link/unreachable': {
    severity: 'warning',
    title: 'Pages that are linked answer (npm run links).',
    fix: 'Open the address by hand; nothing has to be done if it answers there.',
    example: 'setup_url: an address whose server gives no answer in time',
  },
  'link/moved': {
    severity: 'note',
    title: 'Links lead to the present address of a page (npm run links).',
    fix: 'Write the new address.',
    example: 'docs_url: an address that redirects to another one for good',
  },
} as const satisfies RuleGroup;
