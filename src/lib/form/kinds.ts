import type { FieldRule } from './field.ts';
import { APPLICATION_PARTS } from './application.ts';
import { COMPANY, CONSENT, EMAIL, makeMessage, NAME, type PartRule } from './questions.ts';

/** Days for which an entry is kept after it was closed, by how it ended; `held` counts from the day it came. */
export interface Retention {
  readonly accepted: number;
  readonly rejected: number;
  readonly held: number;
}

/** A form without its words: what it asks, and how long its answers are kept. */
export interface FormKind<Parts extends readonly PartRule[] = readonly PartRule[]> {
  readonly parts: Parts;
  /** The fields of all parts. */
  readonly fields: readonly FieldRule[];
  readonly retention: Retention;
}

const makeKind = <const Parts extends readonly PartRule[]>(
  retention: Retention,
  parts: Parts,
): FormKind<Parts> => ({ retention, parts, fields: parts.flatMap(({ fields }) => fields) });

const YEAR = 365;

/** Every form there is, by the last part of its address. */
export const FORM_KINDS = {
  application: makeKind({ accepted: 2 * YEAR, rejected: 180, held: 90 }, APPLICATION_PARTS),
  contact: makeKind({ accepted: YEAR, rejected: 90, held: 90 }, [
    {
      name: 'need',
      fields: [
        { name: 'partner', type: 'slug', from: 'partners', required: true },
        { name: 'integration', type: 'slug', from: 'integrations', required: false },
        makeMessage(true),
        { name: 'region', type: 'slug', from: 'regions', required: false },
      ],
    },
    { name: 'you', joins: true, fields: [COMPANY, NAME, EMAIL, CONSENT] },
  ]),
  request: makeKind({ accepted: YEAR, rejected: 90, held: 90 }, [
    {
      name: 'missing',
      fields: [
        { name: 'wanted', type: 'text', most: 100, required: true },
        makeMessage(false),
        { ...EMAIL, required: false },
        CONSENT,
      ],
    },
  ]),
  correction: makeKind({ accepted: 2 * YEAR, rejected: YEAR, held: 90 }, [
    {
      name: 'matter',
      fields: [
        { name: 'listing', type: 'slug', from: 'entries', required: true },
        {
          name: 'about',
          type: 'choice',
          options: ['fact', 'figure', 'rank', 'certificate', 'measure', 'other'],
          required: true,
        },
        makeMessage(true),
      ],
    },
    { name: 'you', joins: true, fields: [NAME, EMAIL, CONSENT] },
  ]),
} as const;

export type FormName = keyof typeof FORM_KINDS;

export const isFormName = (name: string): name is FormName => Object.hasOwn(FORM_KINDS, name);
