import { atField, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';

/** What two names look like to a reader: case, accents of encoding and spacing do not tell them apart. */
export const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');

/** So that the younger of two listings is asked to change. */
const oldestFirst = (entries: Gathered['integrations']): Gathered['integrations'] =>
  entries.toSorted((a, b) => {
    const [first, second] = [a.value?.listed ?? '', b.value?.listed ?? ''];
    if (first !== second) return first < second ? -1 : 1;
    return a.slug < b.slug ? -1 : 1;
  });

const checkIntegrations = ({ integrations }: Gathered, report: Report): void => {
  const first = new Map<string, string>();
  const byPublisher = new Map<string, string>();
  for (const { file, slug, value } of oldestFirst(integrations)) {
    if (value === undefined || value.status === 'removed') continue;
    const name = foldName(value.name);
    const key = `${value.publisher} ${name}`;
    const same = byPublisher.get(key);
    const other = first.get(name);
    if (same !== undefined) {
      report({
        rule: 'integration/duplicate-name',
        file,
        place: atField('name'),
        found: value.name,
        message: `${value.publisher} already lists "${value.name}" as ${same}.`,
        wanted: 'a name that tells the two apart',
      });
    } else if (other !== undefined) {
      report({
        rule: 'integration/shared-name',
        file,
        place: atField('name'),
        found: value.name,
        message: `Another publisher also lists "${value.name}", as ${other}.`,
        wanted: 'a name that tells the two apart',
      });
    }
    if (same === undefined) byPublisher.set(key, slug);
    if (other === undefined) first.set(name, slug);
  }
};

const checkPartners = ({ partners }: Gathered, report: Report): void => {
  const first = new Map<string, string>();
  for (const { file, slug, value } of partners) {
    if (value === undefined) continue;
    const name = foldName(value.name);
    const other = first.get(name);
    if (other === undefined) first.set(name, slug);
    else {
      report({
        rule: 'partner/duplicate-name',
        file,
        place: atField('name'),
        found: value.name,
        message: `The partner ${other} has the same name, "${value.name}".`,
        wanted: 'a name of its own',
      });
    }
  }
};

/** Readers can tell entries apart by name. */
export function checkNames(gathered: Gathered, report: Report): void {
  checkIntegrations(gathered, report);
  checkPartners(gathered, report);
}
