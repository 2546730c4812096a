import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Content } from '#lib/content/model.ts';
import { readContent } from '#lib/content/read.ts';
import { findOutdated, saveForgeFiles, writeForgeFiles } from '#lib/forge/forge-files.ts';
import { writeIssueForms } from '#lib/forge/issue-forms.ts';
import { makeContent } from '../make.ts';

/** The form schema of GitHub, as far as it is documented. */
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const label = z.string().min(1).max(255);
const validations = z.strictObject({ required: z.boolean() });
const lineLike = z.strictObject({
  type: z.enum(['input', 'textarea']),
  id,
  attributes: z.strictObject({
    label,
    description: z.string().min(1).optional(),
    placeholder: z.string().min(1).optional(),
  }),
  validations,
});
const element = z.union([
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string().min(1) }) }),
  lineLike,
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      label,
      description: z.string().min(1).optional(),
      multiple: z.boolean(),
      options: z
        .array(z.string().min(1))
        .min(1)
        .refine((options) => new Set(options).size === options.length)
        .refine((options) => !options.some((option) => option.toLowerCase() === 'none')),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      label,
      options: z.array(z.strictObject({ label, required: z.boolean() })).min(1),
    }),
  }),
]);
const form = z.strictObject({
  name: z.string().min(3).max(200),
  description: z.string().min(3).max(200),
  title: z.string().max(200),
  body: z
    .array(element)
    .min(1)
    .refine((body) => body.some(({ type }) => type !== 'markdown'))
    .refine((body) => isDistinct(body.flatMap((each) => ('id' in each ? each.id : []))))
    .refine((body) =>
      isDistinct(body.flatMap((each) => ('label' in each.attributes ? each.attributes.label : []))),
    ),
});
const config = z.strictObject({
  blank_issues_enabled: z.boolean(),
  contact_links: z.array(
    z.strictObject({
      name: z.string().min(1),
      url: z.url({ protocol: /^https$/ }),
      about: z.string().min(1),
    }),
  ),
});

const isDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;
const formsOf = (content: Content) =>
  [...writeIssueForms(content)]
    .filter(([name]) => name !== 'config.yml')
    .map(([name, text]) => ({ name, text }));

describe('files of the forge', () => {
  let sample: Content;
  beforeAll(async () => {
    sample = await readContent('content');
  });

  test('are those that the sample gives: run "npm run forge-files" where this fails', async () => {
    expect(await findOutdated('.github', writeForgeFiles(sample, 'content/'))).toEqual([]);
    expect(readdirSync('.github/ISSUE_TEMPLATE').sort()).toEqual([...writeIssueForms(sample).keys()].sort());
  });

  test('are saved, and known again', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'portico-forge-'));
    const files = writeForgeFiles(sample, '');
    expect(await findOutdated(dir, files)).toEqual([...files.keys()]);
    await saveForgeFiles(dir, files);
    expect(await findOutdated(dir, files)).toEqual([]);
    expect(readFileSync(join(dir, 'CODEOWNERS'), 'utf8')).toContain('\n/integrations/tallyfern-forecast/ ');
  });

  test('are forms that GitHub takes', () => {
    for (const content of [sample, makeContent()])
      for (const { name, text } of formsOf(content))
        expect({ name, read: form.safeParse(parse(text)).error }).toEqual({ name, read: undefined });
  });

  test('offer what the content has to choose from', () => {
    const text = writeIssueForms(sample).get('new-integration.yml') ?? '';
    const { body } = form.parse(parse(text));
    const categories = body.find((each) => each.type === 'dropdown' && each.id === 'categories');
    expect(categories?.attributes).toMatchObject({
      multiple: true,
      options: sample.taxonomy.categories.map(({ name }) => name),
    });
  });

  test('ask for a line where there is nothing to choose from, and quote what YAML would read otherwise', () => {
    const bare = makeContent();
    const content: Content = {
      ...bare,
      site: { ...bare.site, name: 'No: "#1"' },
      taxonomy: { ...bare.taxonomy, categories: [{ slug: 'a', name: 'yes', aliases: [] }] },
    };
    const { description, body } = form.parse(
      parse(writeIssueForms(content).get('new-integration.yml') ?? ''),
    );
    expect(description).toBe('Tell us about an integration with No: "#1" that is not listed yet.');
    expect(JSON.stringify(body)).toContain('"options":["yes"]');
    const none = { ...bare, taxonomy: { ...bare.taxonomy, categories: [] } };
    const asked = form.parse(parse(writeIssueForms(none).get('new-integration.yml') ?? '')).body;
    expect(asked.find((each) => 'id' in each && each.id === 'categories')?.type).toBe('input');
  });

  test('link to other ways by web address alone', () => {
    const text = writeIssueForms(sample).get('config.yml') ?? '';
    expect(config.parse(parse(text)).contact_links.map(({ url }) => url)).toMatchInlineSnapshot(`
      [
        "https://marketplace.tarnwick.example/contribute/",
        "https://marketplace.tarnwick.example/apply/correction/",
        "https://help.tarnwick.example/marketplace",
      ]
    `);
  });
});
