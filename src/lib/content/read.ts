import { assembleContent } from './assemble.ts';
import { CROSS_CHECKS } from './cross/index.ts';
import { openDisk, type Disk } from './disk.ts';
import type { Finding } from './finding.ts';
import { WHOLE_FILE } from './finding.ts';
import { gather } from './gather.ts';
import { ContentError, type ContentIssue } from './issue.ts';
import { locateFindings } from './locate.ts';
import type { Content } from './model.ts';
import { readPictures } from './pictures.ts';
import { ruleOf } from './rules/index.ts';
import { listTree } from './tree.ts';

/** What a content folder holds and everything that is wrong with it. Without errors there is always content. */
export interface Inspection {
  readonly content: Content | undefined;
  /** Errors and warnings of all files, sorted. */
  readonly issues: readonly ContentIssue[];
}

interface Outcome {
  readonly disk: Disk;
  readonly findings: readonly Finding[];
  readonly content: Content | undefined;
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

const readAll = (dir: string): Outcome => {
  const disk = openDisk(dir);
  const top = disk.list('');
  if (top === undefined || top.length === 0) {
    return { disk, findings: [missingFolder(dir, top !== undefined)], content: undefined };
  }
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const door = { disk, report };
  const gathered = gather(door, listTree(disk, report));
  const pictures = readPictures(door, gathered);
  for (const check of CROSS_CHECKS) check(gathered, report);
  const content = findings.some(isError) ? undefined : assembleContent(gathered, pictures);
  return { disk, findings, content };
};

/** Finds what only shows in content as a whole, once every file is right by itself. */
export type LaterCheck = (content: Content) => readonly Finding[];

/** Reads and checks a content folder; never throws for what is wrong with the content. */
export function inspectContent(dir: string, checkLater?: LaterCheck): Promise<Inspection> {
  return new Promise((resolve) => {
    const { disk, findings, content } = readAll(dir);
    const later = content === undefined ? [] : (checkLater?.(content) ?? []);
    resolve({ content, issues: locateFindings(disk, [...findings, ...later]) });
  });
}

/**
 * Reads a content folder, the only disk access of the core.
 * Throws one ContentError with every problem of every file if any of them is an error.
 */
export function readContent(dir: string): Promise<Content> {
  return new Promise((resolve) => {
    const { disk, findings, content } = readAll(dir);
    if (content === undefined) throw new ContentError(locateFindings(disk, findings));
    resolve(content);
  });
}
