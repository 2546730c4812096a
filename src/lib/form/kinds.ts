import type { Field } from './field.ts';

/** A form: what it is for, what it asks, and how long its answers are kept. */
export interface FormKind {
  readonly title: string;
  readonly fields: readonly Field[];
  /** Days after which a closed entry is erased. */
  readonly retentionDays: number;
}

const NAME: Field = {
  name: 'name',
  label: 'Your name',
  type: 'text',
  most: 100,
  required: true,
  autocomplete: 'name',
};
const EMAIL: Field = {
  name: 'email',
  label: 'Your e-mail address',
  hint: 'Answers go there, and nothing else.',
  type: 'email',
  required: true,
  autocomplete: 'email',
};
const COMPANY: Field = {
  name: 'company',
  label: 'Your company',
  type: 'text',
  most: 100,
  required: true,
  autocomplete: 'organization',
};
const CONSENT: Field = {
  name: 'consent',
  label: 'My answers may be kept and read to handle this request.',
  type: 'consent',
  required: true,
};
const message = (label: string, required: boolean): Field => ({
  name: 'message',
  label,
  type: 'longtext',
  most: 4_000,
  required,
});

const KIND_OPTIONS = ['technology', 'solutions', 'integrator', 'strategic', 'developer'] as const;

/** Every form there is, by the last part of its address. */
export const FORM_KINDS = {
  application: {
    title: 'Become a partner',
    retentionDays: 730,
    fields: [
      COMPANY,
      { name: 'website', label: 'Its website', type: 'url', required: true, autocomplete: 'url' },
      {
        name: 'kinds',
        label: 'What kind of partner',
        type: 'choices',
        options: KIND_OPTIONS,
        most: 3,
        required: true,
      },
      { name: 'tagline', label: 'What you do, in one line', type: 'text', most: 130, required: true },
      { name: 'location', label: 'City and country', type: 'text', most: 100, required: false },
      {
        name: 'integration',
        label: 'The integration you would list',
        type: 'text',
        most: 60,
        required: false,
      },
      NAME,
      EMAIL,
      message('Anything else', false),
      CONSENT,
    ],
  },
  contact: {
    title: 'Ask a partner to call back',
    retentionDays: 365,
    fields: [
      { name: 'partner', label: 'Partner', type: 'slug', required: true },
      { name: 'integration', label: 'Integration', type: 'slug', required: false },
      message('What you need', true),
      {
        name: 'country',
        label: 'Your country',
        type: 'text',
        most: 60,
        required: false,
        autocomplete: 'country-name',
      },
      COMPANY,
      NAME,
      EMAIL,
      CONSENT,
    ],
  },
  request: {
    title: 'Request an integration',
    retentionDays: 365,
    fields: [
      { name: 'wanted', label: 'What should be connected', type: 'text', most: 100, required: true },
      message('What it should do for you', false),
      { ...EMAIL, required: false, hint: 'Only if you want to hear when it is there.' },
      CONSENT,
    ],
  },
  correction: {
    title: 'Correct or dispute a listing',
    retentionDays: 365,
    fields: [
      { name: 'listing', label: 'Listing or partner', type: 'slug', required: true },
      {
        name: 'about',
        label: 'What is wrong',
        type: 'choice',
        options: ['fact', 'figure', 'rank', 'certificate', 'measure', 'other'],
        required: true,
      },
      message('What is right, and how one can tell', true),
      NAME,
      EMAIL,
      CONSENT,
    ],
  },
} as const satisfies Readonly<Record<string, FormKind>>;

export type FormName = keyof typeof FORM_KINDS;

export const isFormName = (name: string): name is FormName => Object.hasOwn(FORM_KINDS, name);
