import { openDisk } from '#lib/content/disk.ts';
import { readYamlFile } from '#lib/content/door/document.ts';
import type { Finding } from '#lib/content/finding.ts';
import { routingRules } from '#lib/content/schema/routing.ts';
import { suggest } from '#lib/content/suggest.ts';
import { oneLine } from './print/harmless.ts';
import { Refusal } from './refusal.ts';

const FILE = 'program/routing.yaml';

/**
 * Makes sure that a desk is there, whatever else the content holds.
 * @throws Refusal
 */
export function requireDesk(contentDir: string, desk: string): void {
  const disk = openDisk(contentDir);
  const findings: Finding[] = [];
  const isThere = disk.list('program')?.some(({ name }) => name === 'routing.yaml') === true;
  const rules = isThere
    ? readYamlFile({ disk, report: (finding) => void findings.push(finding) }, routingRules, FILE).value
    : undefined;
  if (rules === undefined) {
    const why = isThere
      ? 'cannot be read: run "npm run check"'
      : 'is not there: write the desks into it first';
    throw new Refusal(`The file ${FILE} of the content folder ${contentDir} ${why}.`);
  }
  const slugs = rules.desks.map(({ slug }) => slug);
  if (slugs.includes(desk)) return;
  const near = suggest(desk, slugs);
  const hint = near === undefined ? `there are ${slugs.join(', ')}` : `did you mean ${near}?`;
  throw new Refusal(`${FILE} has no desk "${oneLine(desk)}": ${hint}${hint.endsWith('?') ? '' : '.'}`);
}
