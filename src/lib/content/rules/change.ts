import type { RuleGroup } from './rule.ts';

/** What a change may do, whoever sends it. These look at both sides of the change, not at the content alone. */
export const changeRules = {
  'change/one-entry': {
    severity: 'error',
    title: 'A change touches one entry.',
    fix: 'Send each entry as a change of its own. A new listing may bring the page of its new publisher along, and one that moves or ends may take the mentions of it along.',
    example: 'a change of integrations/acme-sync/ and integrations/acme-crm/ at once',
  },
  'change/outside': {
    severity: 'error',
    title: 'A change of an entry leaves everything else alone.',
    fix: 'Take the other files out of this change.',
    example: 'a change of integrations/acme-sync/ that also touches README.md',
  },
  'change/protected': {
    severity: 'error',
    title: 'What the platform keeps is changed by the platform.',
    fix: 'Take this file out of the change. If it is wrong, use the form for corrections.',
    example: 'a partner that edits records/certifications/acme-sync.yaml',
  },
  'change/not-owner': {
    severity: 'warning',
    title: 'Entries are changed by those who own them.',
    fix: 'Ask an owner to approve this change; nothing else is needed.',
    example: 'an account that records/owners.yaml does not name for the publisher',
  },
  'change/new-publisher': {
    severity: 'warning',
    title: 'A listing changes its publisher only with the consent of both.',
    fix: 'Ask an owner of the present publisher to approve this change.',
    example: 'publisher: acme becomes publisher: bolt',
  },
  'change/moved-without-alias': {
    severity: 'error',
    title: 'An entry that moves keeps its old address.',
    fix: 'Add the old slug under aliases, so that links and bookmarks still lead to it.',
    example: 'integrations/acme/ renamed to integrations/acme-sync/ without aliases: [acme]',
  },
  'change/alias-dropped': {
    severity: 'error',
    title: 'Old addresses go on leading somewhere.',
    fix: 'Put the alias back.',
    example: 'aliases: [acme-old] taken out',
  },
  'change/deleted': {
    severity: 'error',
    title: 'A published listing is marked as removed, never deleted.',
    fix: 'Put the folder back and set status: removed, with a successor if there is one; the page then says what became of it.',
    example: 'integrations/acme-sync/ deleted',
  },
  'change/partner-deleted': {
    severity: 'warning',
    title: 'The page of a partner goes only when somebody decides so.',
    fix: 'Say in the change why the page should go.',
    example: 'partners/acme/ deleted',
  },
  'change/slug-reused': {
    severity: 'error',
    title: 'A slug stands for one entry, for good.',
    fix: 'Choose another slug; the old address still means what it meant.',
    example: 'a new integrations/acme-sync/ where an older one was removed',
  },
  'change/listed-day': {
    severity: 'error',
    title: 'The day on which a listing first appeared does not change.',
    fix: 'Put the old day back.',
    example: 'listed: 2024-03-01 becomes listed: 2026-11-01',
  },
  'change/day-back': {
    severity: 'error',
    title: 'Days of release and verification do not go back.',
    fix: 'Write the day of the latest release or check; if the old one was wrong, say so in the change.',
    example: 'released: 2026-10-01 becomes released: 2026-03-01',
  },
  'change/version-back': {
    severity: 'warning',
    title: 'Versions do not go back.',
    fix: 'Write the latest version; if a release was withdrawn, say so in the change.',
    example: 'version: 4.2.0 becomes version: 3.9.0',
  },
  'change/sudden-removal': {
    severity: 'warning',
    title: 'A listing is deprecated for a while before it is removed.',
    fix: 'Set status: deprecated with the last day and a successor, and remove it after that day.',
    example: 'status: available becomes status: removed',
  },
  'change/returned': {
    severity: 'warning',
    title: 'A listing that was removed comes back only when somebody decides so.',
    fix: 'Say in the change why it is offered again.',
    example: 'status: removed becomes status: available',
  },
} as const satisfies RuleGroup;
