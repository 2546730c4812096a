import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * What each room of src/lib may import besides itself: rooms, or single files. A file that lies in
 * src/lib itself is a room of its own.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  bundle: [],
  env: [],
  'process-environment': [],
  'github-settings': ['env'],
  markdown: [],
  'once-per': [],
  'on-demand': [],
  offline: ['site/paths.ts'],
  'time-zone': [],
  'unsafe-text': [],
  content: ['markdown', 'copy', 'on-demand', 'time-zone', 'unsafe-text'],
  chart: [],
  derive: ['content'],
  fit: ['i18n'],
  i18n: ['site/model.ts', 'match/part.ts', 'match/need.ts'],
  site: [
    'admin',
    'catalog/index',
    'certify/file.ts',
    'content',
    'derive',
    'rank',
    'chart',
    'compare',
    'markdown',
    'env',
    'fit',
    'forge',
    'i18n',
    'match',
    'once-per',
    'scaffold/blank.ts',
    'schemas',
    'usage/retention.ts',
  ],
  catalog: ['site/model.ts', 'i18n'],
  compare: ['site/model.ts'],
  match: ['site/model.ts', 'catalog/columns.ts', 'derive/match/weigh.ts'],
  certify: ['content', 'derive', 'i18n'],
  api: [
    'certify/file.ts',
    'content/schema',
    'derive/health/model.ts',
    'derive/rank/formula.ts',
    'derive/rank/model.ts',
    'derive/tier/model.ts',
    'i18n',
    'kit',
    'publish/data.ts',
    'site/model.ts',
    'site/paths.ts',
  ],
  rank: ['content', 'derive', 'i18n'],
  search: ['site/model.ts', 'catalog'],
  kit: ['site/model.ts', 'content/finding.ts', 'copy', 'i18n', 'image', 'time-zone'],
  feeds: ['certify', 'i18n', 'kit/escape.ts', 'site/model.ts', 'site/paths.ts'],
  badges: ['i18n', 'kit/asset-words.ts', 'kit/escape.ts', 'site/model.ts', 'site/paths.ts'],
  inspect: ['content', 'derive', 'site', 'kit'],
  'report-check': ['answer', 'content', 'inspect'],
  scaffold: ['content', 'kit', 'import/slug.ts', 'import/address.ts'],
  change: ['content', 'git', 'inspect', 'logo'],
  git: [],
  answer: ['change', 'content', 'derive', 'rank', 'i18n', 'site', 'catalog', 'unsafe-text'],
  guide: ['answer', 'change/model.ts', 'content', 'markdown', 'site/model.ts'],
  pictures: ['answer/model.ts', 'serve'],
  forge: ['content', 'unsafe-text'],
  admin: ['content', 'forge'],
  schemas: ['content'],
  'public-address': [],
  'dead-links': ['content', 'public-address'],
  font: [],
  copy: ['on-demand'],
  image: ['i18n/direction.ts'],
  logo: ['content/finding.ts', 'image'],
  form: ['public-address', 'i18n/wording.ts'],
  gaps: [
    'content',
    'catalog',
    'certify/columns.ts',
    'derive/days.ts',
    'derive/rank/interval.ts',
    'form/bytes.ts',
    'form/problem.ts',
    'form/store',
    'kit/escape.ts',
    'usage/snapshot-file.ts',
  ],
  desk: ['form', 'content', 'scaffold', 'env', 'git', 'github-settings', 'import/slug.ts', 'unsafe-text'],
  import: ['content', 'markdown'],
  usage: ['content', 'derive/days.ts'],
  translate: [
    'content',
    'import/merge/yaml-text.ts',
    'scaffold/new-file.ts',
    'scaffold/write.ts',
    'usage/snapshot-file.ts',
  ],
  serve: [],
  service: ['content', 'env', 'form', 'gaps', 'serve', 'site/languages.ts', 'site/paths.ts'],
  verify: [],
  post: ['answer', 'change/model.ts', 'content', 'env', 'github-settings', 'desk/accept/github-app.ts'],
  twins: ['site', 'i18n', 'compare', 'catalog/store.ts', 'kit/markdown-source.ts'],
  built: ['site/model.ts'],
  mcp: [
    'built',
    'site',
    'catalog',
    'compare',
    'match',
    'i18n',
    'twins',
    'api/schema/rank.ts',
    'content/suggest.ts',
    'derive/rank/model.ts',
  ],
  publish: [
    'api',
    'badges',
    'feeds',
    'built',
    'offline',
    'site',
    'twins',
    'i18n',
    'content',
    'search',
    'serve',
    'env',
    'kit',
    'image',
    'admin/package.ts',
  ],
};

/** Folders outside src/lib, with what they may import of the project. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  'src/pages': [
    'src/lib/api',
    'src/layouts',
    'src/components',
    'src/islands',
    'src/styles',
    'src/lib/site',
    'src/lib/i18n',
    'src/lib/catalog',
    'src/lib/match',
    'src/lib/badges',
    'src/lib/feeds',
    'src/lib/copy',
    'src/lib/kit',
  ],
  'src/layouts': [
    'src/components',
    'src/islands',
    'src/styles',
    'src/lib/site',
    'src/lib/i18n',
    'src/lib/catalog',
    'src/lib/form/kinds.ts',
  ],
  'src/components': [
    'src/lib/api',
    'src/integrations/island-imports.ts',
    'src/islands',
    'src/styles',
    'src/lib/site',
    'src/lib/i18n',
    'src/lib/catalog',
    'src/lib/compare',
    'src/lib/fit',
    'src/lib/form/field.ts',
    'src/lib/form/kinds.ts',
    'src/lib/form/sending.ts',
    'src/lib/form/spoken.ts',
    'src/lib/form/words/dictionary.ts',
    'src/lib/once-per.ts',
    'src/lib/badges',
    'src/lib/feeds',
    'src/lib/guide',
    'src/lib/kit',
    'src/lib/markdown.ts',
  ],
  'src/islands': [
    'src/components',
    'src/styles',
    'src/lib/compare',
    'src/lib/site/model.ts',
    'src/lib/i18n',
    'src/lib/catalog',
    'src/lib/fit',
    'src/lib/form/field.ts',
    'src/lib/form/prefill.ts',
    'src/lib/form/sending.ts',
    'src/lib/form/words/dictionary.ts',
    'src/lib/gaps/sent.ts',
    'src/lib/match',
    'src/lib/search',
  ],
  'src/integrations': ['src/lib'],
  scripts: ['src/lib'],
};

const LONGEST_FILE = 250;
/** Pinned wording makes tests longer than what they test. */
const LONGEST_TEST = 400;
/** Nothing but types, looked up by name and never read through. */
const LONG_BY_NATURE = ['src/lib/site/model.ts'];
const LONGEST_MAIN = 60;

type Files = ReadonlyMap<string, string>;

function readProject(): Files {
  const paths = globSync('{src,scripts,tests}/**/*.{ts,tsx,astro}', { exclude: ['tests/fixtures/**'] });
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

function findProblems(files: Files): readonly string[] {
  return [...files].flatMap(([path, text]) => [
    ...findImportProblems(path, text),
    ...findSizeProblems(path, text),
  ]);
}

function findImportProblems(path: string, text: string): readonly string[] {
  return readImports(path, text).flatMap((name) => {
    const reason = judge(path, resolveImport(path, name));
    return reason === undefined ? [] : [`${path} imports ${name}: ${reason}.`];
  });
}

function findSizeProblems(path: string, text: string): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  const longest = path.startsWith('tests/')
    ? LONGEST_TEST
    : /^scripts\/[^/]+\.ts$/.test(path)
      ? LONGEST_MAIN
      : LONGEST_FILE;
  return lines <= longest || LONG_BY_NATURE.includes(path)
    ? []
    : [`${path} has ${String(lines)} lines: split it, ${String(longest)} is the most.`];
}

function readImports(path: string, text: string): readonly string[] {
  const code = path.endsWith('.astro') ? scriptsOfAstro(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

function scriptsOfAstro(text: string): string {
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  return [frontMatter, ...scripts].join('\n');
}

/** A path from the project's root for our own files, the bare name for packages. */
function resolveImport(from: string, name: string): string {
  if (name.startsWith('#lib/')) return `src/lib/${name.slice('#lib/'.length)}`;
  return name.startsWith('.') ? posix.join(posix.dirname(from), name) : name;
}

function judge(from: string, to: string): string | undefined {
  if (isIn(to, 'src/pages') && !isIn(from, 'src/pages')) return 'nobody imports pages';
  if (isIn(to, 'scripts') && !isIn(from, 'scripts')) return 'nobody imports scripts';
  if (isIn(from, 'src/lib')) return judgeLibrary(from.slice('src/lib/'.length), to);
  const home = Object.keys(OUTSIDE).find((folder) => isIn(from, folder));
  if (home === undefined || !isOurs(to) || isIn(to, home)) return undefined;
  return OUTSIDE[home]?.some((allowed) => isIn(to, allowed)) === true
    ? undefined
    : `${home} may import only ${OUTSIDE[home]?.join(', ') ?? ''} of the project`;
}

function judgeLibrary(from: string, to: string): string | undefined {
  if (/^(?:astro|@astrojs\/|react|react-dom)(?:[:/]|$)/.test(to) || to.startsWith('@astrojs/')) {
    return 'the library knows neither Astro nor React';
  }
  if (!isOurs(to)) return undefined;
  if (!isIn(to, 'src/lib')) return 'the library imports nothing of the project outside src/lib';
  const room = roomOf(from);
  const target = to.slice('src/lib/'.length);
  const allowed = ROOMS[room];
  if (allowed === undefined) return `src/lib/${room} has no line in tests/architecture.test.ts yet`;
  if (roomOf(target) === room || allowed.some((name) => isIn(target, name) || target === `${name}.ts`)) {
    return undefined;
  }
  return allowed.length === 0
    ? `${room} imports no other room`
    : `${room} may import only ${allowed.join(', ')} of the library`;
}

function roomOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? path;
}

function isOurs(path: string): boolean {
  return /^(?:src|scripts|tests)\//.test(path);
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

test('imports run one way and files stay small', () => {
  expect(findProblems(readProject())).toEqual([]);
});

describe('the rules catch', () => {
  const planted = (path: string, text: string): readonly string[] => findProblems(new Map([[path, text]]));

  test.each([
    ['src/lib/content/read.ts', `import { rank } from '../derive/rank/score.ts';`],
    ['src/lib/derive/health/health.ts', `import type { Site } from '#lib/site/model.ts';`],
    ['src/lib/catalog/filter.ts', `import { buildSite } from '#lib/site/build.ts';`],
    ['src/lib/form/handle.ts', `export type { Site } from '../site/model.ts';`],
    ['src/lib/site/build.ts', `const page = await import('../../pages/index.astro');`],
    ['src/lib/site/load.ts', `import { z } from 'astro/zod';`],
    ['src/lib/catalog/store.ts', `import { useState } from 'react';`],
    ['src/lib/novelty/thing.ts', `import { readContent } from '#lib/content/read.ts';`],
    ['src/pages/index.astro', `---\nimport { deriveFacts } from '#lib/derive/facts.ts';\n---\n<p />`],
    ['src/components/Card.astro', `<script>\nimport { readContent } from '#lib/content/read.ts';\n</script>`],
    ['src/islands/Search.tsx', `import { getSite } from '#lib/site/load.ts';`],
    ['scripts/build.ts', `import '../src/integrations/content-watch.ts';`],
    ['tests/unit/a.test.ts', `import { main } from '../../scripts/build.ts';`],
  ])('%s: %s', (path, text) => {
    expect(planted(path, text)).toHaveLength(1);
  });

  test.each([
    ['scripts/long.ts', LONGEST_MAIN],
    ['src/lib/site/long.ts', LONGEST_FILE],
  ])('%s with more than %i lines', (path, most) => {
    expect(planted(path, 'x;\n'.repeat(most))).toEqual([]);
    expect(planted(path, 'x;\n'.repeat(most + 1))).toHaveLength(1);
  });

  test('with a sentence that names the import', () => {
    expect(planted('src/lib/derive/days.ts', `import { env } from '../env.ts';`)).toMatchInlineSnapshot(`
      [
        "src/lib/derive/days.ts imports ../env.ts: derive may import only content of the library.",
      ]
    `);
  });

  test('and let through what the design allows', () => {
    expect(planted('src/lib/site/load.ts', `import { readContent } from '#lib/content/read.ts';`)).toEqual(
      [],
    );
    expect(planted('src/islands/Search.tsx', `import { useState } from 'react';`)).toEqual([]);
    expect(planted('scripts/build.ts', `import { build } from 'astro';`)).toEqual([]);
  });
});
