import { z } from 'zod';
import { count, day, place, sha256, text, url } from './parts.ts';

/** What every file says of itself. */
export const envelope = {
  schema: url.describe('Address of the JSON Schema of this file.'),
  api_version: z
    .literal('1')
    .describe('Version of the API; within one, fields are added and never taken away.'),
  generated_at: day.describe(
    'Day the marketplace was built for; every state in the file is that of this day.',
  ),
  method_version: text.describe('Version of the formulas behind scores and places.'),
  licence: z
    .strictObject({ name: text, url })
    .nullable()
    .describe('Licence of the data; null where none is stated.'),
  sample_data: z.boolean().describe('True where the whole marketplace is invented.'),
};
export const envelopeSchema = z.strictObject(envelope);

const key = z.union([z.string(), z.int()]);

/** One part of a list. */
export const part = z.strictObject({
  number: place,
  path: text.describe('Where the part lies, from the folder of this file.'),
  url,
  count: count.describe('Entries in it.'),
  from: key.describe('Key of its first entry.'),
  to: key.describe('Key of its last entry.'),
  sha256: sha256.describe('SHA-256 of its bytes.'),
});

/** A file that holds one thing. */
export const document = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...envelope, ...shape });

/** The file that names the parts of a list. */
export const manifest = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({
    ...envelope,
    ...shape,
    count: count.describe('Entries in all parts.'),
    per_part: count.describe('Entries a part has at most.'),
    sorted_by: text.describe('Field that orders the entries; from and to of a part are its values.'),
    parts: z.array(part),
  });

/** One part of a list. */
export const listPart = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    ...envelope,
    number: place,
    of: place.describe('Number of parts.'),
    next: url.nullable().describe('The part after this one.'),
    items: z.array(item),
  });
