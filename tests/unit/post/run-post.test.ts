import { generateKeyPairSync } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EnvironmentError } from '#lib/env.ts';
import { writePlainComment } from './plain-comment.ts';
import { isLabelCommand } from '#lib/post/run-labels.ts';
import { isPostCommand, POST_COMMANDS, type PostCommand } from '#lib/post/run-post.ts';
import { readPostSettings } from '#lib/post/settings.ts';
import { HEAD, makeAnswer, makeArtifact, RUN, startWithPull } from './make-answer.ts';

/** Runs commands as the jobs of the workflow do, each with the folder that the one before has left. */
async function openJobs(conclusion = 'success') {
  const github = await startWithPull({}, conclusion);
  const folder = mkdtempSync(join(tmpdir(), 'portico-post-'));
  const output = join(folder, 'output');
  const variables: Record<string, string> = {
    GITHUB_TOKEN: 'lantern',
    GITHUB_REPOSITORY: 'harbour/marketplace',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_OUTPUT: output,
    RUN_ID: String(RUN),
  };
  const run = async (name: PostCommand, more: Readonly<Record<string, string>> = {}) => {
    let said = '';
    writeFileSync(output, '');
    await POST_COMMANDS[name]({
      variables: { ...variables, ...more },
      folder: join(folder, 'answer'),
      print: (text) => (said += text),
      write: writePlainComment,
    });
    return { said, told: readFileSync(output, 'utf8') };
  };
  return { ...github, folder, run };
}

describe('the jobs of an answer', () => {
  test('sift, store pictures and post', async () => {
    const { state, run } = await openJobs();
    state.artifacts.set(RUN, { bytes: await makeArtifact() });
    expect(await run('sift')).toEqual({
      said: 'The answer holds, and 1 pictures are encoded anew.\n',
      told: 'outcome=answer\n',
    });
    expect((await run('pictures')).said).toBe('1 pictures are stored.\n');
    expect((await run('post', { OUTCOME: 'answer' })).said).toBe('Pull request 12 is answered: ready.\n');
    expect(state.comments[0]?.body).toContain(
      `https://github.example/harbour/marketplace/blob/answer-pictures/12/${HEAD}/card.png?raw=true`,
    );
  });

  test('post without pictures where none are stored', async () => {
    const { state, run } = await openJobs();
    state.artifacts.set(RUN, { bytes: await makeArtifact() });
    await run('sift');
    await run('post', { OUTCOME: 'answer' });
    expect(state.comments[0]?.body).not.toContain('card.png');
  });

  test('say that the fault is ours where the check has left nothing, or what cannot be used', async () => {
    const { state, run } = await openJobs('failure');
    expect(await run('sift')).toEqual({
      said: 'The check has left nothing: it broke down.\n',
      told: 'outcome=ours\n',
    });
    state.artifacts.set(RUN, { bytes: await makeArtifact(makeAnswer(), { 'run.sh': strToU8('x') }) });
    expect(await run('sift')).toEqual({
      said: 'What the check has left is not used. The artifact holds "run.sh", which nobody asked for.\n',
      told: 'outcome=ours\n',
    });
    await run('post', { OUTCOME: 'ours' });
    expect(state.comments[0]?.body).toContain('### No action needed from you');
  });

  test('do nothing for a run that was cut off', async () => {
    const { run } = await openJobs('cancelled');
    expect(await run('sift')).toEqual({
      said: 'Nothing to do. The run ended as cancelled.\n',
      told: 'outcome=none\n',
    });
  });

  test('hold what the first one left to its shape again', async () => {
    const { state, run, folder } = await openJobs();
    state.artifacts.set(RUN, { bytes: await makeArtifact() });
    await run('sift');
    writeFileSync(join(folder, 'answer/pictures/card.png'), '<svg/>');
    await expect(run('pictures')).rejects.toThrow('A picture is no PNG.');
    writeFileSync(join(folder, 'answer/answer.json'), JSON.stringify({ ...makeAnswer(), verdict: 'fine' }));
    await expect(run('post', { OUTCOME: 'answer' })).rejects.toThrow('not of its shape');
    expect(state.comments).toEqual([]);
  });

  test('merge as an App where there is one, which branch protection can let by', async () => {
    const { state, run, pull } = await openJobs();
    const privateKey = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    }).privateKey;
    const app = { GITHUB_APP_ID: '7', GITHUB_APP_PRIVATE_KEY: privateKey, GITHUB_APP_INSTALLATION_ID: '42' };
    expect((await run('merge', { NUMBER: '12', HEAD, ...app })).said).toBe('It is in.\n');
    expect(state.asked[0]).toBe('POST /app/installations/42/access_tokens');
    expect(pull.state).toBe('closed');
  });

  test('hand over commits, numbers and accounts alone', async () => {
    const { run, pull } = await openJobs();
    expect((await run('find')).told).toBe(`found=true\nnumber=12\nhead=${HEAD}\nauthor=anchor-web\n`);
    pull.author = 'a\nmerge=true';
    expect((await run('find')).told).toBe('found=false\n');
  });

  test('judge by the check of our own, and merge', async () => {
    const { state, run, folder, pull } = await openJobs();
    state.checks.push({ name: 'check', status: 'completed', conclusion: 'success' });
    mkdirSync(join(folder, 'answer'));
    writeFileSync(join(folder, 'answer/answer.json'), JSON.stringify(makeAnswer()));
    const judged = await run('judge', { CONTENT_DIR: 'tests/fixtures/content' });
    expect(judged).toEqual({
      said: 'It does not go in by itself. Changes do not go in by themselves here.\n',
      told: `merge=false\nnumber=12\nhead=${HEAD}\n`,
    });
    expect((await run('merge', { NUMBER: '12', HEAD })).told).toBe('merged=true\n');
    expect(pull.state).toBe('closed');
    const half = run('merge', { NUMBER: '12', HEAD, GITHUB_APP_ID: '7' });
    await expect(half).rejects.toThrow('GITHUB_APP_PRIVATE_KEY has to be');
    await expect(run('merge', { NUMBER: '12', HEAD: 'main' })).rejects.toThrow(EnvironmentError);
    await expect(run('merge', { NUMBER: '12; id', HEAD })).rejects.toThrow(EnvironmentError);
  });
});

test('settings that cannot be used are named, and the token is not', () => {
  const bad = {
    GITHUB_TOKEN: 'sesame',
    GITHUB_REPOSITORY: 'sesame',
    GITHUB_CONTENT_PATH: '../up',
    ANSWER_LOGIN: 'a b',
  };
  expect(() => readPostSettings(bad)).toThrowErrorMatchingInlineSnapshot(`
    [EnvironmentError: GITHUB_REPOSITORY has to be owner/name.
    GITHUB_CONTENT_PATH has to be the path of the content folder in the repository.
    ANSWER_LOGIN has to be the account that comments are posted by.]
  `);
  expect(
    readPostSettings({ GITHUB_TOKEN: 'x', GITHUB_REPOSITORY: 'a/b', GITHUB_CONTENT_PATH: '.' }).prefix,
  ).toBe('');
});

const readAll = (pattern: string) => globSync(pattern).map((file) => readFileSync(file, 'utf8'));

test('workflows ask for commands that are there', () => {
  const asked = readAll('.github/workflows/*.yml').flatMap((text) => [
    ...text.matchAll(/npm run --silent (post-answer|labels) -- (\w+)/g),
  ]);
  expect(asked.length).toBeGreaterThan(8);
  for (const [line, script, name] of asked)
    expect({ line, known: script === 'labels' ? isLabelCommand(name) : isPostCommand(name) }).toEqual({
      line,
      known: true,
    });
});

test('nothing that reads what a check has left can run a program', () => {
  for (const text of readAll('src/lib/post/*.ts'))
    expect(text).not.toMatch(/child_process|node:vm|\beval\b|new Function/);
});
