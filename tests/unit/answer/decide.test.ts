import { describe, expect, it, test } from 'vitest';
import { composeAnswer } from '#lib/answer/compose.ts';
import { QUESTIONS } from '#lib/answer/decide/decisions.ts';
import type { CheckedChange, ChangedEntry, Standing } from '#lib/change/model.ts';
import type { Disk } from '#lib/content/disk.ts';
import type { ContentIssue } from '#lib/content/issue.ts';
import { REVIEW } from './answer-of.ts';

type Files = Readonly<Record<string, string>>;

const diskOf = (files: Files): Disk => ({
  list: (folder) => (Object.keys(files).some((file) => file.startsWith(`${folder}/`)) ? [] : undefined),
  readText: (file) => (files[file] === undefined ? { failure: 'unreadable' } : { text: files[file] }),
  readBytes: () => ({ failure: 'unreadable' }),
});

interface Parts {
  readonly entry?: Partial<ChangedEntry>;
  readonly entries?: readonly ChangedEntry[];
  /** Fields of the entry as YAML, before and after. */
  readonly before?: string;
  readonly after?: string;
  readonly standing?: Partial<Standing>;
  readonly others?: CheckedChange['change']['others'];
  readonly issues?: readonly ContentIssue[];
  readonly inherited?: readonly ContentIssue[];
  readonly isOld?: CheckedChange['isOld'];
}

const ENTRY: ChangedEntry = {
  noun: 'integration',
  slug: 'acme',
  change: 'edited',
  from: undefined,
  name: 'Acme',
  publishers: { before: 'acme', after: 'acme' },
  fields: ['summary'],
  place: 'integrations/acme',
};

const issue = (severity: ContentIssue['severity'], rule: ContentIssue['rule']): ContentIssue => ({
  rule,
  severity,
  file: 'integrations/acme/index.md',
  line: 1,
  column: 1,
  message: 'It is so.',
  wanted: 'something else',
  fix: 'Mend it.',
});

function checkedOf({
  entry,
  entries,
  before = '',
  after = '',
  standing,
  others = [],
  issues = [],
  inherited = [],
  isOld = () => false,
}: Parts): CheckedChange {
  const one = { ...ENTRY, ...entry };
  const file = (place: string, text: string): Files => ({
    [place.endsWith('.md') ? place : `${place}/index.md`]: `---\n${text}\n---\n`,
    'partners/acme/index.md': '---\nname: Acme\n---\n',
  });
  const old = one.from === undefined ? one.place : one.place.replace(one.slug, one.from);
  return {
    change: { base: 'a'.repeat(40), head: 'b'.repeat(40), entries: entries ?? [one], others },
    standing: { author: 'acme-bot', isOwner: true, isPlatform: false, owners: ['acme-bot'], ...standing },
    issues,
    inherited,
    isOld,
    disks: { before: diskOf(file(old, before)), after: diskOf(file(one.place, after)) },
  };
}

const answerOf = (parts: Parts, review = REVIEW) =>
  composeAnswer({ checked: checkedOf(parts), date: '2026-11-30', review, effect: null, prefix: 'content/' });

const asked = (parts: Parts): readonly string[] => answerOf(parts).decisions.map(({ id }) => id);

const other = (file: string, isContent: boolean) => ({ file, change: 'edited' as const, isContent });

describe('a person is asked', () => {
  test.each<readonly [string, string, Parts]>([
    ['whether a stranger is right', 'not-owner', { standing: { isOwner: false } }],
    [
      'whether a logo is the company’s',
      'logo',
      { standing: { isOwner: undefined }, entry: { fields: ['logo'] } },
    ],
    [
      'about a new partner',
      'new-partner',
      { entry: { noun: 'partner', change: 'added', place: 'partners/new' } },
    ],
    [
      'about the first listing of a publisher',
      'new-publisher',
      { entry: { change: 'added', publishers: { before: undefined, after: 'nobody' } } },
    ],
    ['about a new listing', 'new-listing', { entry: { change: 'added' } }],
    [
      'about a new collection',
      'new-collection',
      { entry: { noun: 'collection', change: 'added', place: 'collections/x.md' } },
    ],
    [
      'about a kit that is approved',
      'kit',
      {
        entry: { noun: 'kit', fields: ['status'], place: 'kits/acme' },
        before: 'status: draft',
        after: 'status: approved',
      },
    ],
    ['about what goes', 'removed', { entry: { change: 'removed' } }],
    ['about another address', 'moved', { entry: { change: 'moved', from: 'acme-old', fields: [] } }],
    ['about another name', 'renamed', { entry: { fields: ['name'] } }],
    [
      'about another publisher',
      'publisher',
      { entry: { fields: ['publisher'], publishers: { before: 'acme', after: 'bolt' } } },
    ],
    [
      'about another category',
      'categories',
      { entry: { fields: ['categories'] }, before: 'categories: [crm]', after: 'categories: [crm, chat]' },
    ],
    ['about old addresses', 'aliases', { entry: { fields: ['aliases'] } }],
    [
      'about another place to install it',
      'address',
      {
        entry: { fields: ['install_url'] },
        before: 'install_url: https://a.example/x',
        after: 'install_url: https://b.example/x',
      },
    ],
    [
      'about what is withdrawn',
      'withdrawn',
      { entry: { fields: ['status'] }, before: 'status: beta', after: 'status: deprecated' },
    ],
    [
      'about what comes back',
      'back',
      { entry: { fields: ['status'] }, before: 'status: removed', after: '' },
    ],
    [
      'about a price that rises',
      'price',
      {
        entry: { fields: ['pricing'] },
        before: 'pricing: { model: paid, plans: [{ name: A, price: 5, currency: EUR, per: month }] }',
        after: 'pricing: { model: paid, plans: [{ name: A, price: 6, currency: EUR, per: month }] }',
      },
    ],
    [
      'about what was free',
      'price',
      {
        entry: { fields: ['pricing'] },
        before: 'pricing: { model: free }',
        after: 'pricing: { model: quote }',
      },
    ],
    [
      'about claims of security',
      'trust',
      { entry: { fields: ['trust'] }, after: 'trust: { attestations: [{ name: SOC 2 }] }' },
    ],
    [
      'about more permissions',
      'permissions',
      {
        entry: { fields: ['permissions'] },
        before: 'permissions: [{ scope: a, reason: b }]',
        after: 'permissions: [{ scope: a, reason: b }, { scope: c, reason: d }]',
      },
    ],
    ['about depth', 'depth', { entry: { fields: ['depth'] } }],
    [
      'about work for customers',
      'proof',
      { entry: { noun: 'partner', fields: ['case_studies'], place: 'partners/acme' } },
    ],
    [
      'about what the platform answers for',
      'protected',
      { others: [other('content/records/owners.yaml', true)] },
    ],
    ['about files outside the content', 'outside', { others: [other('package.json', false)] }],
    ['about a warning', 'warnings', { issues: [issue('warning', 'integration/shared-name')] }],
  ])('%s', (_, id, parts) => {
    expect(asked(parts)).toContain(id);
  });

  it('by every question there is', () => {
    expect(QUESTIONS.map(({ id }) => id).sort()).toEqual([...new Set(QUESTIONS.map(({ id }) => id))].sort());
  });
});

describe('a machine decides alone', () => {
  test.each<readonly [string, Parts]>([
    ['a summary', {}],
    ['the logo of its owner', { entry: { fields: ['logo'] } }],
    [
      'a category left',
      { entry: { fields: ['categories'] }, before: 'categories: [crm, chat]', after: 'categories: [chat]' },
    ],
    [
      'another page of the same host',
      {
        entry: { fields: ['install_url'] },
        before: 'install_url: https://a.example/x',
        after: 'install_url: https://a.example/y',
      },
    ],
    [
      'beta that is over',
      { entry: { fields: ['status'] }, before: 'status: beta', after: 'status: available' },
    ],
    [
      'a price that falls',
      {
        entry: { fields: ['pricing'] },
        before: 'pricing: { model: paid, plans: [{ name: A, price: 5, currency: EUR, per: month }] }',
        after: 'pricing: { model: paid, plans: [{ name: A, price: 4, currency: EUR, per: month }] }',
      },
    ],
    [
      'a link to the terms',
      { entry: { fields: ['trust'] }, after: 'trust: { terms_url: "https://a.example" }' },
    ],
    [
      'a permission given back',
      {
        entry: { fields: ['permissions'] },
        before: 'permissions: [{ scope: a, reason: b }]',
        after: 'permissions: []',
      },
    ],
    [
      'a warning that was there before',
      { issues: [issue('warning', 'integration/shared-name')], isOld: () => true },
    ],
    ['untidiness', { issues: [issue('warning', 'file/line-ends'), issue('note', 'field/repeated')] }],
  ])('%s', (_, parts) => {
    expect(asked(parts)).toEqual([]);
  });
});

it('asks the owners, else the reviewers, and both where both answer for it', () => {
  const who = (parts: Parts, review = REVIEW) => answerOf(parts, review).decisions.map((one) => one.who);
  expect(who({ standing: { isOwner: false } })).toEqual([['acme-bot']]);
  expect(who({ standing: { isOwner: false, owners: [] } })).toEqual([['harbour/marketplace']]);
  expect(who({ entry: { change: 'removed' } })).toEqual([['acme-bot', 'harbour/marketplace']]);
  expect(who({ entry: { change: 'added' } }, { ...REVIEW, reviewers: [] })).toEqual([['acme-bot']]);
});

describe('the verdict', () => {
  test.each<readonly [string, Parts]>([
    ['author', { issues: [issue('error', 'field/unknown')], inherited: [issue('error', 'field/empty')] }],
    ['ours', { inherited: [issue('error', 'field/empty')], standing: { isOwner: false } }],
    ['person', { standing: { isOwner: false } }],
    ['ready', {}],
  ])('is %s', (verdict, parts) => {
    expect(answerOf(parts).verdict).toBe(verdict);
  });
});

describe('a change goes in by itself', () => {
  it('where an owner edits harmless fields of one listing', () => {
    expect(answerOf({}).automatic).toBe(true);
  });

  test.each<readonly [string, Parts]>([
    ['nobody knows who sent it', { standing: { author: undefined, isOwner: undefined } }],
    ['its author is no owner', { standing: { isOwner: false } }],
    ['a field may do harm', { entry: { fields: ['summary', 'works_with'] } }],
    ['nothing is known of its fields', { entry: { fields: [] } }],
    ['it is new', { entry: { change: 'added' } }],
    ['it moves', { entry: { change: 'moved', from: 'b' } }],
    ['it is gone', { entry: { change: 'removed' } }],
    ['it is a kit', { entry: { noun: 'kit', place: 'kits/acme', fields: ['body'] } }],
    ['it is a collection', { entry: { noun: 'collection', place: 'collections/acme.md', fields: ['body'] } }],
    ['there are two', { entries: [ENTRY, { ...ENTRY, slug: 'b', place: 'integrations/b' }] }],
    ['there is none', { entries: [] }],
    ['another file is touched', { others: [other('content/notes.txt', true)] }],
    ['there is an error', { issues: [issue('error', 'field/unknown')] }],
    ['there is something to judge', { issues: [issue('warning', 'integration/shared-name')] }],
    ['something is broken', { inherited: [issue('error', 'field/empty')] }],
  ])('but not where %s', (_, parts) => {
    expect(answerOf(parts).automatic).toBe(false);
  });

  it('but not where the rules do not say so', () => {
    expect(answerOf({}, { ...REVIEW, merge: { ...REVIEW.merge, automatic: false } }).automatic).toBe(false);
  });
});
