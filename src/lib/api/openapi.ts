import type { DataFile } from '#lib/publish/data.ts';
import type { SiteMeta } from '#lib/site/model.ts';
import { api } from '#lib/i18n/en/api.ts';
import type { Addresses } from './addresses.ts';
import { FILE_KINDS, type FileKind } from './kinds.ts';
import { describeSchema } from './schemas.ts';

const PARAMETERS: Readonly<Record<string, object>> = {
  slug: { description: 'Slug of the entry, as the lists have it.', schema: { type: 'string' } },
  day: {
    description: 'Day of a snapshot, as history.json has it.',
    schema: { type: 'string', format: 'date' },
  },
  number: { description: 'Number of the part, from 1.', schema: { type: 'integer', minimum: 1 } },
};

const listParameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...PARAMETERS[name],
  }));

const NOT_FOUND = { description: 'There is no such file.' };

function describePath({ name, path, about }: FileKind) {
  const parameters = listParameters(path);
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
  return {
    get: {
      operationId: name,
      summary: about,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: { description: about, content },
        ...(parameters.length > 0 && { 404: NOT_FOUND }),
      },
    },
  };
}

/** What there is to be had, as OpenAPI 3.1. */
export function writeOpenApi({ name, licence, contacts }: SiteMeta, addresses: Addresses): DataFile {
  const schemas = FILE_KINDS.map((kind) => {
    const { $schema: _, ...schema } = describeSchema(kind.schema);
    return [kind.name, schema] as const;
  });
  const document = {
    openapi: '3.1.0',
    info: {
      title: `${name} Marketplace`,
      description: api.policy.join(' '),
      version: '1',
      ...(licence && { license: licence }),
      ...(contacts.support && { contact: { url: contacts.support } }),
    },
    externalDocs: { url: addresses.documentation },
    servers: [{ url: addresses.file('').replace(/\/$/, '') }],
    security: [],
    paths: Object.fromEntries(FILE_KINDS.map((kind) => [`/${kind.path}`, describePath(kind)])),
    components: { schemas: Object.fromEntries(schemas) },
  };
  return ['api/openapi.json', `${JSON.stringify(document, undefined, 1)}\n`];
}
