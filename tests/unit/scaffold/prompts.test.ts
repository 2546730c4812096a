import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { inspectContent, readContent } from '#lib/content/read.ts';
import { newCommand } from '#lib/scaffold/commands.ts';
import { LEAVE, scriptAnswers, type Answer } from './script.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portico-ask-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync('tests/fixtures/content', dir, { recursive: true });
});

const filesIn = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

/** Runs the command with a person's answers; undefined is a machine that cannot be asked. */
async function make(args: readonly string[], answers: readonly Answer[] | undefined) {
  const before = filesIn(dir);
  const script = answers && scriptAnswers(answers);
  const printed: string[] = [];
  const command = newCommand({
    open: async () => ({ content: await readContent(dir), contentDir: dir, today: '2026-11-22' }),
    ask: script?.ask,
    print: (text) => void printed.push(text),
  });
  const error = await command.parseAsync(args, { from: 'user' }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return {
    told: script?.told.join('\n') ?? '',
    printed: printed.join('\n'),
    error: error instanceof Error ? error.message : undefined,
    made: filesIn(dir).filter((file) => !before.includes(file)),
  };
}

describe('in a terminal', () => {
  test('a partner is asked for, in the words of the check, shown, and written', async () => {
    const done = await make(
      [],
      [
        'partner',
        '',
        `Kestrel ${'long '.repeat(20)}`,
        'Kestrel Cranes',
        'Lifts what is heavy',
        [],
        ['technology', 'developer'],
        '',
        'http://kestrel.example',
        'https://kestrel.example',
        'Norway',
        '',
        true,
      ],
    );
    expect(done.error).toBeUndefined();
    expect(`${done.told}\n${done.printed}`).toMatchInlineSnapshot(`
      "? What do you want to make?
      ? name: Name of the company.
      ! \`name\` is empty.
      ? name: Name of the company.
      ! \`name\` has 107 characters; at most 80 are allowed.
      ? name: Name of the company.
      ? tagline: What it does for customers, in one line.
      ? kinds: How it works with the platform.
      ! \`kinds\` has 0 items; at least 1 is wanted.
      ? kinds: How it works with the platform.
      ? slug: Its name in files and addresses.
      ? website: Its own site.
      ! \`website\` is "http://kestrel.example", but a whole address that starts with https:// is wanted.
      ? website: Its own site.
      ? country: Country.
      ? city: City.
      = partners/kestrel-cranes/index.md
      ---
      name: Kestrel Cranes
      tagline: Lifts what is heavy
      kinds:
        - technology
        - developer
      website: https://kestrel.example
      headquarters:
        country: Norway
      ---

      Lifts what is heavy
      ? Write this file?
      partners/kestrel-cranes/index.md
      Still missing:
      - \`summary\`: Whom it helps and how, in one breath.
      - \`regions\`: Where it works.
      - \`languages\`: Languages it works in.
      - \`industries\`: Trades it knows.
      - \`services\`: Kinds of work it does.
      - \`size\`: Number of people.
      - \`accepting_clients\`: Whether it takes on new customers now.
      - \`contact_url\`: Where customers reach it.
      - logo.svg or logo.png: its mark, beside the text.
      - The text: what it does for customers, in a few paragraphs.
      Next:
      - npm run check -- --changed main
      - npm run dev"
    `);
    expect(done.made).toEqual(['partners/kestrel-cranes', 'partners/kestrel-cranes/index.md']);
    const { issues } = await inspectContent(dir);
    expect(issues.filter(({ file, severity }) => file.includes('kestrel') && severity === 'error')).toEqual(
      [],
    );
  });

  test('only what no flag gives is asked for', async () => {
    const [listing] = (await readContent(dir)).integrations;
    const flags = [
      'integration',
      '--name',
      listing?.name ?? '',
      '--publisher',
      'platform',
      '--category',
      'shipping',
    ];
    const done = await make(flags, ['Says hello', 'beta', '', '', true]);
    expect(done.told.match(/^\? \w+/gm)).toEqual([
      '? tagline',
      '? status',
      '? slug',
      '? docs_url',
      '? Write',
    ]);
    // The usual slug is the listing's own, so that the next best is offered.
    expect(done.made).toEqual([
      `integrations/platform-${listing?.slug ?? ''}`,
      `integrations/platform-${listing?.slug ?? ''}/index.md`,
    ]);
  });

  test('a collection is put together in order', async () => {
    const [a = '', b = '', c = ''] = (await readContent(dir)).integrations
      .filter(({ status }) => status !== 'removed')
      .map(({ slug }) => slug);
    const done = await make(['collection'], ['First steps', 'For newcomers.', 'set', c, a, b, '', '', true]);
    expect(done.error).toBeUndefined();
    expect(done.made).toEqual(['collections/first-steps.md']);
    const { content, issues } = await inspectContent(dir);
    expect(content?.collections.find(({ slug }) => slug === 'first-steps')?.integrations).toEqual([c, a, b]);
    expect(issues.filter(({ file }) => file.includes('first-steps'))).toEqual([]);
  });

  test('a taken slug is asked for again', async () => {
    const [partner] = (await readContent(dir)).partners;
    const taken = partner?.slug ?? '';
    const flags = [
      'partner',
      '--name',
      taken,
      '--kind',
      'developer',
      '--website',
      'https://a.example',
      '--country',
      'X',
      '--city',
      'Y',
    ];
    const done = await make(flags, ['Says hello', '', taken, 'own-slug', true]);
    expect(done.told).toContain('! The usual slug is taken already; name another.');
    expect(done.told).toContain(`! The slug "${taken}" is taken already.`);
    expect(done.made).toContain('partners/own-slug/index.md');
  });

  test('a kit asks for its listing and its day', async () => {
    const { integrations, kits } = await readContent(dir);
    const listing = integrations.find(
      ({ slug, status }) => status !== 'removed' && !kits.some((kit) => kit.slug === `${slug}-launch`),
    );
    const done = await make(['kit'], [listing?.slug ?? '', '', 'soon', '2027-01-01', true]);
    expect(done.told).toContain(
      '! `publish_on` is "soon", but a day that exists, written YYYY-MM-DD is wanted.',
    );
    expect(done.made).toContain(`kits/${listing?.slug ?? ''}-launch/index.md`);
    expect(done.printed).toContain(`- npm run kit -- ${listing?.slug ?? ''}-launch --preview\n`);
  });

  const ANSWERS: readonly Answer[] = ['Kestrel', 'Lifts', ['developer'], '', '', '', true];

  test.each(ANSWERS.map((_, index) => index))('leaving at question %i writes nothing', async (index) => {
    const done = await make(['partner'], [...ANSWERS.slice(0, index), LEAVE]);
    expect(done).toMatchObject({ error: 'Nothing was written.', made: [], printed: '' });
  });

  test('a draft that is not wanted is not written', async () => {
    const done = await make(['partner'], [...ANSWERS.slice(0, -1), false]);
    expect(done).toMatchObject({ error: 'Nothing was written.', made: [] });
  });

  test('nothing is asked where the flags say all that is needed', async () => {
    const done = await make(['partner', '--name', 'K', '--tagline', 'T', '--kind', 'developer'], []);
    expect(done).toMatchObject({ error: undefined, told: '', made: ['partners/k', 'partners/k/index.md'] });
  });
});

describe('elsewhere', () => {
  test.each([
    [[], 'Say what to make: npm run new -- integration, partner, collection or kit.'],
    [['thing'], 'Nothing is called "thing"; what can be made is integration, partner, collection or kit.'],
    [['integration'], 'npm run new -- integration needs --name, --tagline, --publisher and --category.'],
    [['partner', '--name', 'K'], 'npm run new -- partner needs --tagline and --kind.'],
    [['collection', '--title', 'K', '--summary', 'S'], 'npm run new -- collection needs --integration.'],
    [['kit'], 'npm run new -- kit needs --integration.'],
  ])('%j is answered with everything that is missing', async (args, message) => {
    expect(await make(args, undefined)).toMatchObject({ error: message, made: [] });
  });
});
