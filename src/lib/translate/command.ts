import { Command, Option } from 'commander';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Content } from '#lib/content/model.ts';
import { isEntryNoun, type TranslatedNoun } from '#lib/content/translation/registry.ts';
import { writeNewFile } from '#lib/scaffold/write.ts';
import { replaceFile } from '#lib/usage/snapshot-file.ts';
import { checkLocale, draftTranslation } from './draft.ts';
import { NOUN_NAMES } from './original.ts';
import { TranslateError } from './refusal.ts';
import { sealTranslation } from './seal.ts';
import { isBehind, listStatus } from './status.ts';
import { writeStatus, writeStatusJson } from './status-text.ts';

/** What the commands need of the world. */
export interface Desk {
  readonly open: () => Promise<{ readonly content: Content; readonly contentDir: string }>;
  readonly print: (text: string) => void;
  /** The command ends as one that found something to do. */
  readonly fail: () => void;
}

interface StatusOptions {
  readonly locale?: string;
  readonly format: 'text' | 'json';
  readonly strict?: boolean;
}

async function printStatus({ locale, format, strict }: StatusOptions, desk: Desk): Promise<void> {
  const { content } = await desk.open();
  if (locale !== undefined) checkLocale(locale, content);
  const others = content.site.locales.slice(1);
  const statuses = listStatus(content, locale === undefined ? others : [locale]);
  if (format === 'json') desk.print(writeStatusJson(statuses));
  else if (others.length > 0) desk.print(writeStatus(statuses));
  else
    desk.print(`The marketplace speaks ${content.site.locales.join()} alone: there is nothing to translate.`);
  if (strict === true && isBehind(statuses)) desk.fail();
}

async function lay(
  slug: string | undefined,
  { noun, locale }: { readonly noun: TranslatedNoun; readonly locale: string },
  desk: Desk,
): Promise<void> {
  if (isEntryNoun(noun) && slug === undefined) throw new TranslateError(`Say which ${noun}: name its slug.`);
  const { content, contentDir } = await desk.open();
  const file = draftTranslation({ noun, slug: isEntryNoun(noun) ? (slug ?? '') : '', locale }, content);
  await writeNewFile(contentDir, file);
  desk.print([file.path, 'Next:', '- put every text into its language', '- npm run check'].join('\n'));
}

/** A file as the content knows it, named from there or from where one stands. */
function pathIn(contentDir: string, named: string, files: ReadonlySet<string>): string {
  const inContent = named.replaceAll('\\', '/').replace(/^\.\//, '');
  if (!isAbsolute(named) && files.has(inContent)) return inContent;
  return relative(resolve(contentDir), resolve(named)).replaceAll('\\', '/');
}

const listFiles = ({ translations }: Content): ReadonlySet<string> =>
  new Set(
    [...translations.values()].flatMap(({ entries, singles }) =>
      [...Object.values(entries).flatMap((bySlug) => [...bySlug.values()]), ...Object.values(singles)].map(
        ({ file }) => file,
      ),
    ),
  );

async function seal(named: readonly string[], desk: Desk): Promise<void> {
  const { content, contentDir } = await desk.open();
  const known = listFiles(content);
  const files = [...new Set(named.map((one) => pathIn(contentDir, one, known)))];
  const unknown = files.find((file) => !known.has(file));
  if (unknown !== undefined)
    throw new TranslateError(`${unknown} is no translation of this content; nothing was written.`);
  const texts = await Promise.all(
    files.map(async (file) => {
      const before = await readFile(join(contentDir, file), 'utf8');
      return { file, before, after: sealTranslation(file, before, content) };
    }),
  );
  for (const { file, before, after } of texts) {
    if (before !== after) await replaceFile(join(contentDir, file), after);
    desk.print(before === after ? `${file} was sealed already` : file);
  }
}

const nounOption = () => new Option('--noun <noun>', 'what it is').choices(NOUN_NAMES).default('integration');

/** `npm run translate`: what waits for a translator, a new translation, and the mark of one that is up to date. */
export function translateCommand(desk: Desk): Command {
  const program = new Command('npm run translate --')
    .description('Says what is not translated, and keeps translations in step with their source.')
    .exitOverride();
  program
    .command('status')
    .description('what is missing, and what is older than the text that it translates')
    .option('--locale <language>', 'one language alone')
    .addOption(new Option('--format <format>', 'how it is told').choices(['text', 'json']).default('text'))
    .option('--strict', 'end with 1 where something is missing or older')
    .action((options: StatusOptions) => printStatus(options, desk));
  program
    .command('new')
    .description('lays a file beside the default one, with its texts to be translated')
    .argument('[slug]', 'of the entry; none for site, taxonomy and the rules')
    .addOption(nounOption())
    .requiredOption('--locale <language>', 'language it is translated into')
    .action((slug: string | undefined, options: { noun: TranslatedNoun; locale: string }) =>
      lay(slug, options, desk),
    );
  program
    .command('seal')
    .description('marks translations as made from the text as it is today')
    .argument('<files...>', 'translations that were brought up to date')
    .action((files: readonly string[]) => seal(files, desk));
  return program;
}
