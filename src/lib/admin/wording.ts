/** Names of fields where the field's own would not do. Any other is its name with spaces. */
const LABELS: Readonly<Record<string, string>> = {
  accepting_clients: 'Taking new clients',
  accessibility_url: 'Accessibility statement',
  aliases: 'Old slugs',
  alt: 'What the picture shows',
  auth: 'Sign-in',
  body: 'Text',
  button_url: 'Where the button leads',
  changelog_url: 'Change log',
  co_owned: 'Owned by both companies',
  contact_url: 'Contact',
  deprecated: 'End announced on',
  docs_url: 'Documentation',
  dpa_url: 'Data processing agreement',
  escalation_url: 'Escalation',
  errors: 'Failed transfers',
  expires_on: 'Last day',
  install_url: 'Where it is installed',
  join_url: 'Where one joins',
  listed: 'Listed on',
  locales: 'Languages',
  media: 'Pictures',
  per: 'Price for',
  platform_api: 'Platform API',
  platform_owner: 'Owner at the platform',
  partner_owner: 'Owner at the partner',
  preheader: 'Preview line',
  privacy_url: 'Privacy notice',
  publish_on: 'First day',
  released: 'Latest release on',
  response_hours: 'Hours until a first answer',
  setup_url: 'Set-up guide',
  source_url: 'Source',
  src: 'Picture',
  terms_url: 'Terms of use',
  utm: 'Campaign',
  verified: 'Checked on',
};

export const labelOf = (name: string): string => {
  const words = LABELS[name] ?? name.replace(/_url$/, ' address').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What one item of a list is called on the button that adds it. */
const SINGULARS: Readonly<Record<string, string>> = {
  aliases: 'old slug',
  attestations: 'attestation',
  case_studies: 'case study',
  changes: 'change',
  claims: 'claim',
  data_flow: 'object',
  locales: 'language',
  media: 'picture',
  permissions: 'permission',
  plans: 'plan',
  tags: 'tag',
  use_cases: 'use case',
};

export const singularOf = (name: string): string => SINGULARS[name] ?? labelOf(name);

/** What is said of a field where its description speaks of how it is written in a file. */
const HINTS: Readonly<Record<string, string>> = {
  publisher: 'Company that publishes it. A new company is added, reviewed and published first.',
  platform_api: 'Version of the platform API it is built on.',
  src: 'PNG, JPEG, WebP or SVG.',
};

export const hintOf = (name: string): string | undefined =>
  Object.hasOwn(HINTS, name) ? HINTS[name] : undefined;

/** Values that a reader would not understand as they are written. */
const VALUES: Readonly<Record<string, string>> = {
  '1-9': '1 to 9',
  '10-49': '10 to 49',
  '50-249': '50 to 249',
  '250-999': '250 to 999',
  '1000+': '1,000 and more',
  'api-key': 'API key',
  both: 'Both ways, kept in step',
  email: 'E-mail',
  in: 'In: to the platform',
  none: 'Nothing',
  oauth: 'OAuth',
  out: 'Out: from the platform',
  quote: 'On request',
  set: 'Set: listings side by side',
  shared: 'Shared sign-in',
  stack: 'Stack: a chain, in order',
  usage: 'Usage',
  'user-month': 'User and month',
  'user-year': 'User and year',
};

export const valueText = (value: string): string =>
  VALUES[value] ?? value.charAt(0).toUpperCase() + value.slice(1);

export const WORDS = {
  yes: 'Yes',
  no: 'No',
  platform: 'The platform itself',
  oneLine: 'One line, without line breaks.',
  noHtml: 'Markdown. HTML is not shown.',
  template: 'A Liquid template over the facts of the listing.',
  slug: 'Part of its address, and the name of its folder. It stays as it is once it is published.',
  integrations:
    'What connects to the platform. Its mark is a file of its own, logo.svg or logo.png, beside the text.',
  partners: 'Companies. The mark is a file of its own, logo.svg or logo.png, beside the text.',
  collections: 'Sets chosen by hand, and stacks in which one listing feeds the next.',
  kits: 'Launch kits. A new one is drafted by npm run new -- kit, with all its texts.',
  kitText: 'Texts of this kind, one a kit. They are drafted along with their kit.',
} as const;
