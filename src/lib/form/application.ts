import { COMPANY, CONSENT, EMAIL, makeMessage, NAME, type PartRule } from './questions.ts';

/** What a partner is asked: all that a draft of its page and of its first listing is written from. */
export const APPLICATION_PARTS = [
  {
    name: 'company',
    fields: [
      COMPANY,
      { name: 'website', type: 'url', required: true, autocomplete: 'url' },
      { name: 'country', type: 'text', most: 60, required: false, autocomplete: 'country-name' },
      { name: 'city', type: 'text', most: 80, required: false, autocomplete: 'address-level2' },
      {
        name: 'size',
        type: 'choice',
        options: ['1-9', '10-49', '50-249', '250-999', '1000+'],
        required: false,
      },
    ],
  },
  {
    name: 'offer',
    fields: [
      {
        name: 'kinds',
        type: 'choices',
        options: ['technology', 'solutions', 'integrator', 'strategic', 'developer'],
        most: 3,
        required: true,
      },
      { name: 'tagline', type: 'text', most: 130, required: true },
      { name: 'summary', type: 'text', most: 250, required: false },
      { name: 'services', type: 'slugs', from: 'services', most: 10, required: false },
      { name: 'regions', type: 'slugs', from: 'regions', most: 10, required: false },
      { name: 'languages', type: 'slugs', from: 'languages', most: 12, required: false },
      { name: 'customers', type: 'choice', options: ['0', '1-9', '10-49', '50+'], required: false },
    ],
  },
  {
    name: 'integration',
    joins: true,
    fields: [
      { name: 'integration', type: 'text', most: 60, required: false },
      {
        name: 'integration_tagline',
        type: 'text',
        most: 130,
        required: false,
        requiredWith: 'integration',
      },
      {
        name: 'categories',
        type: 'slugs',
        from: 'categories',
        most: 3,
        required: false,
        requiredWith: 'integration',
      },
      { name: 'stage', type: 'choice', options: ['live', 'beta', 'building', 'planned'], required: false },
      { name: 'docs_url', type: 'url', required: false },
    ],
  },
  {
    name: 'you',
    fields: [
      NAME,
      { name: 'role', type: 'text', most: 80, required: false, autocomplete: 'organization-title' },
      EMAIL,
      makeMessage(false),
    ],
  },
  { name: 'send', fields: [CONSENT] },
] as const satisfies readonly PartRule[];
