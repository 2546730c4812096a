import { generateKeyPairSync } from 'node:crypto';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGithubApp } from '#lib/desk/accept/github-app.ts';
import { startFakeGithub } from './fake-github.ts';
import { makeApplication, makeFolder, openTestDesk } from './desk.ts';
import { readTree } from './repository.ts';

const KEY = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}).privateKey;

const APP = {
  GITHUB_APP_ID: '7',
  GITHUB_APP_PRIVATE_KEY: KEY,
  GITHUB_APP_INSTALLATION_ID: '42',
  GITHUB_REPOSITORY: 'harbour/marketplace',
};

const PERSONAL = { name: 'Ada Kjærsdotter', email: 'ada.k@anchor.example', message: 'Call me any day.' };
const APPLICATION = makeApplication({
  ...PERSONAL,
  integration: 'Anchor Watch',
  integration_tagline: 'Tells @everyone when a crane idles',
  categories: ['shipping'],
  stage: 'live',
});

async function openWithGithub() {
  const github = await startFakeGithub();
  const content = join(makeFolder(), 'content');
  cpSync('tests/fixtures/content', content, { recursive: true });
  const desk = openTestDesk({ ...APP, GITHUB_API_URL: github.url, CONTENT_DIR: content });
  const id = await desk.keep('key-1', APPLICATION);
  const accept = async (...args: readonly string[]) => {
    const { code, out, complaint } = await desk.run('accept', id, ...args);
    const [entry] = await desk.store.find(id);
    return {
      code,
      state: entry?.state,
      said: (out + complaint).replaceAll(id, '<id>').replaceAll(github.url, '<api>'),
    };
  };
  return { github, content, desk, id, accept };
}

const posts = (asked: readonly string[]) =>
  asked.filter((one) => one.startsWith('POST /') && !one.includes('access_tokens'));

describe('with an App of GitHub an application that is accepted', () => {
  test('becomes a pull request, and the content folder stays as it was', async () => {
    const { github, content, accept, id } = await openWithGithub();
    const before = readTree(content);
    const { code, state, said } = await accept();
    expect({ code, state }).toEqual({ code: 0, state: 'accepted' });
    expect(said.split('\n').slice(0, 3)).toEqual([
      'Drafted in the pull request https://github.example/harbour/marketplace/pull/1:',
      '  partners/anchor-and-chain/index.md',
      '  integrations/anchor-watch/index.md',
    ]);
    expect(readTree(content)).toEqual(before);
    expect(posts(github.asked)).toEqual([
      'POST /git/blobs',
      'POST /git/blobs',
      'POST /git/trees',
      'POST /git/commits',
      'POST /git/refs',
      'POST /pulls',
    ]);
    const [pull] = github.pulls;
    expect(pull).toMatchObject({
      head: 'application/anchor-and-chain',
      base: 'trunk',
      title: 'Draft the partner anchor-and-chain and its listing anchor-watch',
      files: ['content/partners/anchor-and-chain/index.md', 'content/integrations/anchor-watch/index.md'],
    });
    expect(pull?.body.replace(id, '<id>')).toMatchInlineSnapshot(`
      "An operator accepted an application, and this draft was written from its public answers. It passes the check; who sent it stands at the desk alone.

      Still missing, or to be looked at:

          partners/anchor-and-chain/index.md
          - \`summary\`: Whom it helps and how, in one breath.
          - \`headquarters\`: Where it is at home.
          - \`regions\`: Where it works.
          - \`languages\`: Languages it works in.
          - \`industries\`: Trades it knows.
          - \`services\`: Kinds of work it does.
          - \`size\`: Number of people.
          - \`accepting_clients\`: Whether it takes on new customers now.
          - \`contact_url\`: Where customers reach it.
          - logo.svg or logo.png: its mark, beside the text.
          - The text: what it does for customers, in a few paragraphs.

          integrations/anchor-watch/index.md
          - \`summary\`: The joint value in one breath: what the two products do together.
          - \`install_url\`: Where a customer installs it.
          - \`docs_url\`: Documentation.
          - \`setup_url\`: Step-by-step set-up guide.
          - \`platform_api\`: Version of the platform API it is built on.
          - \`pricing\`: What it costs.
          - \`data_flow\`: What moves, which way and how soon.
          - \`permissions\`: Every permission it asks for, with the reason.
          - \`support\`: Who helps, when and how fast.
          - \`trust\`: Security, privacy and legal facts.
          - logo.svg or logo.png: its mark, beside the text.
          - The text: an overview, how it is set up, and what happens to the data when it is uninstalled.

      Application: <id>
      "
    `);
    const made = github.commits.get(github.branches.get('application/anchor-and-chain') ?? '');
    expect(made?.parents).toEqual(['c0']);
    const everything = JSON.stringify([
      pull,
      made,
      [...(github.trees.get(made?.tree ?? '') ?? [])],
    ]).toLowerCase();
    expect(everything).toContain('keeps harbours in order');
    for (const text of Object.values(PERSONAL)) expect(everything).not.toContain(text.toLowerCase());
  });

  const STEPS = ['POST /git/blobs', 'POST /git/trees', 'POST /git/commits', 'POST /git/refs', 'POST /pulls'];
  const failures = [...STEPS, 'GET /pulls'].flatMap((asked) => [
    { asked, isDone: false },
    { asked, isDone: true },
  ]);

  test.each(failures)(
    'stays open where GitHub fails at $asked (done: $isDone), and the same command finishes it, once',
    async (failing) => {
      const { github, accept } = await openWithGithub();
      github.failNext = failing;
      const first = await accept();
      expect(first).toMatchObject({ code: 1, state: 'new' });
      expect(first.said).toMatch(/GitHub answered 500 \(.*\): nothing was accepted; accept again later\.\n$/);
      expect(await accept()).toMatchObject({ code: 0, state: 'accepted' });
      expect(github.pulls).toHaveLength(1);
      expect([...github.branches.keys()]).toEqual(['trunk', 'application/anchor-and-chain']);
    },
  );

  test('is not doubled where only its state could not be changed', async () => {
    const { github, accept, desk, id } = await openWithGithub();
    await accept();
    const [entry] = await desk.store.find(id);
    if (entry === undefined) throw new Error('It is gone.');
    const audit = { entry: id, at: '2026-11-22', actor: 'test', action: 'reopen', detail: '' };
    await desk.store.change(entry, { state: 'new' }, audit);
    const asked = github.asked.length;
    const again = await accept();
    expect(again).toMatchObject({ code: 0, state: 'accepted' });
    expect(again.said).toMatchInlineSnapshot(`
      "The draft was written before, in the pull request https://github.example/harbour/marketplace/pull/1:
        partners/anchor-and-chain/index.md
        integrations/anchor-watch/index.md

      <id> is accepted. What is missing stands in the pull request too; merge it when it is there.
      "
    `);
    expect(posts(github.asked.slice(asked))).toEqual([]);
    expect(github.pulls).toHaveLength(1);
  });

  test('is refused where the branch is that of another, or the folder here is behind the repository', async () => {
    const { github, accept } = await openWithGithub();
    github.commits.set('c9', { message: 'Draft\n\nApplication: another', tree: 't0', parents: ['c0'] });
    github.branches.set('application/anchor-and-chain', 'c9');
    expect(await accept()).toMatchObject({ code: 1, state: 'new' });
    github.branches.delete('application/anchor-and-chain');
    github.trees.set('t0', new Map([['content/partners/anchor-and-chain/index.md', '']]));
    const behind = await accept();
    expect(behind).toMatchObject({ code: 1, state: 'new' });
    expect(behind.said).toMatchInlineSnapshot(`
      "content/partners/anchor-and-chain/index.md is in the repository already, but not in your content folder: pull it first.
      "
    `);
    expect(github.pulls).toEqual([]);
    expect([...github.branches.keys()]).toEqual(['trunk']);
  });

  test('is only shown in a trial', async () => {
    const { github, accept } = await openWithGithub();
    expect(await accept('--dry-run')).toMatchObject({ code: 0, state: 'new' });
    expect(posts(github.asked)).toEqual([]);
  });

  test('stays open where GitHub cannot be reached', async () => {
    const desk = openTestDesk({ ...APP, GITHUB_API_URL: 'http://127.0.0.1:1' });
    const { code, complaint } = await desk.run('accept', await desk.keep('key-1', APPLICATION));
    expect(code).toBe(1);
    expect(complaint).toMatch(/^GitHub .*: nothing was accepted; accept again later\.\n$/);
  });
});

describe('the App', () => {
  test('is read from the environment, its key from a file or from one line', () => {
    const file = join(makeFolder(), 'key.pem');
    writeFileSync(file, KEY);
    const { GITHUB_APP_PRIVATE_KEY: _, ...rest } = APP;
    const read = readGithubApp({ ...rest, GITHUB_APP_PRIVATE_KEY_FILE: file });
    expect(read).toMatchObject({
      owner: 'harbour',
      repo: 'marketplace',
      installation: 42,
      prefix: 'content/',
    });
    expect(readGithubApp({ ...rest, GITHUB_APP_PRIVATE_KEY: KEY.replaceAll('\n', '\\n') })).toEqual(read);
    expect(readGithubApp({ ...APP, GITHUB_CONTENT_PATH: '.' })?.prefix).toBe('');
    expect(readGithubApp({ GITHUB_REPOSITORY: 'harbour/marketplace' })).toBeUndefined();
  });

  test('that is set up by halves is told of, without its key', async () => {
    const desk = openTestDesk({
      GITHUB_APP_ID: '7',
      GITHUB_APP_PRIVATE_KEY: 'sesame',
      GITHUB_CONTENT_PATH: '../up',
    });
    const { code, complaint } = await desk.run('accept', await desk.keep('key-1', APPLICATION));
    expect(code).toBe(2);
    expect(complaint).toMatchInlineSnapshot(`
      "GITHUB_APP_PRIVATE_KEY has to be the private key of the App in PEM, or its file by GITHUB_APP_PRIVATE_KEY_FILE.
      GITHUB_APP_INSTALLATION_ID has to be the number of the installation.
      GITHUB_REPOSITORY has to be owner/name.
      GITHUB_CONTENT_PATH has to be the path of the content folder in the repository.
      "
    `);
  });
});
