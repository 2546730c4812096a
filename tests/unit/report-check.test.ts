import { describe, expect, test } from 'vitest';
import { ANSWER_FORMATS, type AnswerFormat } from '#lib/answer/write-answer.ts';
import { checkChanged } from '#lib/report-check.ts';
import { openTestRepository, type TestRepository } from './change/repository.ts';

/** What a check says in each format, with names for the commits, which hold the time at which they were made. */
async function checkInAll(
  { contentDir }: TestRepository,
  commits: { readonly base: string; readonly head?: string },
  effect = true,
) {
  const named = (text: string) =>
    Object.entries(commits).reduce(
      (said, [name, commit]) =>
        said.replaceAll(commit, name.toUpperCase()).replaceAll(commit.slice(0, 12), name.toUpperCase()),
      text,
    );
  const check = async (format: AnswerFormat) => {
    const asked = { contentDir, date: '2026-06-30', colours: false, effect, format };
    const { report, exitCode, outcome } = await checkChanged({ ...asked, ...commits });
    return { report: named(report), exitCode, outcome: outcome && named(outcome) };
  };
  const [text, github, json, markdown] = await Promise.all(ANSWER_FORMATS.map(check));
  return { text, github, json, markdown };
}

describe('a change without a difference', () => {
  test('is said to be none in every format, and is no fault', async () => {
    const repository = openTestRepository();
    const said = await checkInAll(repository, { base: repository.git('rev-parse', 'HEAD') });
    expect(Object.values(said).map((one) => one?.exitCode)).toEqual([0, 0, 0, 0]);
    expect(said.text?.report).toMatchInlineSnapshot(`
      "Nothing to check.
      The files on disk are the same as in commit BASE. So there is nothing to judge, and nothing that could go in. If you changed something, it is not saved here yet: save it, and this answer is renewed within 15 minutes.
      "
    `);
    expect(said.github?.report).toMatchInlineSnapshot(`
      "Nothing to check. The files on disk are the same as in commit BASE.
      "
    `);
    expect(said.github?.outcome).toBe(said.github?.report.trimEnd());
    expect(said.markdown?.report).toMatchInlineSnapshot(`
      "<!-- portico-answer -->

      ## Nothing to check

      The files on disk are the same as in commit BASE. So there is nothing to judge, and nothing that could go in. If you changed something, it is not saved here yet: save it, and this answer is renewed within 15 minutes.

      ---

      Checked for 30 Jun 2026. The same answer at your desk: \`npm run check -- --changed BASE --effect\`. You disagree? [Appeal here](https://marketplace.harbour.example/apply/correction/).
      "
    `);
    expect(JSON.parse(said.json?.report ?? '')).toMatchObject({
      base: 'BASE',
      head: null,
      verdict: 'nothing',
      automatic: false,
      entries: [],
      effect: null,
      decisions: [],
    });
  });

  test('tells which commits are the same', async () => {
    const repository = openTestRepository();
    const base = repository.git('rev-parse', 'HEAD');
    const head = repository.commit('Say something, and change nothing');
    expect((await checkInAll(repository, { base, head })).github?.report).toMatchInlineSnapshot(`
      "Nothing to check. The files of commit HEAD are the same as in commit BASE, with which it was compared.
      "
    `);
  });

  test('is one that is in already', async () => {
    const repository = openTestRepository();
    const head = repository.git('rev-parse', 'HEAD');
    const base = repository.commit('Go on');
    for (const from of [base, head]) {
      const { text } = await checkInAll(repository, { base: from, head });
      expect(text?.report.split('\n', 2).join(' ')).toMatch(
        /^Nothing to check\. All of commit (?:HEAD|BASE) is in what it was compared with already\./,
      );
    }
  });

  test('is none of the author’s even where the content is broken', async () => {
    const repository = openTestRepository();
    repository.edit('partners/ledgerline/index.md', 'kinds: [technology]', 'kinds: [technologie]');
    const { json } = await checkInAll(repository, { base: repository.commit('Break it') });
    expect([json?.exitCode, JSON.parse(json?.report ?? '')]).toMatchObject([0, { verdict: 'nothing' }]);
  });
});

test('a change of files outside the content alone is left to a person', async () => {
  const repository = openTestRepository();
  const base = repository.git('rev-parse', 'HEAD');
  repository.write('/README.md', '# Our marketplace\n');
  const { text, json } = await checkInAll(repository, { base, head: repository.commit() }, false);
  expect(text?.report).toMatchInlineSnapshot(`
    "No problems found.

    What a person decides
      The change touches files outside the content: README.md. They may be part of the product itself.

    Nothing to mend: a person decides next.
    The checks found no errors. What only a person can decide is answered within 3 working days, by 3 Jul 2026.
    "
  `);
  expect(JSON.parse(json?.report ?? '')).toMatchObject({ verdict: 'person', automatic: false });
});
