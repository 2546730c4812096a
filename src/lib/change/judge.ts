import type { Disk } from '#lib/content/disk.ts';
import type { Finding } from '#lib/content/finding.ts';
import { checkDays } from '#lib/content/past-days.ts';
import type { Gathered } from '#lib/content/gather.ts';
import { inspectPart } from '#lib/content/read.ts';
import { ruleOf } from '#lib/content/rules/index.ts';
import type { GitTree } from './git-tree.ts';
import { placeOf } from './places.ts';
import { isProtected } from './rules/scope.ts';
import type { Selection } from './select.ts';

export interface Judgement {
  /** What was read of the state after the change. */
  readonly gathered: Gathered;
  /** What is wrong with what was touched, and what the change made wrong elsewhere. */
  readonly findings: readonly Finding[];
  /** Errors elsewhere that were there before. */
  readonly inherited: readonly Finding[];
  /** Whether a problem was there before the change. */
  readonly isOld: (finding: Told) => boolean;
}

interface Case {
  readonly disks: { readonly before: GitTree; readonly after: Disk };
  readonly selection: Selection;
  /** Places of entries and other files that the change touches. */
  readonly touched: ReadonlySet<string>;
  readonly date: string;
}

const isKit = (place: string): boolean => place.startsWith('kits/');

/** What tells a problem from another, wherever in its file it stands. */
type Told = Pick<Finding, 'rule' | 'file' | 'message'>;

const keyOf = ({ rule, file, message }: Told): string => `${rule} ${file} ${message}`;

/** Entries and records that an ordinary check would read; with the platform's own files changed, all of them. */
function wantedIn(selection: Selection, touched: ReadonlySet<string>): (place: string) => boolean {
  if ([...touched].some(isProtected)) return () => true;
  return (place) => selection.read.has(place) || touched.has(place);
}

/** What only shows once a kit is filled with the facts of the day. That takes all of the content. */
async function judgeKits({ disks, selection, date }: Case): Promise<readonly Finding[]> {
  const kits = [...selection.judged].filter(isKit);
  if (kits.length === 0) return [];
  const { findLater } = await import('#lib/inspect.ts');
  return await findLater({ disk: disks.after, name: 'content' }, date);
}

/** Judges a change by the rules of the content: whatever is touched, and whatever else is worse than before. */
export async function judge(one: Case): Promise<Judgement> {
  const { disks, selection, touched, date } = one;
  const isWanted = wantedIn(selection, touched);
  const checks = [checkDays(date)];
  const { gathered, findings: after } = inspectPart(disks.after, isWanted, checks);
  const later = await judgeKits(one);
  const all = [...after, ...later];
  const isTouched = ({ file }: Finding) => touched.has(placeOf(file)) || touched.has(file);
  const elsewhere = all.filter((finding) => !isTouched(finding) && mayBeJudged(finding, one));
  const own = all.filter(isTouched);
  // What was there before matters only where something is, and is no mistake of the author's.
  const isTold = elsewhere.length > 0 || own.some(({ rule }) => ruleOf(rule).severity !== 'error');
  const before = new Set(isTold ? inspectPart(disks.before, isWanted, checks).findings.map(keyOf) : []);
  const isOld = (finding: Told) => before.has(keyOf(finding));
  return {
    gathered,
    findings: [...own, ...elsewhere.filter((finding) => !isOld(finding))],
    inherited: elsewhere.filter((finding) => isOld(finding) && ruleOf(finding.rule).severity === 'error'),
    isOld,
  };
}

/** Of what was read only to judge by, nothing is said: half of what it names was not read. */
function mayBeJudged({ file }: Finding, { selection, touched }: Case): boolean {
  if ([...touched].some(isProtected)) return true;
  return selection.judged.has(placeOf(file));
}
