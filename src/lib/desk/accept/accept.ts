import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ContentError, type ContentIssue } from '#lib/content/issue.ts';
import type { Content } from '#lib/content/model.ts';
import type { StoredEntry } from '#lib/form/store/model.ts';
import type { Draft } from '#lib/scaffold/draft.ts';
import { addNote, changeEntry, requireOpen } from '../change-entry.ts';
import type { Desk } from '../model.ts';
import { oneLine } from '../print/harmless.ts';
import { folderOf, type Copy, type Destination, type Placed, type Proposal } from './destination.ts';
import { nameProposal, planDrafts, type Wishes } from './plan.ts';

export interface Acceptance extends Wishes {
  readonly isTrial: boolean;
}

async function checkAsItIs(desk: Desk, dir: string): Promise<Content> {
  const { content, issues } = await desk.check(dir, desk.today);
  if (content !== undefined && !issues.some(({ severity }) => severity === 'error')) return content;
  desk.complain('The content has errors without this application: mend them first, and accept again.\n\n');
  throw new ContentError(issues);
}

async function checkWith(
  desk: Desk,
  dir: string,
  drafts: readonly Draft[],
): Promise<readonly ContentIssue[]> {
  for (const { file } of drafts) {
    const path = join(dir, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.text, { flag: 'wx' });
  }
  const { issues } = await desk.check(dir, desk.today);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return issues;
  desk.complain('The draft would break the content, and nothing was written:\n\n');
  throw new ContentError(errors);
}

/** What each draft lacks: what the check says about it first. */
const gatherMissing = (drafts: readonly Draft[], issues: readonly ContentIssue[]): Proposal['missing'] =>
  new Map(
    drafts.map(({ file, missing }) => {
      const folder = `${folderOf(file.path)}/`;
      const found = issues.filter((issue) => issue.file.startsWith(folder));
      return [file.path, [...found.map(({ message, fix }) => `${message} ${fix}`), ...missing]];
    }),
  );

/** Drafts the entry in a copy of the content and checks that. */
async function draft(desk: Desk, entry: StoredEntry, wishes: Wishes, { dir }: Copy): Promise<Proposal> {
  const content = await checkAsItIs(desk, dir);
  const drafts = planDrafts(entry, wishes, content, desk.today);
  const issues = await checkWith(desk, dir, drafts);
  return {
    entry: entry.id,
    name: nameProposal(entry, wishes),
    files: drafts.map(({ file }) => file),
    missing: gatherMissing(drafts, issues),
  };
}

const writeMissing = ({ missing }: Proposal): string =>
  [...missing]
    .map(([file, sentences]) => `  ${file}\n${sentences.map((one) => `    - ${oneLine(one)}\n`).join('')}`)
    .join('');

const writePlaced = ({ where, files }: Placed): string =>
  `${where}:\n${files.map((file) => `  ${file}\n`).join('')}`;

/** The state changes last: cut off before that, the same command finds what is there and finishes. */
async function finish(desk: Desk, entry: StoredEntry, to: Destination, placed: Placed): Promise<void> {
  await changeEntry(desk, entry, { state: 'accepted' }, { action: 'accept', detail: to.kind });
  await addNote(desk, entry, `The draft is in ${placed.where}.`);
  await to.settle?.(placed);
  desk.print(`\n${entry.id} is accepted. ${placed.next}\n`);
}

/**
 * Turns an application into drafts and accepts it.
 * @throws Refusal, ScaffoldError, ContentError; then nothing of a draft stays
 */
export async function acceptApplication(
  desk: Desk,
  entry: StoredEntry,
  to: Destination,
  acceptance: Acceptance,
): Promise<void> {
  requireOpen(entry);
  const earlier = await to.findEarlier(entry.id, nameProposal(entry, acceptance));
  if (earlier !== undefined) {
    desk.print(`The draft was written before, in ${writePlaced(earlier)}`);
    if (!acceptance.isTrial) await finish(desk, entry, to, earlier);
    return;
  }
  await to.withCopy(async (copy) => {
    const proposal = await draft(desk, entry, acceptance, copy);
    if (acceptance.isTrial) {
      const files = proposal.files.map(({ path, text }) => `${path}\n\n${text}\n`);
      desk.print(`${files.join('\n')}Still missing:\n${writeMissing(proposal)}\nNothing was written.\n`);
      return;
    }
    const placed = await copy.place(proposal);
    desk.print(`Drafted in ${writePlaced(placed)}\nStill missing:\n${writeMissing(proposal)}`);
    await finish(desk, entry, to, placed);
  });
}
