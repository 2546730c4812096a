import { readFileSync } from 'node:fs';
import { readContent } from '#lib/content/read.ts';
import { EnvironmentError } from '#lib/env.ts';
import { react } from './react.ts';
import { connect, isStatus } from './repository.ts';
import { runStale } from './run-stale.ts';
import { readPostSettings } from './settings.ts';
import { LABEL_WORDS } from './words.ts';

/** What a command is given: everything comes in here. */
export interface LabelContext {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly print: (text: string) => void;
}

/** Answers the event that started the workflow. */
async function after({ variables, print }: LabelContext): Promise<void> {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '' } = variables;
  if (path === '') throw new EnvironmentError('GITHUB_EVENT_PATH has to be the file of an event.');
  const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
  print(`${await react(connect(readPostSettings(variables)), name, event)}\n`);
}

/** Reminds and closes by the days of `program/review.yaml`. */
async function stale({ variables, now, print }: LabelContext): Promise<void> {
  const { program } = await readContent(variables['CONTENT_DIR'] ?? './content');
  const done = await runStale(connect(readPostSettings(variables)), program.review.stale, now);
  print(done.length === 0 ? 'Nobody is waited for too long.\n' : done.map((line) => `${line}\n`).join(''));
}

/** Makes the labels that are not there yet; run once by whoever sets the repository up. */
async function create({ variables, print }: LabelContext): Promise<void> {
  const { client, owner, repo } = connect(readPostSettings(variables));
  for (const [name, words] of Object.entries(LABEL_WORDS)) {
    try {
      await client.rest.issues.createLabel({ owner, repo, name, ...words });
      print(`Made the label "${name}".\n`);
    } catch (error) {
      if (!isStatus(error, 422)) throw error;
      print(`The label "${name}" is there.\n`);
    }
  }
}

export const LABEL_COMMANDS = { after, stale, create } as const;
export type LabelCommand = keyof typeof LABEL_COMMANDS;

export const isLabelCommand = (name: string | undefined): name is LabelCommand =>
  name !== undefined && Object.hasOwn(LABEL_COMMANDS, name);
