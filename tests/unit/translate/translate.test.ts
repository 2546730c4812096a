import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectContent, readContent } from '#lib/content/read.ts';
import { translateCommand } from '#lib/translate/command.ts';
import { copyContent } from '../content/fixture.ts';

const LABELS = 'integrations/parcelway-labels/index.de.md';

interface Ran {
  readonly printed: string;
  readonly failed: boolean;
}

async function run(contentDir: string, ...args: readonly string[]): Promise<Ran> {
  const printed: string[] = [];
  let failed = false;
  const command = translateCommand({
    open: async () => ({ content: await readContent(contentDir), contentDir }),
    print: (text) => void printed.push(text),
    fail: () => {
      failed = true;
    },
  });
  await command.parseAsync([...args], { from: 'user' });
  return { printed: printed.join('\n'), failed };
}

const edit = (dir: string, file: string, change: (text: string) => string): void => {
  writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8')));
};

const read = (dir: string, file: string): string => readFileSync(join(dir, file), 'utf8');

describe('status', () => {
  test('counts what is missing, and names it', async () => {
    const { printed, failed } = await run(copyContent(), 'status');
    expect(printed).toMatchInlineSnapshot(`
      "German (de)
        integration: 1 up to date, 5 missing
          missing: integrations/dockview/index.de.md
          missing: integrations/harbour-export/index.de.md
          missing: integrations/ledgerline-books/index.de.md
          missing: integrations/ledgerline-classic/index.de.md
          missing: integrations/parcelway-fax/index.de.md
        partner: 1 up to date, 2 missing
          missing: partners/ledgerline/index.de.md
          missing: partners/parcelway/index.de.md
        collection: 1 up to date
        kit: 1 up to date
        site: 1 up to date
        taxonomy: 1 up to date
        certification: 1 missing
          missing: program/certification.de.yaml
        tiers: 1 missing
          missing: program/tiers.de.yaml
        routing: 1 missing
          missing: program/routing.de.yaml"
    `);
    expect(failed).toBe(false);
  });

  test('tells a translation that is older than its source, and one of which nobody knows', async () => {
    const dir = copyContent();
    edit(dir, 'integrations/parcelway-labels/index.md', (text) => text.replace('Prints a', 'Prints the'));
    edit(dir, 'partners/quayside/index.de.md', (text) => text.replace(/^source: .*\n/m, ''));
    const { printed } = await run(dir, 'status');
    expect(printed).toContain('integration: 1 older than the default text, 5 missing\n    older: ' + LABELS);
    expect(printed).toContain(
      'partner: 1 without a source, 2 missing\n    unsealed: partners/quayside/index.de.md',
    );
  });

  test('gives every path to machines', async () => {
    const { printed } = await run(copyContent(), 'status', '--locale', 'de', '--format', 'json');
    const { locales } = JSON.parse(printed) as {
      locales: { locale: string; nouns: { noun: string; current: string[]; missing: string[] }[] }[];
    };
    expect(locales.map(({ locale }) => locale)).toEqual(['de']);
    const listings = locales[0]?.nouns.find(({ noun }) => noun === 'integration');
    expect(listings).toMatchObject({ current: [LABELS], older: [], unsealed: [] });
    expect(listings?.missing).toHaveLength(5);
  });

  test('ends with 1 where asked to be strict', async () => {
    expect(await run(copyContent(), 'status', '--strict')).toMatchObject({ failed: true });
  });

  test('is not told of content with mistakes', async () => {
    const dir = copyContent();
    edit(dir, 'site.yaml', (text) => text.replace('locales: [en, de]', 'locales: [en, fr]'));
    await expect(run(dir, 'status')).rejects.toThrow('The marketplace does not speak de.');
  });
});

describe('a new translation', () => {
  test.each([
    ['integration', 'ledgerline-books', 'integrations/ledgerline-books/index.de.md'],
    ['partner', 'parcelway', 'partners/parcelway/index.de.md'],
    ['tiers', undefined, 'program/tiers.de.yaml'],
  ])('of a %s is whole, and known not to be translated yet', async (noun, slug, file) => {
    const dir = copyContent();
    const args = ['new', ...(slug === undefined ? [] : [slug]), '--noun', noun, '--locale', 'de'];
    const { printed } = await run(dir, ...args);
    expect(printed.split('\n')[0]).toBe(file);
    const { issues, content } = await inspectContent(dir);
    expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual(
      noun === 'tiers' ? [] : [['translation/untranslated', 'warning']],
    );
    expect(content?.translations.get('de')).toBeDefined();
    expect((await run(dir, 'status')).printed).not.toContain(`missing: ${file}`);
    await expect(run(dir, ...args)).rejects.toThrow(`${file} is there already; nothing was written.`);
  });

  test('of the taxonomy names what moves as well', async () => {
    const dir = copyContent();
    const known = read(dir, 'taxonomy.de.yaml');
    edit(dir, 'site.yaml', (text) => text.replace('[en, de]', '[en, de, ar]'));
    await run(dir, 'new', '--noun', 'taxonomy', '--locale', 'ar');
    expect(read(dir, 'taxonomy.ar.yaml')).toContain(
      'objects:\n  Orders: Orders\n  Tracking numbers: Tracking numbers\n',
    );
    expect(read(dir, 'taxonomy.de.yaml')).toBe(known);
  });

  test.each([
    [['nobody', '--locale', 'de'], 'There is no integration "nobody" to translate.'],
    [['dockview', '--locale', 'fr'], 'The marketplace does not speak "fr"; it is translated into de.'],
    [
      ['dockview', '--locale', 'en'],
      'en is the first language of site.yaml: its texts are what is translated.',
    ],
    [['--locale', 'de'], 'Say which integration: name its slug.'],
  ])('%j is refused', async (args, sentence) => {
    const dir = copyContent();
    await expect(run(dir, 'new', ...args)).rejects.toThrow(sentence);
    expect(readdirSync(join(dir, 'integrations/dockview'))).toEqual(['index.md']);
  });
});

describe('a seal', () => {
  test('changes one line, and no other byte', async () => {
    const dir = copyContent();
    edit(dir, 'integrations/parcelway-labels/index.md', (text) => text.replace('Prints a', 'Prints the'));
    edit(dir, LABELS, (text) =>
      text
        .replace(/^summary:/m, '# Ask the author about this one.\nsummary:')
        .replace(/^source: .*$/m, "source: '000000000000' # sealed"),
    );
    const before = read(dir, LABELS);
    await run(dir, 'seal', LABELS);
    const after = read(dir, LABELS);
    const differing = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(differing).toHaveLength(1);
    expect(differing[0]).toMatch(/^source: '?[0-9a-f]{12}'? # sealed$/);
    expect(after.split('\n').length).toBe(before.split('\n').length);
    expect((await run(dir, 'status')).printed).toContain('integration: 1 up to date, 5 missing');
    expect((await run(dir, 'seal', LABELS)).printed).toBe(`${LABELS} was sealed already`);
    expect(read(dir, LABELS)).toBe(after);
    expect(
      readdirSync(join(dir, 'integrations/parcelway-labels')).filter((name) => name.startsWith('.')),
    ).toEqual([]);
  });

  test('is put where there was none', async () => {
    const dir = copyContent();
    for (const file of [LABELS, 'taxonomy.de.yaml']) {
      const sealed = read(dir, file);
      edit(dir, file, (text) => text.replace(/^source: .*\n/m, ''));
      await run(dir, 'seal', join(dir, file));
      const lines = (text: string) => text.replaceAll("'", '').split('\n').sort();
      expect(lines(read(dir, file))).toEqual(lines(sealed));
      expect((await inspectContent(dir)).issues).toEqual([]);
    }
  });

  test('is not set on what does not translate what there is; then nothing is written', async () => {
    const dir = copyContent();
    edit(dir, 'integrations/parcelway-labels/index.md', (text) =>
      text.replace(
        '    role: warehouse-lead\n',
        '    role: warehouse-lead\n  - title: More\n    summary: More.\n',
      ),
    );
    edit(dir, 'partners/quayside/index.md', (text) => text.replace('Twelve', 'Thirteen'));
    const before = [LABELS, 'partners/quayside/index.de.md'].map((file) => read(dir, file));
    await expect(run(dir, 'seal', 'partners/quayside/index.de.md', LABELS)).rejects.toThrow(
      `${LABELS}: \`use_cases\` has 1 item, but index.md has 2; nobody can tell which translates which. Nothing was written.`,
    );
    expect([LABELS, 'partners/quayside/index.de.md'].map((file) => read(dir, file))).toEqual(before);
  });

  test('is for translations alone', async () => {
    await expect(run(copyContent(), 'seal', 'site.yaml')).rejects.toThrow('no translation of this content');
  });
});
