import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Content } from '#lib/content/model.ts';
import { RULES } from '#lib/content/rules/index.ts';
import { reviewRules } from '#lib/content/schema/review.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import type { ContributeView } from '#lib/site/model.ts';
import { GUIDE_GROUPS } from '#lib/site/views/contribute.ts';
import { issuesWith, VALID_CONTENT } from '../content/fixture.ts';
import { makeContent, makeIntegration, makePartner } from '../make.ts';

const TODAY = '2026-11-21';
const base = makeContent();

const view = (parts: Partial<Content> = {}): ContributeView => {
  const content = makeContent(parts);
  return buildSite(content, deriveFacts(content, TODAY)).getContribute();
};

const withReview = (fields: object) =>
  view({
    program: {
      ...base.program,
      review: reviewRules.parse({ version: '2', effective: '2026-06-01', ...fields }),
    },
  });

const withSite = (fields: Partial<Content['site']>) => view({ site: { ...base.site, ...fields } });

describe('the promise', () => {
  test('has the numbers of program/review.yaml, whatever they are', () => {
    const { review } = withReview({
      promise: { checks_minutes: 7, human_days: 5 },
      stale: { remind_days: 9, close_days: 21 },
      reviewers: ['harbour/desk'],
    });
    expect(review).toMatchObject({
      version: '2',
      promise: { checks_minutes: 7, human_days: 5 },
      stale: { remind_days: 9, close_days: 21 },
      reviewers: ['harbour/desk'],
    });
  });

  test('names what goes in by itself only where something does', () => {
    expect(withReview({}).automatic).toEqual([]);
    expect(withReview({ merge: { automatic: true, fields: ['docs_url', 'body'] } }).automatic).toEqual([
      { field: 'docs_url', label: 'Documentation' },
      { field: 'body', label: 'Text' },
    ]);
  });

  test('an appeal goes where the rules say, else to the form for corrections', () => {
    expect(withReview({ appeal: 'mailto:appeals@harbour.example' }).appeal).toBe(
      'mailto:appeals@harbour.example',
    );
    expect(withReview({}).appeal).toBe('/apply/correction/');
  });
});

describe('the doors', () => {
  const at = (repository_url: string, fields: object = {}) =>
    withSite({ repository_url, repository: { branch: 'main', folder: 'content', ...fields } }).repository;

  test('are not there without a repository, or with one whose pages nobody knows', () => {
    expect(view().repository).toBeUndefined();
    expect(at('https://code.harbour.example/market/listings')).toBeUndefined();
  });

  test('lead to the repository and to the editor', () => {
    expect(at('https://github.com/harbour/listings')).toMatchObject({
      url: 'https://github.com/harbour/listings',
      host: 'github.com',
      folder: 'listings',
      prefix: 'content/',
      branch: 'main',
      add: expect.stringMatching(
        /^https:\/\/github\.com\/harbour\/listings\/new\/main\/content\/integrations\?/,
      ) as unknown,
      editor: { href: '/admin/', signIn: 'token', saves: 'fork' },
    });
  });

  test('are described as each forge lets them be', () => {
    const editorAt = (url: string, fields: object = {}) => at(url, fields)?.editor;
    expect(editorAt('https://github.com/harbour/l', { sign_in_url: 'https://sign-in.example' })?.signIn).toBe(
      'account',
    );
    expect(editorAt('https://gitlab.com/harbour/l', { sign_in_app: 'app' })).toMatchObject({
      signIn: 'account',
      saves: 'branch',
    });
    expect(editorAt('https://codeberg.org/harbour/l')?.saves).toBe('direct');
  });
});

describe('the listing of the pictures', () => {
  const acme = makePartner('acme');
  const tended = makeIntegration('tended', { publisher: 'acme', released: TODAY });
  const idle = makeIntegration('idle', {
    publisher: 'acme',
    released: '2026-07-01',
    categories: ['crm', 'chat'],
    tagline: 'Keeps # and : as they are',
  });

  test('is the one of a partner that a release of today helps most', () => {
    const { listing } = view({ partners: [acme], integrations: [makeIntegration('own'), tended, idle] });
    expect(listing).toMatchObject({
      slug: 'idle',
      href: '/integrations/idle/',
      owners: ['acme'],
      releasedLine: 'released: 2026-07-01',
      today: { right: '2026-11-21', wrong: '21.11.2026' },
    });
    expect(listing.lines).toEqual([
      'name: idle',
      'tagline: "Keeps # and : as they are"',
      'publisher: acme',
      'categories: [crm, chat]',
      'listed: 2025-01-01',
      'released: 2026-07-01',
    ]);
  });

  test('is invented where nothing is listed', () => {
    const { listing, facts } = view();
    expect(listing).toMatchObject({ slug: 'your-integration', href: undefined, effect: undefined });
    expect(facts.map(({ field, example }) => [field, example])).toEqual([
      ['name', 'Your integration'],
      ['tagline', 'What it does for a customer, in one line'],
      ['publisher', 'your-company'],
      ['categories', '[crm]'],
      ['listed', TODAY],
    ]);
  });

  test('fills in the form with the room that the schema gives', () => {
    const { form } = view({ partners: [acme], integrations: [idle] }).listing;
    expect(form.map(({ field, values, room }) => [field, values, room])).toEqual([
      ['name', ['idle'], { length: 4, most: 60 }],
      ['tagline', ['Keeps # and : as they are'], { length: 25, most: 130 }],
      ['publisher', ['acme'], undefined],
      ['categories', ['CRM', 'CHAT'], undefined],
    ]);
  });
});

describe('the rules', () => {
  const { groups, mistakes, ruleCount } = view();

  test('are told once each, the change itself first', () => {
    const told = groups.flatMap(({ checks }) => checks.map(({ id }) => id));
    expect(new Set(told).size).toBe(ruleCount);
    expect(told[0]).toMatch(/^change\//);
    expect(groups.map(({ group }) => group)).toEqual(GUIDE_GROUPS);
  });

  test('are those of what partners write, and no others', () => {
    const told = new Set(groups.flatMap(({ checks }) => checks.map(({ id }) => id.split('/')[0])));
    const left = Object.keys(RULES).flatMap((id) => id.split('/')[0] ?? []);
    expect([...new Set(left)].filter((kind) => !told.has(kind)).sort()).toEqual([
      'action',
      'certification',
      'collection',
      'content',
      'json',
      'kit',
      'record',
      'stack',
      'taxonomy',
      'tiers',
    ]);
  });

  const taxonomy = readFileSync(join(VALID_CONTENT, 'taxonomy.yaml'), 'utf8').replace(
    'categories:\n',
    `categories:\n${['crm', 'sales', 'support'].map((slug) => `  - { slug: ${slug}, name: ${slug} }\n`).join('')}`,
  );
  const required = {
    name: 'Acme Sync',
    tagline: 'Does one thing',
    publisher: 'parcelway',
    categories: '[crm]',
    listed: '2025-05-05',
  };

  /** Rules that a listing with this line breaks. */
  async function rulesBrokenBy(line: string): Promise<readonly string[]> {
    const own = line.split(':')[0] ?? '';
    const fields = Object.entries(required).filter(([field]) => field !== own);
    const text = `---\n${fields.map(([field, value]) => `${field}: ${value}`).join('\n')}\n${line}\n---\n\nText.\n`;
    const file = 'integrations/acme-sync/index.md';
    const issues = await issuesWith({ 'taxonomy.yaml': taxonomy, [file]: text });
    return issues.filter((issue) => issue.file === file).map(({ rule }) => rule);
  }

  test.each(mistakes.map((mistake) => [mistake.id, mistake] as const))(
    'find the mistake of %s before, and nothing after',
    async (id, { example = '', after }) => {
      expect(await rulesBrokenBy(example)).toContain(id);
      expect(await rulesBrokenBy(after)).toEqual([]);
    },
  );
});
