import { openDisk, type Disk } from '#lib/content/disk.ts';
import type { Finding } from '#lib/content/finding.ts';
import { locateFindings } from '#lib/content/locate.ts';
import { ruleOf } from '#lib/content/rules/index.ts';
import { readGit } from '#lib/git/run.ts';
import { createFindMentions } from './find-mentions.ts';
import { findStanding, readOwners } from './find-standing.ts';
import { judge } from './judge.ts';
import { judgeLogos } from './judge-logos.ts';
import { findAlike, judgeNames } from './judge-names.ts';
import { listPaths, type ChangedPath } from './list-paths.ts';
import { listTranslations } from './list-translations.ts';
import { openGitPair, openGitTree, type GitTree } from './git-tree.ts';
import type { CheckedChange } from './model.ts';
import { placeEntry, placesOf } from './places.ts';
import { readChange, type ReadChange } from './read-change.ts';
import type { Repository } from './repository.ts';
import type { RuleContext } from './rules/context.ts';
import { CHANGE_RULES } from './rules/index.ts';
import { selectEntries } from './select.ts';
import { readWritten, textsOf } from './sides.ts';

export interface ChangeRequest {
  readonly contentDir: string;
  /** Branch or commit that the change is to go into. */
  readonly base: string;
  /** Commit with the change; undefined for the files as they lie on disk. */
  readonly head: string | undefined;
  /** Account on the forge that sends it; undefined where it is not known. */
  readonly author: string | undefined;
  /** Day it is checked for, `YYYY-MM-DD`. */
  readonly date: string;
}

interface Disks {
  readonly before: GitTree;
  readonly after: Disk;
}

/** What the platform says of all, and every check reads. */
const OF_ALL = ['site.yaml', 'taxonomy.yaml', 'program', 'records/owners.yaml', 'records/actions.yaml'];

/** Both sides, with what is needed in any case read ahead. */
function openDisks(
  contentDir: string,
  { top, prefix, base, head }: Repository,
  paths: readonly ChangedPath[],
): Disks {
  const touched = paths.flatMap(({ path }) =>
    path.startsWith(prefix) ? placesOf(path.slice(prefix.length)) : [],
  );
  const both = [...new Set(touched)];
  if (head !== undefined) return openGitPair({ top, prefix, base, head, touched: both, ahead: OF_ALL });
  const before = openGitTree({ top, prefix, commit: base });
  before.prefetch([...both, ...OF_ALL]);
  return { before, after: openDisk(contentDir) };
}

/** Whether a commit before the base deleted the text of an entry. */
const wasDeletedIn = ({ top, prefix, base }: Repository, file: string): boolean =>
  readGit(top, ['log', '-1', '--format=%H', '--diff-filter=D', base, '--', prefix + file]).length > 0;

/** Old slugs, as the files that name them say. */
function createAliasesBefore(repository: Repository, before: GitTree): RuleContext['aliasesBefore'] {
  const findMentions = createFindMentions({ ...repository, head: repository.base });
  return (noun, slug) => {
    const folder = noun === 'integration' ? 'integrations' : 'partners';
    const files = findMentions([slug], [folder]).filter((file) => file.endsWith('/index.md'));
    before.prefetch(files);
    const owner = files.find((file) => textsOf(readWritten(before, file), 'aliases').includes(slug));
    return owner?.split('/')[1];
  };
}

function runRules(
  read: ReadChange,
  context: Omit<RuleContext, 'change' | 'pairs' | 'report'>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of CHANGE_RULES)
    rule({ ...context, ...read, report: (finding) => void findings.push(finding) });
  return findings;
}

/** A checked change, and where its content lies: empty, or ending in a slash. */
export interface PlacedChange extends CheckedChange {
  readonly prefix: string;
}

/** Checks what a change touches and what depends on it. */
export async function checkChange(
  { contentDir, author, date }: ChangeRequest,
  repository: Repository,
): Promise<PlacedChange> {
  const { prefix } = repository;
  const paths = listPaths(repository);
  const disks = openDisks(contentDir, repository, paths);
  const read = readChange(paths, repository, disks);
  const inContent = (file: string) => (file.startsWith(prefix) ? file.slice(prefix.length) : undefined);
  const ownersOf = readOwners(disks.before);
  const standing = findStanding(read.change, author, ownersOf, inContent);
  const selection = selectEntries(read.pairs, findAlike(read.pairs, repository), {
    disk: disks.after,
    findMentions: createFindMentions(repository),
  });
  disks.after.prefetch?.([...selection.read, ...listTranslations(disks.after, selection.read)]);
  const touched = new Set([
    ...read.pairs.map(({ entry }) => entry.place),
    ...read.change.others.flatMap(({ file }) => inContent(file) ?? []),
  ]);
  const judged = await judge({ disks, selection, touched, date });
  // What may not be shown is not drawn.
  const isUnsafe = judged.findings.some(
    ({ rule }) => rule.startsWith('image/') && ruleOf(rule).severity === 'error',
  );
  const logos = isUnsafe ? [] : await judgeLogos(read.pairs, disks.after);
  const names = judgeNames(read.pairs, judged.gathered);
  const rules = runRules(read, {
    standing,
    ownersOf,
    inContent,
    aliasesBefore: createAliasesBefore(repository, disks.before),
    wasDeleted: (noun, slug) => wasDeletedIn(repository, placeEntry(noun, slug).file),
  });
  return {
    change: read.change,
    standing,
    issues: locateFindings(disks.after, [...judged.findings, ...rules, ...logos, ...names]),
    inherited: locateFindings(disks.before, judged.inherited),
    isOld: judged.isOld,
    disks,
    prefix,
  };
}
