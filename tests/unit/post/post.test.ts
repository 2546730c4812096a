import { describe, expect, test } from 'vitest';
import { writePlainComment } from './plain-comment.ts';
import { postOutcome, type Outcome } from '#lib/post/post.ts';
import { createCommentWriter } from '#lib/post/write-comment.ts';
import { findPull } from '#lib/post/pull.ts';
import type { Repository } from '#lib/post/repository.ts';
import { VALID_CONTENT } from '../content/fixture.ts';
import { OURS } from './fake-github.ts';
import { BASE, HEAD, LATER, makeAnswer, RUN, startWithPull } from './make-answer.ts';

const answered = (parts = {}): Outcome => ({ kind: 'answer', answer: makeAnswer(parts), pictures: [] });
const post = async (repository: Repository, outcome: Outcome, run = RUN) =>
  postOutcome(repository, await findPull(repository, run), outcome, writePlainComment);

const writes = (asked: readonly string[]): readonly string[] =>
  asked.filter((one) => !one.startsWith('GET '));

describe('an answer', () => {
  test('becomes one comment with labels', async () => {
    const { state, repository, pull } = await startWithPull();
    expect(await post(repository, answered())).toBe('Pull request 12 is answered: ready.');
    expect(state.comments.map(({ body }) => body)).toMatchInlineSnapshot(`
      [
        "<!-- portico-answer-to aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 77 ready -->
      <!-- portico-answer -->
      Nothing stands against this change.
      ",
      ]
    `);
    expect(pull.labels).toEqual(['ready']);
    expect(writes(state.asked)).toEqual(['POST /issues/12/comments', 'POST /issues/12/labels']);
  });

  test('is written for its author, with links to the rules of the marketplace, and mentions nobody', () => {
    const write = createCommentWriter({ GITHUB_CONTENT_PATH: VALID_CONTENT });
    const decisions = [{ id: 'owner', text: 'Somebody agrees.', who: ['mallory-crowd/all'] }];
    const comment = write(makeAnswer({ verdict: 'person', decisions }), {
      pictures: [],
      checksUrl: 'https://forge.example/run',
    });
    expect(comment).toContain('Somebody agrees. Decided by `mallory-crowd/all`.');
    expect(comment.split('\n').slice(0, 3)).toEqual([
      '<!-- portico-answer -->',
      '',
      '## Nothing to mend: a person decides next',
    ]);
  });

  test('is updated in place, and the label of its author starts anew after a push', async () => {
    const { state, repository, pull } = await startWithPull();
    await post(repository, answered({ verdict: 'author' }));
    pull.head = LATER;
    state.runs.push({
      ...(state.runs[0] ?? { event: '', head_branch: '', owner: '' }),
      id: 78,
      conclusion: 'failure',
      head_sha: LATER,
    });
    state.asked.length = 0;
    await post(repository, answered({ verdict: 'author', head: LATER }), 78);
    expect(state.comments).toHaveLength(1);
    expect(state.comments[0]?.body).toContain(`<!-- portico-answer-to ${LATER} 78 author -->`);
    expect(writes(state.asked)).toEqual([
      'PATCH /issues/comments/1',
      'DELETE /issues/12/labels/needs author',
      'POST /issues/12/labels',
    ]);
    expect(pull.labels).toEqual(['needs author']);
  });

  test('to the same commit again changes no label', async () => {
    const { state, repository } = await startWithPull();
    await post(repository, answered({ verdict: 'author' }));
    state.asked.length = 0;
    await post(repository, answered({ verdict: 'author' }));
    expect(writes(state.asked)).toEqual(['PATCH /issues/comments/1']);
  });

  test('never touches a comment of somebody else that looks like ours', async () => {
    const { state, repository } = await startWithPull();
    const body = `<!-- portico-answer-to ${HEAD} 9999 ready -->\n<!-- portico-answer -->\nIt is ready.`;
    state.comments.push({ id: 1, number: 12, login: 'anchor-web', body });
    await post(repository, answered());
    expect(state.comments.map(({ login }) => login)).toEqual(['anchor-web', OURS]);
    expect(state.comments[0]?.body).toBe(body);
  });

  test('is one comment where two runs answer at once', async () => {
    const { state, repository } = await startWithPull();
    state.runs.push({
      ...(state.runs[0] ?? { event: '', head_branch: '', owner: '', head_sha: '' }),
      id: 78,
      conclusion: 'success',
    });
    await Promise.all([post(repository, answered()), post(repository, answered({ verdict: 'person' }), 78)]);
    expect(state.comments).toHaveLength(1);
    state.before = {
      asked: 'POST /issues/12/comments',
      act: () =>
        state.comments.push({
          id: 0,
          number: 12,
          login: OURS,
          body: `<!-- portico-answer-to ${HEAD} 5 author -->\nold`,
        }),
    };
    state.comments.length = 0;
    await post(repository, answered());
    expect(state.comments).toHaveLength(1);
    expect(state.comments[0]).toMatchObject({ id: 0 });
    expect(state.comments[0]?.body).toContain(` ${String(RUN)} ready -->`);
  });

  test('that is longer than GitHub takes ends at the end of a line', async () => {
    const { state, repository } = await startWithPull();
    const problem = {
      rule: 'listing-name',
      severity: 'warning',
      file: 'content/a',
      line: 1,
      column: 1,
      message: 'm'.repeat(900),
      wanted: '',
      fix: '',
      suggestion: null,
      replacement: null,
    } as const;
    await post(repository, answered({ problems: Array.from({ length: 200 }, () => problem) }));
    const [comment] = state.comments;
    expect(comment?.body.length).toBeLessThan(65_536);
    expect(comment?.body.endsWith('prints all of it.\n')).toBe(true);
  });
});

describe('nothing is posted', () => {
  test('for a commit that the pull request has left', async () => {
    const { state, repository } = await startWithPull({ head: LATER });
    expect(await post(repository, answered())).toBe(
      'Nothing is posted. No open pull request stands at the commit of the run any more.',
    );
    expect(writes(state.asked)).toEqual([]);
  });

  test('where it moves on while the answer is written', async () => {
    const { state, repository, pull } = await startWithPull();
    state.before = { asked: 'GET /issues/12/comments', act: () => (pull.head = LATER) };
    expect(await post(repository, answered())).toBe(
      'Nothing is posted. The pull request has moved on, or is closed.',
    );
    expect(writes(state.asked)).toEqual([]);
  });

  test('where a newer run has answered', async () => {
    const { state, repository } = await startWithPull();
    state.comments.push({
      id: 1,
      number: 12,
      login: OURS,
      body: `<!-- portico-answer-to ${HEAD} 78 ready -->\nx`,
    });
    expect(await post(repository, answered())).toBe('Nothing is posted. A newer run has answered.');
  });

  test.each([['closed'], ['elsewhere']])('where it is %s', async (where) => {
    const { state, repository } = await startWithPull(
      where === 'closed' ? { state: 'closed' } : { into: 'old' },
    );
    expect(await post(repository, answered())).toMatch(/^Nothing is posted/);
    expect(writes(state.asked)).toEqual([]);
  });

  test.each([['cancelled'], ['action_required'], ['skipped']])(
    'where its run ended as %s',
    async (conclusion) => {
      const { state, repository } = await startWithPull({}, conclusion);
      expect(await post(repository, { kind: 'ours' })).toBe(
        `Nothing is posted. The run ended as ${conclusion}.`,
      );
      expect(writes(state.asked)).toEqual([]);
    },
  );

  test('to the pull request of another branch, even one at the same commit', async () => {
    const { state, repository, pull } = await startWithPull();
    state.pulls.push({ ...pull, number: 13, from: ['stranger', 'summary'], labels: [] });
    await post(repository, answered());
    expect(state.comments.map(({ number }) => number)).toEqual([12]);
  });
});

describe('the fault is ours', () => {
  const OURS_TEXT =
    /^<!-- portico-answer-to [0-9a-f]{40} 77 ours -->\n<!-- portico-answer -->\n### No action needed from you\n/;

  test('where the check has left nothing', async () => {
    const { state, repository, pull } = await startWithPull({}, 'failure');
    expect(await post(repository, { kind: 'ours' })).toBe('Pull request 12 is answered: ours.');
    expect(state.comments.map(({ body }) => body)).toMatchInlineSnapshot(`
      [
        "<!-- portico-answer-to aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 77 ours -->
      <!-- portico-answer -->
      ### No action needed from you

      The check of this change broke down before it could answer. The fault is ours, not that of your files: we look into it, and the check runs again once it is mended. The [run](https://github.example/harbour/marketplace/actions/runs/77) has the details.
      ",
      ]
    `);
    expect(pull.labels).toEqual(['needs review']);
  });

  test.each([
    ['is about another commit', { head: LATER }, ''],
    ['starts from what the change does not have', {}, `${BASE}...${HEAD}`],
    ['starts from what is not in', {}, `${BASE}...main`],
  ])('where the answer %s', async (_what, parts, unrelated) => {
    const { state, repository } = await startWithPull();
    state.unrelated.add(unrelated);
    await post(repository, answered(parts));
    expect(state.comments[0]?.body).toMatch(OURS_TEXT);
  });
});

describe('a change without a difference', () => {
  test('waits for its author, and is never ready', async () => {
    const { state, repository, pull } = await startWithPull({ files: [] });
    const nothing = answered({ verdict: 'nothing', automatic: false, entries: [] });
    expect(await post(repository, nothing)).toBe('Pull request 12 is answered: nothing.');
    expect(pull.labels).toEqual(['needs author']);
    expect(state.comments.map(({ body }) => body)).toMatchInlineSnapshot(`
      [
        "<!-- portico-answer-to aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 77 nothing -->
      <!-- portico-answer -->
      Nothing differs, so nothing goes in.
      ",
      ]
    `);
  });
});

describe('a change to more than content', () => {
  const OUTSIDE = { files: [{ filename: '.github/workflows/check.yml' }] };

  test('is never ready on its own word, and its comment says whose word it is', async () => {
    const { state, repository, pull } = await startWithPull(OUTSIDE);
    expect(await post(repository, answered())).toBe('Pull request 12 is answered: person.');
    expect(pull.labels).toEqual(['needs review']);
    expect(state.comments.map(({ body }) => body)).toMatchInlineSnapshot(`
      [
        "<!-- portico-answer-to aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 77 person -->
      > [!NOTE]
      > This change also touches files outside the content folder, so a person looks at it, and what follows is what its own copy of the check says.

      <!-- portico-answer -->
      Nothing stands against this change.
      ",
      ]
    `);
  });

  test.each([
    ['a file moved out of it', [{ filename: 'content/a', previous_filename: 'src/a' }]],
    ['a folder that only begins like it', [{ filename: 'contents/a' }]],
    ['what git itself obeys', [{ filename: 'content/.gitattributes' }]],
    [
      'more files than GitHub lists',
      Array.from({ length: 3_000 }, (_, at) => ({ filename: `content/kits/${String(at)}` })),
    ],
  ])('is also %s', async (_what, files) => {
    const { repository, pull } = await startWithPull({ files });
    await post(repository, answered());
    expect(pull.labels).toEqual(['needs review']);
  });

  test('is known at the root of a repository too', async () => {
    for (const [filename, label] of [
      ['integrations/anchor/index.md', 'ready'],
      ['.github/workflows/check.yml', 'needs review'],
    ] as const) {
      const { repository, pull } = await startWithPull({ files: [{ filename }] });
      await post({ ...repository, prefix: '' }, answered());
      expect(pull.labels).toEqual([label]);
    }
  });
});
