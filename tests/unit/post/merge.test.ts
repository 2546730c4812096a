import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/answer/model.ts';
import type { Content } from '#lib/content/model.ts';
import { reviewRules } from '#lib/content/schema/review.ts';
import { judgeMerge, mergePull } from '#lib/post/merge.ts';
import { readPull } from '#lib/post/pull.ts';
import { makeContent, makeIntegration } from '../make.ts';
import type { FakePull, FakeState } from './fake-github.ts';
import { HEAD, LATER, makeAnswer, startWithPull } from './make-answer.ts';

const plain = makeContent({ integrations: [makeIntegration('anchor', { publisher: 'anchor-and-chain' })] });
const makeHouse = (isAutomatic = true): Content => ({
  ...plain,
  program: {
    ...plain.program,
    review: reviewRules.parse({
      version: '1',
      effective: '2026-01-01',
      merge: { automatic: isAutomatic, fields: ['summary', 'tags'] },
    }),
  },
  records: {
    ...plain.records,
    owners: [
      { publisher: 'anchor-and-chain', teams: [], accounts: ['Anchor-Web'] },
      { publisher: 'platform', teams: [], accounts: ['platform-bot'] },
    ],
  },
});

interface Case {
  readonly pull?: Partial<FakePull>;
  readonly answer?: Partial<Answer>;
  readonly content?: Content;
  readonly prepare?: (state: FakeState) => void;
}

const GREEN = [
  { name: 'check', status: 'completed', conclusion: 'success' },
  { name: 'test', status: 'completed', conclusion: 'skipped' },
];

async function judge({ pull, answer, content = makeHouse(), prepare }: Case): Promise<string | undefined> {
  const { state, repository } = await startWithPull(pull);
  state.checks.push(...GREEN);
  prepare?.(state);
  const found = await readPull(repository, 12);
  if (found === undefined) throw new Error('It is closed.');
  return judgeMerge(repository, found, makeAnswer(answer), content);
}

const entry = makeAnswer().entries[0];
if (entry === undefined) throw new Error('There is no entry.');
const problem = {
  rule: 'x',
  severity: 'warning',
  file: 'a',
  line: 1,
  column: 1,
  message: '',
  wanted: '',
  fix: '',
  suggestion: null,
  replacement: null,
} as const;
const files = (...names: readonly string[]) => names.map((filename) => ({ filename }));
const refused = { login: 'reviewer', state: 'CHANGES_REQUESTED', commit_id: HEAD };

describe('a change goes in by itself', () => {
  test('where it is a low-risk one by an owner, and every check has ended well', async () => {
    expect(await judge({})).toBeUndefined();
  });

  const CASES: Readonly<Record<string, readonly [why: string, what: Case]>> = {
    'where the platform does not want it': [
      'Changes do not go in by themselves here.',
      { content: makeHouse(false) },
    ],
    'where the check was of an older commit': [
      'The check was about another commit.',
      { pull: { head: LATER } },
    ],
    'where the check took it for that of another': [
      'The check was about another author.',
      { answer: { author: 'platform-bot' } },
    ],
    'where the check knew no author': ['The check was about another author.', { answer: { author: null } }],
    'where the check leaves it to a person': [
      'The check leaves it to a person.',
      { answer: { automatic: false } },
    ],
    'where a person has to decide': ['The check leaves it to a person.', { answer: { verdict: 'person' } }],
    'with a warning': ['The check found something.', { answer: { problems: [problem] } }],
    'with two entries': [
      'It does not change exactly one entry.',
      { answer: { entries: [entry, { ...entry, slug: 'b' }] } },
    ],
    'without an entry': ['It does not change exactly one entry.', { answer: { entries: [] } }],
    'where it is new': [
      'It does more than edit an entry.',
      { answer: { entries: [{ ...entry, change: 'added' }] } },
    ],
    'where it takes an entry away': [
      'It does more than edit an entry.',
      { answer: { entries: [{ ...entry, change: 'removed' }] } },
    ],
    'with a field that is not low-risk': [
      'It changes more than low-risk fields.',
      { answer: { entries: [{ ...entry, fields: ['summary', 'publisher'] }] } },
    ],
    'with a file of another entry': [
      'It touches files outside the folder of its entry.',
      {
        pull: { files: files('content/integrations/anchor/index.md', 'content/integrations/other/index.md') },
      },
    ],
    'with a file outside the content': [
      'It touches files outside the folder of its entry.',
      { pull: { files: files('content/integrations/anchor/index.md', '.github/workflows/check.yml') } },
    ],
    'with a file that came from elsewhere': [
      'It touches files outside the folder of its entry.',
      {
        pull: {
          files: [
            { filename: 'content/integrations/anchor/a.png', previous_filename: 'content/records/a.png' },
          ],
        },
      },
    ],
    'with a folder that only begins like it': [
      'It touches files outside the folder of its entry.',
      { pull: { files: files('content/integrations/anchor-two/index.md') } },
    ],
    'without a difference': [
      'The check leaves it to a person.',
      { answer: { verdict: 'nothing', entries: [] }, pull: { files: [] } },
    ],
    'without a file': ['It touches files outside the folder of its entry.', { pull: { files: [] } }],
    'for a collection, which nobody owns': [
      'It touches files outside the folder of its entry.',
      {
        pull: { files: files('content/collections/anchor/index.md') },
        answer: { entries: [{ ...entry, noun: 'collection' }] },
      },
    ],
    'by somebody who is no owner': [
      'Its author is not an owner by account.',
      { pull: { author: 'stranger' }, answer: { author: 'stranger' } },
    ],
    'by an owner of another entry': [
      'Its author is not an owner by account.',
      { pull: { author: 'platform-bot' }, answer: { author: 'platform-bot' } },
    ],
    'for an entry that the content does not have': [
      'Its author is not an owner by account.',
      {
        pull: { files: files('content/integrations/new/index.md') },
        answer: { entries: [{ ...entry, slug: 'new' }] },
      },
    ],
    'as a draft': ['It is a draft.', { pull: { draft: true } }],
    'while it waits for its author': ['It waits for its author.', { pull: { labels: ['needs author'] } }],
    'while changes are asked for': [
      'It waits for its author.',
      { prepare: ({ reviews }) => reviews.push(refused) },
    ],
    'while a check runs': [
      'Not every check of it has ended well yet.',
      { prepare: ({ checks }) => checks.push({ name: 'x', status: 'in_progress', conclusion: null }) },
    ],
    'where a check failed': [
      'Not every check of it has ended well yet.',
      { prepare: ({ checks }) => checks.push({ name: 'x', status: 'completed', conclusion: 'failure' }) },
    ],
    'where no check ran': [
      'Not every check of it has ended well yet.',
      { prepare: ({ checks }) => (checks.length = 0) },
    ],
  };

  test.each(Object.entries(CASES))('never %s', async (_when, [why, what]) => {
    expect(await judge(what)).toBe(why);
  });

  test('once whoever asked for changes has approved', async () => {
    const prepare = ({ reviews }: FakeState) => reviews.push(refused, { ...refused, state: 'APPROVED' });
    expect(await judge({ prepare })).toBeUndefined();
  });

  test('by the owner of a partner page', async () => {
    const answer = { entries: [{ ...entry, noun: 'partner', slug: 'anchor-and-chain' } as const] };
    const pull = { files: files('content/partners/anchor-and-chain/index.md') };
    expect(await judge({ answer, pull })).toBeUndefined();
  });
});

describe('merging', () => {
  test('takes the commit that was judged, as one commit', async () => {
    const { repository, pull } = await startWithPull();
    expect(await mergePull(repository, 12, HEAD)).toBe(true);
    expect(pull.merged).toEqual({
      sha: HEAD,
      merge_method: 'squash',
      commit_title: 'Take in a change by an owner (#12)',
      commit_message: 'Low-risk fields of one entry; the check left nothing to a person.',
    });
  });

  test('does nothing where it moved on, before or while it is asked for', async () => {
    const moved = await startWithPull({ head: LATER });
    expect(await mergePull(moved.repository, 12, HEAD)).toBe(false);
    const moving = await startWithPull();
    moving.state.before = { asked: 'PUT /pulls/12/merge', act: () => (moving.pull.head = LATER) };
    expect(await mergePull(moving.repository, 12, HEAD)).toBe(false);
    expect(moving.pull.merged).toBeUndefined();
  });
});
