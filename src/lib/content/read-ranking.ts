import { basename, dirname } from 'node:path';
import { openDisk } from './disk.ts';
import { readYamlFile } from './door/document.ts';
import type { Finding } from './finding.ts';
import { WHOLE_FILE } from './finding.ts';
import { ContentError } from './issue.ts';
import { locateFindings } from './locate.ts';
import { rankingRules, type RankingRules } from './schema/ranking.ts';

/**
 * Reads rules of ranking that lie anywhere, as `program/ranking.yaml` is read. Throws ContentError with everything
 * that is wrong with the file.
 */
export function readRankingRules(path: string): RankingRules {
  const disk = openDisk(dirname(path));
  const file = basename(path);
  const findings: Finding[] = [];
  const isThere = disk.list('')?.some((entry) => entry.name === file) === true;
  const missing: Finding = {
    rule: 'content/missing-file',
    file,
    place: WHOLE_FILE,
    message: `There is no file ${path}.`,
    wanted: 'a file with the fields of program/ranking.yaml',
  };
  const read = isThere
    ? readYamlFile({ disk, report: (finding) => void findings.push(finding) }, rankingRules, file).value
    : undefined;
  if (read !== undefined && findings.length === 0) return read;
  throw new ContentError(locateFindings(disk, isThere ? findings : [missing]));
}
