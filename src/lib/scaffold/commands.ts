import { Command, Option } from 'commander';
import { showValue } from '#lib/content/door/show.ts';
import type { Content } from '#lib/content/model.ts';
import type { Ask } from './ask/ask.ts';
import { COLLECTION } from './nouns/collection.ts';
import { INTEGRATION } from './nouns/integration.ts';
import { KIT } from './nouns/kit.ts';
import type { Answers, Drafted, Known, Noun } from './nouns/noun.ts';
import { PARTNER } from './nouns/partner.ts';
import { Cancelled } from './ask/ask.ts';
import { writeNewFile, writeNewFolder } from './write.ts';

/** What can be drafted. */
export const NOUNS: readonly Noun[] = [INTEGRATION, PARTNER, COLLECTION, KIT];

/** What the commands need of the world. */
export interface Desk {
  readonly open: () => Promise<{
    readonly content: Content;
    readonly contentDir: string;
    readonly today: string;
  }>;
  /** Undefined where no person can be asked. */
  readonly ask: Ask | undefined;
  readonly print: (text: string) => void;
}

/** A command that lacks what nobody can be asked for, in a sentence. */
export class MissingFlags extends Error {
  override readonly name = 'MissingFlags';
}

/** `npm run new`: what was not given by flags is asked for where a person can be. */
export function newCommand(desk: Desk): Command {
  const program = new Command('npm run new --')
    .description('Drafts new content. In a terminal it asks for what is not given.')
    .exitOverride()
    .allowExcessArguments()
    .action(async () => {
      const { ask } = desk;
      const names = NOUNS.map(({ name }) => name);
      const [unknown] = program.args;
      if (unknown !== undefined) {
        throw new MissingFlags(
          `Nothing is called ${showValue(unknown)}; what can be made is ${listWords(names, 'or')}.`,
        );
      }
      if (ask === undefined) {
        throw new MissingFlags(`Say what to make: npm run new -- ${listWords(names, 'or')}.`);
      }
      const choices = NOUNS.map(({ name, description }) => ({ value: name, label: name, hint: description }));
      const chosen = await ask.one('What do you want to make?', choices);
      const noun = NOUNS.find(({ name }) => name === chosen);
      if (noun !== undefined) await makeDraft(noun, {}, desk);
    });
  for (const noun of NOUNS) {
    const command = program.command(noun.name).description(noun.description);
    for (const { flag, description, choices, usual } of noun.questions) {
      const option = new Option(
        flag,
        usual === undefined ? description : `${description} (default: ${usual})`,
      );
      if (choices !== undefined) option.choices(choices);
      command.addOption(option);
    }
    command.action((given: Answers) => makeDraft(noun, given, desk));
  }
  return program;
}

async function makeDraft(noun: Noun, given: Answers, desk: Desk): Promise<void> {
  const lacking = noun.questions.filter(({ key, isRequired }) => isRequired && given[key] === undefined);
  if (lacking.length > 0 && desk.ask === undefined) {
    const flags = lacking.map(({ flag }) => flag.split(' ')[0] ?? '');
    throw new MissingFlags(`npm run new -- ${noun.name} needs ${listWords(flags, 'and')}.`);
  }
  const { content, contentDir, today } = await desk.open();
  const known: Known = { content, today, answers: given };
  // With all that is needed, a command says nothing more, in a terminal as elsewhere.
  const ask = lacking.length > 0 ? desk.ask : undefined;
  const answers = ask === undefined ? given : await askFor(noun, known, ask);
  const drafted = noun.draft({ ...known, answers });
  if (ask !== undefined) await confirmDraft(drafted, ask);
  await writeDraft(contentDir, drafted);
  desk.print(describeDraft(drafted));
}

async function askFor(noun: Noun, known: Known, ask: Ask): Promise<Answers> {
  let { answers } = known;
  for (const { key, ask: put } of noun.questions) {
    if (answers[key] !== undefined) continue;
    answers = { ...answers, [key]: await put(ask, { ...known, answers }) };
  }
  return answers;
}

async function confirmDraft({ files }: Drafted, ask: Ask): Promise<void> {
  const [first, ...others] = files;
  if (first !== undefined) ask.show(first.path, first.text.trimEnd());
  if (others.length > 0) ask.show('And beside it', others.map(({ path }) => path).join('\n'));
  const question = files.length === 1 ? 'Write this file?' : `Write these ${files.length} files?`;
  if (!(await ask.confirm(question))) throw new Cancelled();
}

async function writeDraft(contentDir: string, { files }: Drafted): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  const parts = first.path.split('/');
  if (parts.length > 2) await writeNewFolder(contentDir, parts.slice(0, 2).join('/'), files);
  else await writeNewFile(contentDir, first);
}

function describeDraft({ files, missing, next }: Drafted): string {
  return [
    ...files.map(({ path }) => path),
    'Still missing:',
    ...missing.map((one) => `- ${one}`),
    'Next:',
    ...[...next, 'npm run check -- --changed main', 'npm run dev'].map((one) => `- ${one}`),
  ].join('\n');
}

function listWords(words: readonly string[], joint: 'and' | 'or'): string {
  const [last = '', ...before] = words.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${joint} ${last}`;
}
