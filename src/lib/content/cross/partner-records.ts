import { atField, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import { checkOnce } from './records.ts';

/** A person holds a certificate once and for a while, and a project is delivered once. */
export function checkPartnerRecords({ partnerRecords }: Gathered, report: Report): void {
  for (const { file, value } of partnerRecords) {
    if (value === undefined) continue;
    const certificates = value.people.map(({ id, skill }) => `${id} ${skill}`);
    checkOnce(file, certificates, (index) => ['people', index, 'id'], report);
    const projects = value.projects.map(({ id }) => id);
    checkOnce(file, projects, (index) => ['projects', index, 'id'], report);
    for (const [index, { id, certified_on, expires }] of value.people.entries()) {
      if (expires >= certified_on) continue;
      report({
        rule: 'record/day-order',
        file,
        place: atField('people', index, 'expires'),
        found: expires,
        message: `The certificate of "${id}" ends on ${expires}, before it begins on ${certified_on}.`,
        wanted: `${certified_on} or later`,
      });
    }
  }
}
