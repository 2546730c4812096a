import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { inspectContent } from '#lib/content/read.ts';
import { makeApplication, makeFolder, openTestDesk, type TestDesk } from './desk.ts';
import { git, makeRepository, readTree } from './repository.ts';

const PERSONAL = {
  name: 'Ada Kjærsdotter',
  email: 'ada.k@anchor.example',
  message: 'Call me on 555 0199 any day.',
};
const LISTING = {
  ...PERSONAL,
  integration: 'Anchor Watch',
  integration_tagline: 'Tells the yard when a crane idles',
  categories: ['shipping'],
  stage: 'building',
  country: 'Norway',
  regions: ['europe'],
};
const WITH_LISTING = makeApplication(LISTING);

const stateOf = async ({ store }: TestDesk, id: string) => (await store.find(id))[0]?.state;
/** As if the store could not be written to after the draft was. */
async function reopen({ store }: TestDesk, id: string): Promise<void> {
  const [entry] = await store.find(id);
  if (entry === undefined) throw new Error('It is gone.');
  const audit = { entry: id, at: '2026-11-22', actor: 'test', action: 'reopen', detail: '' };
  await store.change(entry, { state: 'new' }, audit);
}

const plain = (text: string, id: string, dir = '<dir>'): string =>
  text.replaceAll(id, '<id>').replaceAll(dir, '<dir>');

function openInRepository() {
  const repository = makeRepository();
  const desk = openTestDesk({ CONTENT_DIR: repository.content });
  const scratch = makeFolder();
  vi.stubEnv('TMPDIR', scratch);
  onTestFinished(() => void vi.unstubAllEnvs());
  return { ...repository, desk, scratch };
}

describe('an application that is accepted', () => {
  test('becomes a draft on a branch, and the files, index and branch of the operator stay as they were', async () => {
    const { top, content, desk, scratch } = openInRepository();
    appendFileSync(join(content, 'README.md'), 'not committed');
    writeFileSync(join(top, 'staged.txt'), 'staged');
    git(top, 'add', 'staged.txt');
    const before = {
      tree: readTree(top),
      status: git(top, 'status', '--porcelain'),
      head: git(top, 'rev-parse', 'HEAD'),
    };
    const id = await desk.keep('key-1', WITH_LISTING);
    const { code, out } = await desk.run('accept', id.slice(0, 8));
    expect(code).toBe(0);
    expect(plain(out, id)).toMatchInlineSnapshot(`
      "Drafted in the branch application/anchor-and-chain:
        partners/anchor-and-chain/index.md
        integrations/anchor-watch/index.md

      Still missing:
        partners/anchor-and-chain/index.md
          - \`summary\`: Whom it helps and how, in one breath.
          - \`languages\`: Languages it works in.
          - \`industries\`: Trades it knows.
          - \`services\`: Kinds of work it does.
          - \`size\`: Number of people.
          - \`accepting_clients\`: Whether it takes on new customers now.
          - \`contact_url\`: Where customers reach it.
          - logo.svg or logo.png: its mark, beside the text.
          - The text: what it does for customers, in a few paragraphs.
        integrations/anchor-watch/index.md
          - \`status\`: the applicant is still building it: merge the listing once customers can use it.
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

      <id> is accepted. Look at it with "git diff HEAD...application/anchor-and-chain", add what is missing, then merge it.
      "
    `);
    expect(await stateOf(desk, id)).toBe('accepted');
    const after = {
      tree: readTree(top),
      status: git(top, 'status', '--porcelain'),
      head: git(top, 'rev-parse', 'HEAD'),
    };
    expect(after).toEqual(before);
    expect(git(top, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main');
    expect(git(top, 'worktree', 'list').split('\n')).toHaveLength(1);
    expect(git(top, 'log', '-1', '--format=%B', 'application/anchor-and-chain')).toBe(
      `Draft the partner anchor-and-chain and its listing anchor-watch\n\nApplication: ${id}`,
    );
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('merges into content without an error', async () => {
    const { top, content, desk } = openInRepository();
    await desk.run('accept', await desk.keep('key-1', WITH_LISTING));
    git(top, 'merge', '--quiet', '--no-edit', 'application/anchor-and-chain');
    const { content: read, issues } = await inspectContent(content);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read?.partners.find(({ slug }) => slug === 'anchor-and-chain')).toMatchObject({
      name: 'Anchor & Chain',
      headquarters: { country: 'Norway' },
      regions: ['europe'],
    });
    expect(read?.integrations.find(({ slug }) => slug === 'anchor-watch')).toMatchObject({
      publisher: 'anchor-and-chain',
      status: 'beta',
      listed: '2026-11-22',
    });
  });

  test('never shows who sent it: not their name, nor address, nor message', async () => {
    const { top, desk } = openInRepository();
    const tagline = `Ask ${PERSONAL.email.toUpperCase()} for more`;
    const id = await desk.keep('key-1', makeApplication({ ...LISTING, tagline, role: 'Harbour master' }));
    await desk.run('accept', id);
    const made = git(top, 'show', '--format=fuller', 'application/anchor-and-chain');
    expect(made).toContain('tagline: Ask');
    for (const text of [...Object.values(PERSONAL), 'Harbour master']) {
      expect(made.toLowerCase()).not.toContain(text.toLowerCase());
    }
  });

  test('is finished by the same command where it was cut off before its state was changed', async () => {
    const { top, desk } = openInRepository();
    const id = await desk.keep('key-1', WITH_LISTING);
    await desk.run('accept', id);
    const branch = git(top, 'rev-parse', 'application/anchor-and-chain');
    await reopen(desk, id);
    const again = await desk.run('accept', id);
    expect(plain(again.out, id)).toMatchInlineSnapshot(`
      "The draft was written before, in the branch application/anchor-and-chain:
        integrations/anchor-watch/index.md
        partners/anchor-and-chain/index.md

      <id> is accepted. Look at it with "git diff HEAD...application/anchor-and-chain", add what is missing, then merge it.
      "
    `);
    expect(await stateOf(desk, id)).toBe('accepted');
    expect(git(top, 'rev-parse', 'application/anchor-and-chain')).toBe(branch);
    expect(git(top, 'for-each-ref', '--format=%(refname)').split('\n')).toHaveLength(2);
  });

  test('is finished too where the branch was merged and deleted meanwhile', async () => {
    const { top, desk } = openInRepository();
    const id = await desk.keep('key-1', WITH_LISTING);
    await desk.run('accept', id);
    await reopen(desk, id);
    git(top, 'merge', '--quiet', '--no-edit', 'application/anchor-and-chain');
    git(top, 'branch', '-D', 'application/anchor-and-chain');
    const again = await desk.run('accept', id);
    expect(again.out).toMatch(/^The draft was written before, in the commit [0-9a-f]{10}, merged already:/);
    expect(await stateOf(desk, id)).toBe('accepted');
  });

  test('is only shown in a trial', async () => {
    const { top, desk } = openInRepository();
    const id = await desk.keep('key-1', makeApplication());
    const { code, out } = await desk.run('accept', id, '--dry-run');
    expect(code).toBe(0);
    expect(plain(out, id)).toMatchInlineSnapshot(`
      "partners/anchor-and-chain/index.md

      ---
      name: Anchor & Chain
      tagline: Keeps harbours in order
      kinds:
        - solutions
      website: https://anchor.example
      ---

      Keeps harbours in order

      Still missing:
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

      Nothing was written.
      "
    `);
    expect(await stateOf(desk, id)).toBe('new');
    expect(git(top, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });
});

describe('an operator chooses', () => {
  test('what is drafted, and how it is called', async () => {
    const { top, desk } = openInRepository();
    const filesOf = (branch: string) =>
      git(top, 'diff', '--name-only', `main...application/${branch}`).split('\n');
    await desk.run('accept', await desk.keep('key-1', WITH_LISTING), '--as', 'partner', '--slug', 'anchor');
    expect(filesOf('anchor')).toEqual(['content/partners/anchor/index.md']);
    git(top, 'merge', '--quiet', '--no-edit', 'application/anchor');
    await desk.run(
      'accept',
      await desk.keep('key-2', WITH_LISTING),
      '--as',
      'integration',
      '--listing-slug',
      'watch',
    );
    expect(filesOf('anchor-watch')).toEqual(['content/integrations/watch/index.md']);
    const nothing = await desk.keep('key-3', WITH_LISTING);
    expect((await desk.run('accept', nothing, '--as', 'none')).code).toBe(0);
    expect(await stateOf(desk, nothing)).toBe('accepted');
    const request = await desk.keep('key-4');
    expect((await desk.run('accept', request)).out).toBe(`${request} is accepted, without a draft.\n`);
    expect((await desk.run('accept', request)).code).toBe(1);
  });

  test.each([
    [
      'a slug that is taken',
      {},
      ['--slug', 'quayside'],
      'There is a partner "quayside" already; name another',
    ],
    ['a slug that is none', {}, ['--slug', 'Quay Side'], '"Quay Side" is no slug: use lower-case letters'],
    [
      'a name that is taken',
      { company: 'QUAYSIDE' },
      ['--slug', 'other'],
      'The partner other has the same name',
    ],
    ['an integration where none is named', {}, ['--as', 'both'], 'accept it with --as partner.'],
    [
      'a listing of nobody',
      LISTING,
      ['--as', 'integration'],
      'name one with --publisher, or accept it with --as both',
    ],
    [
      'a category that is not there',
      { ...LISTING, categories: ['none'] },
      [],
      'A listing has to have `categories`',
    ],
  ])('and is refused %s, with nothing left behind', async (_, values, args, said) => {
    const { top, desk, scratch } = openInRepository();
    const id = await desk.keep('key-1', makeApplication(values));
    const before = readTree(top);
    const { code, complaint } = await desk.run('accept', id, ...args);
    expect(code).toBe(1);
    expect(complaint).toContain(said);
    expect(await stateOf(desk, id)).toBe('new');
    expect(readTree(top)).toEqual(before);
    expect(git(top, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    expect(git(top, 'worktree', 'list').split('\n')).toHaveLength(1);
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('and is told of errors that the content has already', async () => {
    const { top, content, desk } = openInRepository();
    writeFileSync(join(content, 'site.yaml'), 'name: 7\n');
    git(top, 'commit', '--quiet', '-am', 'Break');
    const { code, complaint } = await desk.run('accept', await desk.keep('key-1', WITH_LISTING));
    expect(code).toBe(1);
    expect(complaint).toMatch(/^The content has errors without this application: mend them first/);
    expect(complaint).toContain('site.yaml');
    expect(git(top, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  test('and is told where the branch is that of another application', async () => {
    const { top, desk } = openInRepository();
    await desk.run('accept', await desk.keep('key-1', WITH_LISTING));
    const id = await desk.keep('key-2', WITH_LISTING);
    const { code, complaint } = await desk.run('accept', id);
    expect(code).toBe(1);
    expect(complaint).toMatchInlineSnapshot(`
      "The branch application/anchor-and-chain is there already, for another application: delete it, or name another slug with --slug.
      "
    `);
    expect(git(top, 'worktree', 'list').split('\n')).toHaveLength(1);
  });
});

describe('where no repository keeps the content', () => {
  const openInFolder = () => {
    const content = join(makeFolder(), 'content');
    cpSync('tests/fixtures/content', content, { recursive: true });
    return { content, desk: openTestDesk({ CONTENT_DIR: content }) };
  };

  test('the drafts are written into the folder, which then passes the check', async () => {
    const { content, desk } = openInFolder();
    const id = await desk.keep('key-1', WITH_LISTING);
    const { code, out } = await desk.run('accept', id);
    expect(code).toBe(0);
    expect(plain(out, id, content).split('\n').slice(0, 3)).toEqual([
      'Drafted in the folder <dir>:',
      '  partners/anchor-and-chain/index.md',
      '  integrations/anchor-watch/index.md',
    ]);
    expect(readdirSync(join(content, 'partners/anchor-and-chain'))).toEqual(['index.md']);
    const { issues } = await inspectContent(content);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a second try knows what the first has written, whole or half', async () => {
    const { content, desk } = openInFolder();
    const id = await desk.keep('key-1', WITH_LISTING);
    const folders = ['partners/anchor-and-chain', 'integrations/anchor-watch'];
    const mark = JSON.stringify({ entry: id, files: folders.map((folder) => `${folder}/index.md`) });
    const write = (folder: string) => {
      mkdirSync(join(content, folder), { recursive: true });
      writeFileSync(join(content, folder, 'index.md'), 'half');
      writeFileSync(join(content, folder, '.application.json'), mark);
    };
    write(folders[0] ?? '');
    expect((await desk.run('accept', id)).out).toMatch(/^Drafted in the folder/);
    expect(readFileSync(join(content, 'partners/anchor-and-chain/index.md'), 'utf8')).toContain('Anchor');
    const other = await desk.keep('key-2', WITH_LISTING);
    for (const folder of folders) rmSync(join(content, folder), { recursive: true });
    for (const folder of folders) write(folder);
    const text = mark.replace(id, other);
    for (const folder of folders) writeFileSync(join(content, folder, '.application.json'), text);
    expect((await desk.run('accept', other)).out).toMatch(/^The draft was written before, in the folder/);
    expect(existsSync(join(content, 'partners/anchor-and-chain/.application.json'))).toBe(false);
    expect(await stateOf(desk, other)).toBe('accepted');
  });
});
