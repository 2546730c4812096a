import { z } from 'zod';
import type { DataFile } from '#lib/publish/data.ts';
import type { Addresses } from './addresses.ts';
import { FILE_KINDS } from './kinds.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** JSON Schema 2020-12 of what a file may hold. */
export const describeSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' });

/** The schema of every kind of file, each on its own. */
export function* listSchemas(addresses: Addresses): Generator<DataFile> {
  for (const { name, schema, about } of FILE_KINDS) {
    const { $schema, ...rest } = describeSchema(schema);
    const whole = { $schema, $id: addresses.schema(name), title: name, description: about, ...rest };
    yield [`schemas/api-${name}.json`, `${JSON.stringify(whole, undefined, 2)}\n`];
  }
}
