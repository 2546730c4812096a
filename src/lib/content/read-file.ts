import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { openDisk } from './disk.ts';
import { readYamlFile } from './door/document.ts';
import type { Finding } from './finding.ts';
import { WHOLE_FILE } from './finding.ts';
import { ContentError } from './issue.ts';
import { locateFindings } from './locate.ts';
import { rankingRules, type RankingRules } from './schema/ranking.ts';
import { routingRules, type RoutingRules } from './schema/routing.ts';
import { siteConfig, type SiteConfig } from './schema/site.ts';

/**
 * Reads one file by itself, wherever it lies; what it names elsewhere is not looked up. Throws ContentError with
 * everything that is wrong with the file.
 */
function readFileAlone<S extends z.ZodType>(path: string, schema: S, wanted: string): z.output<S> {
  const disk = openDisk(dirname(path));
  const file = basename(path);
  const findings: Finding[] = [];
  const isThere = disk.list('')?.some((entry) => entry.name === file) === true;
  const missing: Finding = {
    rule: 'content/missing-file',
    file,
    place: WHOLE_FILE,
    message: `There is no file ${path}.`,
    wanted: `a file with the fields of ${wanted}`,
  };
  const read = isThere
    ? readYamlFile({ disk, report: (finding) => void findings.push(finding) }, schema, file).value
    : undefined;
  if (read !== undefined && findings.length === 0) return read;
  throw new ContentError(locateFindings(disk, isThere ? findings : [missing]));
}

/** Rules of ranking that lie anywhere. Throws ContentError. */
export const readRankingRules = (path: string): RankingRules =>
  readFileAlone(path, rankingRules, 'program/ranking.yaml');

/** Rules of routing, before anything else of the content is read. Throws ContentError. */
export const readRoutingRules = (path: string): RoutingRules =>
  readFileAlone(path, routingRules, 'program/routing.yaml');

/** Who runs the marketplace, before anything else of the content is read. Throws ContentError. */
export const readSiteConfig = (path: string): SiteConfig => readFileAlone(path, siteConfig, 'site.yaml');
