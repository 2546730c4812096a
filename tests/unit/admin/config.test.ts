import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { CmsConfig } from '@sveltia/cms';
import { hasReview, listOrigins } from '#lib/admin/backend.ts';
import { buildEditorConfig } from '#lib/admin/config.ts';
import { buildImportMap, LOCALES } from '#lib/admin/package.ts';
import { readContent } from '#lib/content/read.ts';
import type { Repository } from '#lib/forge/repository.ts';
import { repositoryAt } from '../forge/repository.ts';

const PACKAGE = 'node_modules/@sveltia/cms';
const content = await readContent('content');
const site = { title: 'Edit Harbour', url: 'https://market.harbour.example/', logo: undefined };

const cloud = { url: 'https://github.com/market/content', origin: 'https://github.com' };
const REPOSITORIES: readonly (readonly [string, Repository])[] = [
  ['GitHub', repositoryAt('github', cloud)],
  [
    'GitHub with a sign-in service',
    repositoryAt('github', { ...cloud, signInUrl: 'https://sign-in.harbour.example' }),
  ],
  ['GitHub of one’s own, content at its root', repositoryAt('github', { folder: '' })],
  ['GitLab', repositoryAt('gitlab', { origin: 'https://gitlab.com' })],
  ['GitLab with an application', repositoryAt('gitlab', { signInApp: '12ab' })],
  ['Forgejo', repositoryAt('gitea')],
  ['Forgejo with an application', repositoryAt('gitea', { signInApp: '12ab' })],
];
const build = (repository: Repository): CmsConfig => buildEditorConfig(site, repository, content);

/** As browsers get it. */
const asJson = (config: CmsConfig): unknown => JSON.parse(JSON.stringify(config));

const schema = JSON.parse(readFileSync(`${PACKAGE}/schema/sveltia-cms.json`, 'utf8')) as object;
const validate = new Ajv({ strict: false, formats: { regex: true, uri: true } }).compile(schema);

describe('the settings are what the editor’s own schema asks for', () => {
  test.each(REPOSITORIES)('%s', (_name, repository) => {
    validate(asJson(build(repository)));
    expect(validate.errors).toBeNull();
  });

  test('which refuses what it does not know', () => {
    expect(validate({ ...build(repositoryAt('github')), no_such_option: true })).toBe(false);
  });
});

/** Every value of settings under these keys, however deep. */
function collect(value: unknown, keys: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => collect(item, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries<unknown>({ ...value }).flatMap(([key, inner]) => [
    ...(keys.includes(key) ? [inner] : []),
    ...collect(inner, keys),
  ]);
}

describe('what is the platform’s is not there to be edited', () => {
  const config = asJson(build(repositoryAt('github')));

  test('no path leads to rules, records, words or settings', () => {
    const paths = collect(config, ['folder', 'file', 'files', 'path', 'media_folder']).map(String);
    expect(paths).toContain('content/integrations');
    expect(paths.filter((path) => /records|program|taxonomy|site\.yaml|\.\./.test(path))).toEqual([]);
  });

  test('no field is one that is computed', () => {
    const names = collect(config, ['name']);
    expect(names).toContain('tagline');
    for (const name of ['tier', 'rank', 'score', 'usage', 'certification', 'certified', 'health']) {
      expect(names).not.toContain(name);
    }
  });

  test('nothing is deleted', () => {
    expect(new Set(collect(config, ['delete']))).toEqual(new Set([false]));
  });

  test('every list says what one of its items is called', () => {
    const lists = collect(config, ['fields']).flat() as readonly {
      widget?: string;
      label_singular?: string;
    }[];
    const names = lists.filter(({ widget }) => widget === 'list').map((list) => list.label_singular);
    expect([...new Set(names)].sort()).toMatchInlineSnapshot(`
      [
        "attestation",
        "case study",
        "change",
        "claim",
        "language",
        "object",
        "old slug",
        "permission",
        "picture",
        "plan",
        "tag",
        "use case",
      ]
    `);
  });
});

const fieldsOf = (name: string, config = build(repositoryAt('github'))) => {
  const found = config.collections?.find((one) => 'name' in one && one.name === name);
  if (found === undefined || !('fields' in found)) throw new Error(`There is no collection ${name}.`);
  return new Map(found.fields.map((field) => [field.name, field]));
};

describe('a field is as its schema says', () => {
  const fields = fieldsOf('integrations');

  test('text has its length, its hint and whether it must be there', () => {
    expect(fields.get('tagline')).toMatchInlineSnapshot(`
      {
        "hint": "What it does for a customer, in one line.",
        "label": "Tagline",
        "maxlength": 130,
        "name": "tagline",
        "required": true,
        "use_emoji_autocomplete": false,
        "widget": "string",
      }
    `);
  });

  test('a day is written as a day', () => {
    expect(fields.get('listed')).toMatchInlineSnapshot(`
      {
        "default": "{{now}}",
        "format": "YYYY-MM-DD",
        "hint": "Day the listing first appeared.",
        "label": "Listed on",
        "name": "listed",
        "required": true,
        "type": "date",
        "widget": "datetime",
      }
    `);
  });

  test('an address has a sentence for what is none', () => {
    expect(fields.get('docs_url')).toMatchInlineSnapshot(`
      {
        "hint": "Documentation.",
        "label": "Documentation",
        "name": "docs_url",
        "pattern": [
          "^https://\\S+$",
          "A whole address that starts with https://.",
        ],
        "required": false,
        "widget": "string",
      }
    `);
  });

  test('a publisher is a company or the platform', () => {
    const { options } = fields.get('publisher') as { options: readonly { readonly value: string }[] };
    expect(options.map(({ value }) => value).slice(0, 2)).toEqual(['platform', 'baobridge']);
    expect(options).toHaveLength(content.partners.length + 1);
  });

  test('categories are chosen from the words of the marketplace', () => {
    expect(fields.get('categories')).toMatchObject({ widget: 'select', multiple: true, min: 1, max: 3 });
  });

  test('other listings are found by their names', () => {
    expect(fields.get('works_with')).toMatchInlineSnapshot(`
      {
        "collection": "integrations",
        "display_fields": [
          "name",
        ],
        "hint": "Other listings it is made to work with.",
        "label": "Works with",
        "max": 40,
        "multiple": true,
        "name": "works_with",
        "required": false,
        "search_fields": [
          "name",
          "tagline",
        ],
        "value_field": "{{slug}}",
        "widget": "relation",
      }
    `);
  });

  test('what may be left out is neither yes nor no until it is said', () => {
    expect(fieldsOf('partners').get('accepting_clients')).toMatchInlineSnapshot(`
      {
        "hint": "Whether it takes on new customers now.",
        "label": "Taking new clients",
        "name": "accepting_clients",
        "options": [
          {
            "label": "Yes",
            "value": true,
          },
          {
            "label": "No",
            "value": false,
          },
        ],
        "required": false,
        "widget": "select",
      }
    `);
  });

  test('a picture lies beside its text', () => {
    expect(fields.get('media')).toMatchObject({
      widget: 'list',
      fields: [{ name: 'src', widget: 'image', media_folder: 'media' }, { name: 'alt' }, { name: 'caption' }],
    });
  });

  test('templates are edited as they are written', () => {
    expect(fieldsOf('kits').get('body')).toMatchObject({ modes: ['raw'] });
    expect(fieldsOf('kit-blog').get('body')).toMatchObject({ modes: ['raw'] });
  });
});

test('changes are proposed where the forge lets the editor do it', () => {
  const modes = REPOSITORIES.map(([name, repository]) => [name, build(repository).publish_mode]);
  expect(Object.fromEntries(modes)).toMatchInlineSnapshot(`
    {
      "Forgejo": "simple",
      "Forgejo with an application": "simple",
      "GitHub": "editorial_workflow",
      "GitHub of one’s own, content at its root": "editorial_workflow",
      "GitHub with a sign-in service": "editorial_workflow",
      "GitLab": "editorial_workflow",
      "GitLab with an application": "editorial_workflow",
    }
  `);
  expect(hasReview(repositoryAt('gitea'))).toBe(false);
});

test('only the forge and its sign-in are asked', () => {
  const origins = REPOSITORIES.map(([name, repository]) => [name, listOrigins(repository).asks]);
  expect(Object.fromEntries(origins)).toMatchInlineSnapshot(`
    {
      "Forgejo": [
        "https://code.harbour.example",
      ],
      "Forgejo with an application": [
        "https://code.harbour.example",
      ],
      "GitHub": [
        "https://api.github.com",
      ],
      "GitHub of one’s own, content at its root": [
        "https://code.harbour.example",
      ],
      "GitHub with a sign-in service": [
        "https://api.github.com",
        "https://sign-in.harbour.example",
      ],
      "GitLab": [
        "https://gitlab.com",
      ],
      "GitLab with an application": [
        "https://code.harbour.example",
      ],
    }
  `);
});

test('every language of the package is mapped to a file that browsers import', () => {
  const files = readdirSync(`${PACKAGE}/locales`).map((name) => name.replace(/\.json$/, ''));
  expect([...LOCALES]).toEqual(files.filter((locale) => locale !== 'en-US'));
  const { imports } = JSON.parse(buildImportMap('/base')) as { imports: Readonly<Record<string, string>> };
  expect(imports['/base/admin/cms/locales/de.json']).toBe('/base/admin/cms/locales/de.js');
});
