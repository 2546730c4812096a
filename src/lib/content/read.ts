import { assembleContent } from './assemble.ts';
import { CROSS_CHECKS, type CrossCheck } from './cross/index.ts';
import { openDisk, type Disk } from './disk.ts';
import type { Finding } from './finding.ts';
import { WHOLE_FILE } from './finding.ts';
import { gather, type Gathered } from './gather.ts';
import { ContentError, type ContentIssue } from './issue.ts';
import { locateFindings } from './locate.ts';
import type { Content } from './model.ts';
import { readPictures } from './pictures.ts';
import { ruleOf } from './rules/index.ts';
import { listTree } from './tree.ts';
import type { Wanted } from './tree-model.ts';

/** What a content folder holds and everything that is wrong with it. Without errors there is always content. */
export interface Inspection {
  readonly content: Content | undefined;
  /** Problems of all files, sorted. */
  readonly issues: readonly ContentIssue[];
}

interface Outcome {
  readonly findings: readonly Finding[];
  readonly content: Content | undefined;
}

/** A content folder to read: where its files come from, and what it is called in messages. */
export interface Source {
  readonly disk: Disk;
  readonly name: string;
}

const isError = (finding: Finding): boolean => ruleOf(finding.rule).severity === 'error';

const missingFolder = (dir: string, empty: boolean): Finding => ({
  rule: empty ? 'content/empty-folder' : 'content/missing-folder',
  file: dir,
  place: WHOLE_FILE,
  message: empty
    ? `The content folder CONTENT_DIR is empty: ${dir}.`
    : `The content folder CONTENT_DIR does not exist: ${dir}.`,
  wanted: 'a folder with site.yaml and taxonomy.yaml',
});

const readAll = ({ disk, name }: Source, checks: readonly CrossCheck[] = []): Outcome => {
  const top = disk.list('');
  if (top === undefined || top.length === 0) {
    return { findings: [missingFolder(name, top !== undefined)], content: undefined };
  }
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const door = { disk, report };
  const gathered = gather(door, listTree(disk, report));
  const pictures = readPictures(door, gathered);
  for (const check of [...CROSS_CHECKS, ...checks]) check(gathered, report);
  const content = findings.some(isError) ? undefined : assembleContent(gathered, pictures);
  return { findings, content };
};

const folderOf = (dir: string): Source => ({ disk: openDisk(dir), name: dir });

/** What is looked for besides what always is. */
export interface Further {
  /** What depends on more than the content, such as the day. */
  readonly checks?: readonly CrossCheck[];
  /** Finds what only shows in content as a whole, once every file is right by itself. */
  readonly checkLater?: (content: Content) => readonly Finding[];
}

/** Reads and checks content; never throws for what is wrong with it. */
export function inspectSource(source: Source, { checks, checkLater }: Further = {}): Promise<Inspection> {
  return new Promise((resolve) => {
    const { findings, content } = readAll(source, checks);
    const later = content === undefined ? [] : (checkLater?.(content) ?? []);
    resolve({ content, issues: locateFindings(source.disk, [...findings, ...later]) });
  });
}

/** Reads and checks a content folder; never throws for what is wrong with the content. */
export const inspectContent = (dir: string, further?: Further): Promise<Inspection> =>
  inspectSource(folderOf(dir), further);

/** Some entries, read and checked among themselves and against the names of all the others. */
export interface PartialInspection {
  readonly gathered: Gathered;
  readonly findings: readonly Finding[];
}

/**
 * Reads only the entries and records that are wanted, and what the platform says of all. A finding about an entry
 * is right if all that it names, and all that names it, was wanted too.
 */
export function inspectPart(
  disk: Disk,
  isWanted: Wanted,
  checks: readonly CrossCheck[] = [],
): PartialInspection {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const door = { disk, report };
  const gathered = gather(door, listTree(disk, report, isWanted));
  readPictures(door, gathered);
  for (const check of [...CROSS_CHECKS, ...checks]) check(gathered, report);
  return { gathered, findings };
}

/**
 * Reads content, the only disk access of the core.
 * Throws one ContentError with every problem of every file if any of them is an error.
 */
export function readSource(source: Source): Promise<Content> {
  return new Promise((resolve) => {
    const { findings, content } = readAll(source);
    if (content === undefined) throw new ContentError(locateFindings(source.disk, findings));
    resolve(content);
  });
}

/** Reads a content folder. Throws ContentError as `readSource` does. */
export const readContent = (dir: string): Promise<Content> => readSource(folderOf(dir));
