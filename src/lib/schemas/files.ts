import { buildJsonSchema } from './json-schema.ts';
import { NOUNS } from './nouns.ts';

/** Address that the schemas of a marketplace have, by its own. */
export const schemaFolder = (url: string): string => `${url.replace(/\/+$/, '')}/schemas/`;

const write = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The schema of every kind of file, by name, and an index of them. `folder` is where they lie: an address that ends in a slash. */
export function listSchemaFiles(folder: string): ReadonlyMap<string, string> {
  const address = (name: string) => `${folder}${name}.json`;
  const index = NOUNS.map(({ name, title, files }) => ({ name, title, files, schema: address(name) }));
  return new Map([
    ['index.json', write({ schemas: index })],
    ...NOUNS.map((noun) => [`${noun.name}.json`, write(buildJsonSchema(noun, address(noun.name)))] as const),
  ]);
}
