import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { FILE_KINDS } from '#lib/api/kinds.ts';
import { DEPRECATIONS } from '#lib/api/policy.ts';
import { describeSchema } from '#lib/api/schemas.ts';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import { findKinds, readApi } from './make.ts';

let files: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  const content = await readContent('content');
  files = readApi(buildSite(content, deriveFacts(content, '2026-11-21')));
});

const read = (path: string): object => JSON.parse(files.get(path)?.toString() ?? '') as object;

describe('openapi.json', () => {
  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const result = await validator.validate({ ...read('api/openapi.json') });
    expect(result).toMatchObject({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('has a path for every kind of file', () => {
    const { paths } = read('api/openapi.json') as { readonly paths: object };
    expect(Object.keys(paths)).toEqual(FILE_KINDS.map(({ path }) => `/${path}`));
  });
});

test('the published JSON Schemas let through every file of the sample', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const checks = new Map(FILE_KINDS.map(({ name }) => [name, ajv.compile(read(`schemas/api-${name}.json`))]));
  for (const [path, bytes] of files) {
    const [kind] = findKinds(path);
    const check = checks.get(kind?.name ?? '');
    if (check === undefined) continue;
    check(JSON.parse(bytes.toString()));
    expect(check.errors ?? [], path).toEqual([]);
  }
});

/** Names of fields that a schema marks as deprecated. */
function listDeprecated(schema: object, trail: readonly string[] = []): readonly string[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'deprecated' && value === true) return [trail.join('.')];
    if (typeof value !== 'object' || value === null) return [];
    const inner = value as object;
    if (key !== 'properties') return listDeprecated(inner, trail);
    return Object.entries(inner).flatMap(([name, property]) =>
      listDeprecated(property as object, [...trail, name]),
    );
  });
}

const YEAR = 365 * 24 * 60 * 60 * 1000;

test('what is deprecated is marked in the schemas and listed, for a year at least', () => {
  const marked = FILE_KINDS.flatMap(({ name, schema }) =>
    listDeprecated(describeSchema(schema)).map((field) => `${name} ${field}`),
  );
  expect(DEPRECATIONS.map(({ file, field }) => `${file} ${field}`).sort()).toEqual(marked.sort());
  for (const { since, removed_not_before } of DEPRECATIONS) {
    expect(Date.parse(removed_not_before) - Date.parse(since)).toBeGreaterThanOrEqual(YEAR);
  }
});
