import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPullRequest, PULL_REQUESTS, tellsOfRunning } from './pull-requests.ts';

describe.each(PULL_REQUESTS)('$name', (one) => {
  test('is judged the same on disk and in a commit, and nothing of it runs', async () => {
    const { check, head, top } = openPullRequest(one);
    const onDisk = await check({ author: one.author });
    const inCommit = await check({ author: one.author, head });
    expect(inCommit.issues).toEqual(onDisk.issues);
    expect(inCommit.change.entries).toEqual(onDisk.change.entries);
    expect(existsSync(tellsOfRunning(top))).toBe(false);
  });
});
