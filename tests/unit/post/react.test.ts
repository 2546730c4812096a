import { describe, expect, test } from 'vitest';
import { react } from '#lib/post/react.ts';
import { OURS, type FakePull } from './fake-github.ts';
import { HEAD, LATER, RUN, startWithPull } from './make-answer.ts';

const comment = (login: string, type = 'User', issue: object = { pull_request: {} }) => ({
  issue: { number: 12, user: { login: 'anchor-web', type: 'User' }, ...issue },
  comment: { user: { login, type } },
});

async function afterComment(
  event: unknown,
  parts: Partial<FakePull> = { labels: ['needs author', 'stale'] },
) {
  const { repository, pull } = await startWithPull(parts);
  const said = await react(repository, 'issue_comment', event);
  return { said, labels: pull.labels };
}

describe('a comment', () => {
  test('of the author brings a change that waited for it back to people', async () => {
    expect(await afterComment(comment('anchor-web'))).toEqual({
      said: 'Labels of 12: needs review.',
      labels: ['needs review'],
    });
  });

  test.each([
    ['of somebody else', comment('stranger')],
    ['of a program that goes by the name of the author', comment('anchor-web', 'Bot')],
    ['on an issue', comment('anchor-web', 'User', {})],
  ])('%s changes nothing', async (_what, event) => {
    const { said, labels } = await afterComment(event);
    expect(said).toMatch(/^Nothing to do/);
    expect(labels).toEqual(['needs author', 'stale']);
  });

  test('on a closed pull request changes nothing', async () => {
    expect((await afterComment(comment('anchor-web'), { state: 'closed' })).said).toBe(
      'Nothing to do: it is closed.',
    );
  });
});

interface Given {
  readonly login?: string;
  readonly type?: string;
  readonly state: string;
  readonly commit?: string;
}

/** Labels after a review of a change that waits for people, and was answered. */
async function afterReview(given: Given, verdict = 'person') {
  const { state, repository, pull } = await startWithPull({ labels: ['needs review'] });
  const { login = 'reviewer', type = 'User', commit = HEAD } = given;
  state.writers.add('reviewer');
  state.comments.push({
    id: 1,
    number: 12,
    login: OURS,
    body: `<!-- portico-answer-to ${HEAD} 1 ${verdict} -->\nx`,
  });
  state.reviews.push(
    { login: 'earlier', state: 'COMMENTED', commit_id: HEAD },
    { login, type, state: given.state, commit_id: commit },
  );
  await react(repository, 'workflow_run', { workflow_run: { id: RUN, head_sha: 'ignored' } });
  return pull.labels;
}

describe('a review', () => {
  test.each([
    ['that approves makes it ready', { state: 'APPROVED' }, 'person', ['ready']],
    ['that approves what still has errors does not', { state: 'APPROVED' }, 'author', ['needs review']],
    ['that approves what holds no difference does not', { state: 'APPROVED' }, 'nothing', ['needs review']],
    [
      'that approved an older commit does not',
      { state: 'APPROVED', commit: LATER },
      'person',
      ['needs review'],
    ],
    [
      'of somebody who may not write decides nothing',
      { state: 'APPROVED', login: 'stranger' },
      'person',
      ['needs review'],
    ],
    ['of a program decides nothing', { state: 'APPROVED', type: 'Bot' }, 'person', ['needs review']],
    [
      'that asks for changes gives it back to its author',
      { state: 'CHANGES_REQUESTED' },
      'person',
      ['needs author'],
    ],
    ['that only comments decides nothing', { state: 'COMMENTED' }, 'person', ['needs review']],
    [
      'of its author is a comment, and never an approval',
      { state: 'APPROVED', login: 'anchor-web' },
      'person',
      ['needs review'],
    ],
    ['that was taken back leaves it to people', { state: 'DISMISSED' }, 'person', ['needs review']],
  ] as const)('%s', async (_what, given, verdict, labels) => {
    expect(await afterReview(given, verdict)).toEqual(labels);
  });

  test('about a pull request that has moved on changes nothing', async () => {
    const { repository, pull } = await startWithPull({ head: LATER, labels: ['ready'] });
    expect(await react(repository, 'workflow_run', { workflow_run: { id: RUN } })).toMatch(/^Nothing to do/);
    expect(pull.labels).toEqual(['ready']);
  });
});
