import type { Field } from './field.ts';
import { APPLICATION_PARTS } from './application.ts';
import { COMPANY, CONSENT, EMAIL, makeMessage, NAME, type FormPart } from './questions.ts';

/** Days for which an entry is kept after it was closed, by how it ended; `held` counts from the day it came. */
export interface Retention {
  readonly accepted: number;
  readonly rejected: number;
  readonly held: number;
}

/** A form: what it is for, what it asks, and how long its answers are kept. */
export interface FormKind {
  readonly title: string;
  readonly parts: readonly FormPart[];
  /** The fields of all parts. */
  readonly fields: readonly Field[];
  readonly retention: Retention;
}

const makeKind = (title: string, retention: Retention, parts: readonly FormPart[]): FormKind => ({
  title,
  retention,
  parts,
  fields: parts.flatMap((part) => part.fields),
});

const YEAR = 365;

/** Every form there is, by the last part of its address. */
export const FORM_KINDS = {
  application: makeKind(
    'Become a partner',
    { accepted: 2 * YEAR, rejected: 180, held: 90 },
    APPLICATION_PARTS,
  ),
  contact: makeKind('Ask a partner to call back', { accepted: YEAR, rejected: 90, held: 90 }, [
    {
      title: 'What you need',
      fields: [
        { name: 'partner', label: 'Partner', type: 'slug', from: 'partners', required: true },
        {
          name: 'integration',
          label: 'Integration it is about',
          type: 'slug',
          from: 'integrations',
          required: false,
        },
        makeMessage('Your message', true, 'What should work in the end, and by when.'),
        { name: 'region', label: 'Your region', type: 'slug', from: 'regions', required: false },
      ],
    },
    { title: 'Who asks', joins: true, fields: [COMPANY, NAME, EMAIL, CONSENT] },
  ]),
  request: makeKind('Request an integration', { accepted: YEAR, rejected: 90, held: 90 }, [
    {
      title: 'What you miss',
      fields: [
        {
          name: 'wanted',
          label: 'What should be connected',
          hint: 'The name of the product, and its maker if you know it.',
          type: 'text',
          most: 100,
          required: true,
        },
        makeMessage('What it should do for you', false),
        {
          ...EMAIL,
          required: false,
          hint: 'Only if you want to hear when it is there.',
        },
        CONSENT,
      ],
    },
  ]),
  correction: makeKind('Correct or dispute a listing', { accepted: 2 * YEAR, rejected: YEAR, held: 90 }, [
    {
      title: 'What it is about',
      fields: [
        { name: 'listing', label: 'Listing or partner', type: 'slug', from: 'entries', required: true },
        {
          name: 'about',
          label: 'What is wrong',
          type: 'choice',
          options: [
            { value: 'fact', label: 'A fact that is stated' },
            { value: 'figure', label: 'A figure, such as use or reliability' },
            { value: 'rank', label: 'Its place in the ranking' },
            { value: 'certificate', label: 'Its certificate or tier' },
            { value: 'measure', label: 'A measure taken against it' },
            { value: 'other', label: 'Something else' },
          ],
          required: true,
        },
        makeMessage('What is right, and how one can tell', true, 'A link to proof is the shortest way.'),
      ],
    },
    { title: 'Who says so', joins: true, fields: [NAME, EMAIL, CONSENT] },
  ]),
} as const satisfies Readonly<Record<string, FormKind>>;

export type FormName = keyof typeof FORM_KINDS;

export const isFormName = (name: string): name is FormName => Object.hasOwn(FORM_KINDS, name);
