import { z } from 'zod';
import { count, day, sha256, text, url } from './parts.ts';

const kind = z.strictObject({
  name: text,
  path: text.describe('Below the address of the API; in braces what differs from file to file.'),
  schema: url,
  about: text,
});

const deprecation = z.strictObject({
  file: text.describe('Name of the kind of file.'),
  field: text,
  since: day,
  removed_not_before: day.describe('First day on which a later version may do without it.'),
  instead: text.nullable(),
});

/** `index.json`: what there is, and where to begin. */
export const start = {
  name: text,
  url,
  base_url: url.describe('Address of the API; every path below is from there.'),
  documentation_url: url,
  openapi_url: url,
  policy_url: url,
  policy: z.array(text).describe('How versions and deprecations are handled.'),
  counts: z.strictObject({
    integrations: count,
    removed: count,
    partners: count,
    kits: count,
    collections: count,
    categories: count,
    certified: count,
    snapshots: count,
  }),
  files: z.array(kind),
  archive: z
    .strictObject({
      url,
      sha256,
      checksums_url: url.describe('The same checksum as sha256sum --check reads it.'),
      bytes: count,
      files: count,
    })
    .nullable()
    .describe('Every file of the API in one. Null in the copy within the archive.'),
  deprecations: z.array(deprecation),
};

export const history = {
  snapshots: z
    .array(z.strictObject({ as_of: day, url, path: text, count }))
    .describe('Oldest first. Rules, status and text are those of generated_at; days and usage go back.'),
};

export const historyHead = { as_of: day };
