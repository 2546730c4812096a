import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '#lib/content/frontmatter.ts';
import { readSiteConfig } from '#lib/content/read-file.ts';
import { parseYaml } from '#lib/content/yaml/parse.ts';
import { listSchemaFiles, schemaFolder } from '#lib/schemas/files.ts';
import { NOUNS, type Noun } from '#lib/schemas/nouns.ts';
import { expectedOf, MISTAKES } from '../content/fixture.ts';

const ADDRESS = 'https://market.harbour.example/schemas/';
const files = listSchemaFiles(ADDRESS);
const read = (name: string) => JSON.parse(files.get(`${name}.json`) ?? 'null') as object;

// Patterns say what formats would; the message of a pattern is for editors.
const ajv = new Ajv2020({ strict: true, validateFormats: false, keywords: ['patternErrorMessage'] });
const checks = new Map(NOUNS.map(({ name }) => [name, ajv.compile(read(name))]));

function readFields(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) return JSON.parse(text);
  // Texts of kits may do without.
  if (path.endsWith('.md') && !text.startsWith('---')) return {};
  const result = path.endsWith('.md') ? readFrontMatter(text) : parseYaml(text);
  if (result.problems !== undefined) throw new Error(`${path} cannot be read.`);
  return result.value;
}

/** Where a star stands for a slug, a translation fits as well: its own kind comes last. */
function nounOf(path: string): Noun | undefined {
  return NOUNS.findLast(({ files: pattern }) => posix.matchesGlob(path, pattern));
}

const listFiles = (dir: string, noun: Noun): readonly string[] =>
  globSync(join(dir, noun.files)).filter((path) => nounOf(path.slice(dir.length + 1)) === noun);

function findErrors(noun: Noun, path: string): readonly string[] {
  const check = checks.get(noun.name);
  check?.(readFields(path));
  return (check?.errors ?? []).map(({ instancePath, message = '' }) => `${path} ${instancePath} ${message}`);
}

describe.each(['content', 'tests/fixtures/content'])('every file of %s is as its schema says', (dir) => {
  test.each(NOUNS.map((noun) => [noun.name, noun] as const))('%s', (_name, noun) => {
    expect(listFiles(dir, noun).flatMap((path) => findErrors(noun, path))).toEqual([]);
  });
});

test('the sample has a file of every kind but a few', () => {
  const missing = NOUNS.filter((noun) => listFiles('content', noun).length === 0);
  expect(missing.map(({ name }) => name)).toEqual([
    'kit-images',
    'translated-kit',
    'translated-certification',
    'translated-tiers',
    'translated-routing',
  ]);
});

describe('what the check refuses for its form, a schema refuses too', () => {
  /** Rules that a schema can hold a value to by itself. */
  const OF_FORM =
    /field\/(?:computed|day|empty|format|line|link|missing|not-one-of|out-of-range|too-few|too-long|too-many|type|unknown)$/;
  /** A file of a mistake, its noun, and whether every complaint about it is one of form. */
  const broken = MISTAKES.flatMap((mistake) => {
    const dir = join('tests/fixtures/broken', mistake);
    const rules = expectedOf(mistake).map((line) => line.split(' '));
    return readdirSync(dir, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
      const noun = nounOf(path);
      const own = rules.filter(([place = '']) => place.startsWith(`${path}:`));
      const isOfForm = own.length > 0 && own.every(([, rule = '']) => OF_FORM.test(rule));
      return noun !== undefined && isOfForm ? [{ mistake, noun, path: join(dir, path) }] : [];
    });
  });

  test('of which there are many', () => {
    expect(broken.length).toBeGreaterThan(20);
  });

  test.each(broken.map((one) => [one.mistake, one] as const))('%s', (_mistake, { noun, path }) => {
    expect(findErrors(noun, path)).not.toEqual([]);
  });
});

describe('a schema', () => {
  test('has the address it is read from, a title and a description, and so has every field', () => {
    const bare: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries<unknown>({ ...value })) {
        if (key === 'properties') {
          for (const [name, field] of Object.entries<object>(inner as Record<string, object>))
            if (!('description' in field)) bare.push(`${path}/${name}`);
        }
        visit(inner, `${path}/${key}`);
      }
    };
    for (const { name } of NOUNS) {
      const schema = read(name);
      expect(schema).toMatchObject({ $id: `${ADDRESS}${name}.json`, title: expect.any(String) as string });
      visit(schema, name);
    }
    expect(bare).toEqual([]);
  });

  test('says what it cannot say', () => {
    expect(read('ranking')).toMatchObject({
      description:
        'program/ranking.yaml. The check also asks that what is named elsewhere is there. The weights have at most four decimals and sum to 1.',
    });
  });

  test('is listed in the index', () => {
    const { schemas } = read('index') as { schemas: readonly { readonly schema: string }[] };
    const listed = schemas.map(({ schema }) => schema.slice(ADDRESS.length));
    expect(['index.json', ...listed].sort()).toEqual([...files.keys()].sort());
  });
});

describe('editors', () => {
  test('read schemas that are up to date; npm run schemas writes them', () => {
    const { url } = readSiteConfig('content/site.yaml');
    const folder = 'content/.schemas';
    const own = new Map(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
    );
    expect(own).toEqual(listSchemaFiles(schemaFolder(url)));
  });

  test('know which file each of them is for', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
      readonly 'yaml.schemas': object;
      readonly 'json.schemas': object;
    };
    const of = (ending: string) => NOUNS.filter(({ files: pattern }) => pattern.endsWith(ending));
    const local = ({ name }: Noun) => `./content/.schemas/${name}.json`;
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(of('.yaml').map((noun) => [local(noun), [`content/${noun.files}`]])),
    );
    expect(settings['json.schemas']).toEqual(
      of('.json').map((noun) => ({ fileMatch: [`/content/${noun.files}`], url: local(noun) })),
    );
  });
});
