import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerChange } from '#lib/answer/answer-change.ts';
import { answer as answerSchema } from '#lib/answer/model.ts';
import { writeAnswer } from '#lib/answer/write-answer.ts';
import { openPullRequest, PULL_REQUESTS, tellsOfRunning } from './pull-requests.ts';

const ANSWERS = join(import.meta.dirname, '../../fixtures/answers');
const DATE = '2026-06-30';

describe.each(PULL_REQUESTS)('$name', (one) => {
  test('is answered as written down, the same on disk and in a commit, and nothing of it runs', async () => {
    const { contentDir, head, top } = openPullRequest(one);
    const request = { contentDir, base: 'main', author: one.author, date: DATE, effect: true };
    const onDisk = await answerChange({ ...request, head: undefined });
    const inCommit = await answerChange({ ...request, head });
    expect(inCommit.answer).toEqual({ ...onDisk.answer, head });
    expect(
      answerSchema.safeParse(JSON.parse(await writeAnswer('json', inCommit, false))).error,
    ).toBeUndefined();
    expect(existsSync(tellsOfRunning(top))).toBe(false);
    // The folder of a test is another each time, and so is the name of its first commit.
    const base = onDisk.answer.base.slice(0, 12);
    const comment = (await writeAnswer('markdown', onDisk, false)).replaceAll(base, 'BASE');
    await expect(comment).toMatchFileSnapshot(join(ANSWERS, `${one.name.replaceAll(/[ ,]+/g, '-')}.md`));
  });
});
