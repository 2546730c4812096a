import type { z } from 'zod';
import type { Disk } from '#lib/content/disk.ts';
import { readEntry, readYamlFile, type Door } from '#lib/content/door/document.ts';
import { collection } from '#lib/content/schema/collection.ts';
import { integration } from '#lib/content/schema/integration.ts';
import { kit } from '#lib/content/schema/kit.ts';
import { partner } from '#lib/content/schema/partner.ts';
import { siteConfig } from '#lib/content/schema/site.ts';
import { taxonomy } from '#lib/content/schema/taxonomy.ts';

const SCHEMAS: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^integrations\/[^/]+\/index\.md$/, integration],
  [/^partners\/[^/]+\/index\.md$/, partner],
  [/^kits\/[^/]+\/index\.md$/, kit],
  [/^collections\/[^/]+\.md$/, collection],
  [/^site\.yaml$/, siteConfig],
  [/^taxonomy\.yaml$/, taxonomy],
];

const holding = (text: string): Disk => ({
  list: () => undefined,
  readText: () => ({ text }),
  readBytes: () => ({ bytes: Buffer.from(text) }),
});

/** What is wrong with a file by itself, a sentence a problem; undefined where the kind of file is not known. */
function checkAlone(file: string, text: string): readonly string[] | undefined {
  const schema = SCHEMAS.find(([pattern]) => pattern.test(file))?.[1];
  if (schema === undefined) return undefined;
  const found: string[] = [];
  const door: Door = {
    disk: holding(text),
    report: ({ rule, message }) => void found.push(`${rule} ${message}`),
  };
  if (file.endsWith('.md')) readEntry(door, schema, { slug: '', file });
  else readYamlFile(door, schema, file);
  return found;
}

/** Whether a file, read by itself, has only problems that it had before. */
export function isNoWorse(file: string, before: string, after: string): boolean {
  const found = checkAlone(file, after);
  const known = new Set(checkAlone(file, before));
  return found?.every((problem) => known.has(problem)) ?? true;
}
