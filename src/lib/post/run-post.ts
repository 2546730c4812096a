import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer } from '#lib/answer/model.ts';
import { readContent } from '#lib/content/read.ts';
import { EnvironmentError } from '#lib/env.ts';
import { downloadArtifact } from './download.ts';
import { judgeMerge, mergePull } from './merge.ts';
import { encodeAnew } from './picture.ts';
import { postOutcome, reasonForSilence, type CommentWriter, type Outcome } from './post.ts';
import { findPull, type FoundRun, type Pull } from './pull.ts';
import { connect, connectAsApp, type Repository } from './repository.ts';
import { readNumber, readPostSettings } from './settings.ts';
import { readSifted, writeSifted } from './sifted-folder.ts';
import { siftArtifact } from './sift.ts';
import { listStored, storePictures, tidyPictures } from './store-pictures.ts';
import { Untrusted } from './untrusted.ts';

/** What a command is given: everything comes in here. */
export interface PostContext {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  readonly write: CommentWriter;
  /** Folder that jobs hand over to one another. */
  readonly folder: string;
}

/** Values for the steps that follow; each is a commit, a number, an account or a word, and never a text. */
function tell({ variables }: PostContext, values: Readonly<Record<string, string>>): void {
  const file = variables['GITHUB_OUTPUT'];
  const lines = Object.entries(values).map(([name, value]) => {
    if (!/^[\w.[\]-]*$/.test(value)) throw new Error(`${name} is not a plain word.`);
    return `${name}=${value}\n`;
  });
  if (file) appendFileSync(file, lines.join(''));
}

interface Run {
  readonly repository: Repository;
  readonly found: FoundRun;
}

async function open({ variables }: PostContext): Promise<Run> {
  const repository = connect(readPostSettings(variables));
  return { repository, found: await findPull(repository, readNumber(variables, 'RUN_ID')) };
}

/** The pull request of a run that has something to say; undefined otherwise, after telling why. */
function wanted(context: PostContext, { found }: Run): { pull: Pull; run: number } | undefined {
  const silence = reasonForSilence(found);
  if (silence !== undefined) context.print(`Nothing to do. ${silence}\n`);
  return silence === undefined && found.pull !== undefined ? found : undefined;
}

/** Downloads what a check has left, looks through it and writes it anew. */
async function sift(context: PostContext): Promise<void> {
  const run = await open(context);
  const about = wanted(context, run);
  if (about === undefined) {
    tell(context, { outcome: 'none' });
    return;
  }
  const outcome = await siftRun(context, run.repository, about).catch((error: unknown) => {
    if (!(error instanceof Untrusted)) throw error;
    context.print(`What the check has left is not used. ${error.message}\n`);
    return 'ours';
  });
  tell(context, { outcome });
}

async function siftRun(
  { folder, print }: PostContext,
  repository: Repository,
  { pull, run }: { readonly pull: Pull; readonly run: number },
): Promise<'answer' | 'ours'> {
  const archive = await downloadArtifact(repository, run);
  if (archive === undefined) {
    print('The check has left nothing: it broke down.\n');
    return 'ours';
  }
  const sifted = await siftArtifact(archive, pull.head, encodeAnew);
  await writeSifted(folder, sifted);
  print(`The answer holds, and ${String(sifted.pictures.length)} pictures are encoded anew.\n`);
  return 'answer';
}

async function pictures(context: PostContext): Promise<void> {
  const run = await open(context);
  const about = wanted(context, run);
  if (about === undefined) return;
  const { number, head } = about.pull;
  const sifted = await readSifted(context.folder, head);
  if (sifted.pictures.length > 0) await storePictures(run.repository, number, head, sifted.pictures);
  context.print(`${String(sifted.pictures.length)} pictures are stored.\n`);
}

async function readOutcome({ variables, folder }: PostContext, { repository, found }: Run): Promise<Outcome> {
  if (variables['OUTCOME'] !== 'answer' || found.pull === undefined) return { kind: 'ours' };
  const { number, head } = found.pull;
  const sifted = await readSifted(folder, head);
  const stored = await listStored(repository, number, head);
  const { entries } = sifted.answer;
  const shown = sifted.pictures.flatMap(({ file, noun, slug, alt, kind }) => {
    const url = stored.get(file);
    const title = entries.find((entry) => entry.noun === noun && entry.slug === slug)?.name ?? slug;
    return url === undefined ? [] : [{ title, alt, url, kind }];
  });
  return { kind: 'answer', answer: sifted.answer, pictures: shown };
}

async function post(context: PostContext): Promise<void> {
  const run = await open(context);
  if (wanted(context, run) === undefined) return;
  const outcome = await readOutcome(context, run);
  context.print(`${await postOutcome(run.repository, run.found, outcome, context.write)}\n`);
}

/** Tells what our own check needs to know of a pull request. */
async function find(context: PostContext): Promise<void> {
  const run = await open(context);
  const about = wanted(context, run);
  if (about === undefined) {
    tell(context, { found: 'false' });
    return;
  }
  const { number, head, author } = about.pull;
  context.print(`It is pull request ${String(number)}.\n`);
  tell(context, { found: 'true', number: String(number), head, author });
}

async function judge(context: PostContext): Promise<void> {
  const run = await open(context);
  const about = wanted(context, run);
  if (about === undefined) {
    tell(context, { merge: 'false' });
    return;
  }
  const checked = answer.parse(JSON.parse(readFileSync(join(context.folder, 'answer.json'), 'utf8')));
  const content = await readContent(context.variables['CONTENT_DIR'] ?? './content');
  const reason = await judgeMerge(run.repository, about.pull, checked, content);
  context.print(reason === undefined ? 'It can go in.\n' : `It does not go in by itself. ${reason}\n`);
  tell(context, {
    merge: String(reason === undefined),
    number: String(about.pull.number),
    head: about.pull.head,
  });
}

async function merge(context: PostContext): Promise<void> {
  const repository = await connectAsApp(readPostSettings(context.variables), context.variables);
  const head = context.variables['HEAD'] ?? '';
  if (!/^[0-9a-f]{40}$/.test(head)) throw new EnvironmentError('HEAD has to be a commit.');
  const isIn = await mergePull(repository, readNumber(context.variables, 'NUMBER'), head);
  context.print(isIn ? 'It is in.\n' : 'GitHub did not merge it: a person looks at it.\n');
  tell(context, { merged: String(isIn) });
}

async function tidy({ variables, print }: PostContext): Promise<void> {
  const repository = connect(readPostSettings(variables));
  const { client, owner, repo } = repository;
  const open = await client.paginate(client.rest.pulls.list, { owner, repo, state: 'open', per_page: 100 });
  const gone = await tidyPictures(repository, new Set(open.map(({ number }) => number)));
  print(`The pictures of ${String(gone)} pull requests are gone.\n`);
}

export const POST_COMMANDS = { sift, pictures, post, find, judge, merge, tidy } as const;
export type PostCommand = keyof typeof POST_COMMANDS;

export const isPostCommand = (name: string | undefined): name is PostCommand =>
  name !== undefined && Object.hasOwn(POST_COMMANDS, name);
