import type { DescribeRouteOptions } from 'hono-openapi';
import { BODY_LIMITS } from './body.ts';
import { SLUG, type Field } from './field.ts';
import type { FormName } from './kinds.ts';
import { LOCALE_PARAMETER, SENDING } from './sending.ts';
import { getForm } from './spoken.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

function typeOf(field: Field): JsonSchema {
  switch (field.type) {
    case 'text':
    case 'longtext':
      return { type: 'string', maxLength: field.most };
    case 'email':
      return { type: 'string', format: 'email' };
    case 'url':
      return { type: 'string', format: 'uri' };
    case 'choice':
      return { type: 'string', enum: field.options.map(({ value }) => value) };
    case 'choices': {
      const items = { type: 'string', enum: field.options.map(({ value }) => value) };
      return { type: 'array', items, maxItems: field.most, uniqueItems: true };
    }
    case 'slug':
      return field.from === 'entries' ? { type: 'string' } : { type: 'string', pattern: SLUG.source };
    case 'slugs':
      return { type: 'array', items: { type: 'string', pattern: SLUG.source }, maxItems: field.most };
    case 'consent':
      return { type: 'string', const: 'yes' };
  }
}

const TECHNICAL: Readonly<Record<string, JsonSchema>> = {
  [SENDING.opened]: { type: 'string', description: 'As `GET /api/forms/challenge` gave it.' },
  [SENDING.proof]: {
    type: 'string',
    description: 'Base64 of the JSON `{ challenge, solution }` of the solved challenge.',
  },
};

/** What one form takes, as JSON Schema. */
export function schemaOf(form: FormName): JsonSchema {
  const { fields } = getForm(form, 'en');
  const properties = fields.map((field) => [field.name, { ...typeOf(field), title: field.label }] as const);
  return {
    type: 'object',
    properties: { ...Object.fromEntries(properties), ...TECHNICAL },
    required: fields.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

const PROBLEM: JsonSchema = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, message: { type: 'string' } },
        required: ['field', 'message'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail'],
};

const RECEIPT: JsonSchema = {
  type: 'object',
  properties: { id: { type: 'string', format: 'uuid' }, at: { type: 'string', format: 'date-time' } },
  required: ['id', 'at'],
};

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: PROBLEM } },
});

export function describeForm(form: FormName): DescribeRouteOptions {
  const schema = schemaOf(form);
  return {
    operationId: `send-${form}`,
    summary: getForm(form, 'en').title,
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: false,
        description: 'The same key with the same answers is kept once and answered alike.',
        schema: { type: 'string', minLength: 8, maxLength: 200 },
      },
      {
        name: LOCALE_PARAMETER,
        in: 'query',
        required: false,
        description: 'Language of the answer; otherwise the best that `Accept-Language` asks for.',
        schema: { type: 'string' },
      },
    ],
    requestBody: {
      required: true,
      content: { 'application/json': { schema }, 'application/x-www-form-urlencoded': { schema } },
    },
    responses: {
      201: { description: 'It is on disk.', content: { 'application/json': { schema: RECEIPT } } },
      303: { description: 'It is on disk; the page that says so, where `Accept` names text/html.' },
      400: problem('It cannot be read.'),
      403: problem('It came from another site’s page.'),
      413: problem(`It has more than ${String(BODY_LIMITS.bytes)} bytes or too many fields.`),
      415: problem('It is neither JSON nor urlencoded.'),
      422: problem('Answers have to be mended, or the key was used for others.'),
      429: problem('Too many came; Retry-After says when to send again.'),
      503: problem('Nothing can be kept at the moment; Retry-After says when to send again.'),
    },
  };
}

export const describeChallenge: DescribeRouteOptions = {
  operationId: 'get-challenge',
  summary: 'The time of opening, signed, and a challenge to prove work on',
  responses: {
    200: {
      description: 'Both are sent with a form.',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: { opened: { type: 'string' }, challenge: { type: 'object' } },
            required: ['opened', 'challenge'],
          },
        },
      },
    },
  },
};
