import { atField, WHOLE_FILE, type FieldPath, type Report } from '../finding.ts';
import type { Gathered, SlugDocument } from '../gather.ts';

const MAX_NAMED = 5;

const checkOwned = (
  noun: string,
  documents: readonly SlugDocument<unknown>[],
  slugs: ReadonlySet<string>,
  report: Report,
): void => {
  for (const { slug, file } of documents) {
    if (slugs.has(slug)) continue;
    report({
      rule: 'record/unknown-entry',
      file,
      place: WHOLE_FILE,
      found: slug,
      message: `There is no ${noun} "${slug}".`,
      wanted: `the slug of a ${noun === 'integration' ? 'listing' : noun}`,
    });
  }
};

/** Reports each key that stands in a record a second time. */
export const checkOnce = (file: string, keys: readonly string[], path: (index: number) => FieldPath, report: Report): void => {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) {
      report({
        rule: 'record/repeated',
        file,
        place: atField(...path(index)),
        found: key,
        message: `"${key}" stands twice in this record.`,
        wanted: 'one row each',
      });
    }
    seen.add(key);
  }
};

const checkUsage = ({ usage }: Gathered, slugs: ReadonlySet<string>, report: Report): void => {
  for (const { file, value } of usage) {
    const keys = value?.integrations.map((row) => row.slug) ?? [];
    checkOnce(file, keys, (index) => ['integrations', index, 'slug'], report);
  }
  // Older snapshots rightly remember listings that are gone.
  const latest = usage.at(-1);
  const unknown = (latest?.value?.integrations ?? []).map((row) => row.slug).filter((slug) => !slugs.has(slug));
  if (latest === undefined || unknown.length === 0) return;
  const named = unknown.slice(0, MAX_NAMED).join(', ') + (unknown.length > MAX_NAMED ? ', …' : '');
  report({
    rule: 'record/unknown-entry',
    file: latest.file,
    place: WHOLE_FILE,
    found: named,
    message: `${unknown.length} of its rows are about listings that do not exist: ${named}.`,
    wanted: 'rows about listings',
  });
};

/** Records are about entries that exist, and say a thing once. */
export function checkRecords(gathered: Gathered, report: Report): void {
  const integrations = new Set(gathered.tree.integrations.map((entry) => entry.slug));
  const partners = new Set(gathered.tree.partners.map((entry) => entry.slug));
  checkOwned('integration', gathered.certifications, integrations, report);
  checkOwned('partner', gathered.partnerRecords, partners, report);
  checkUsage(gathered, integrations, report);
  const { owners, actions } = gathered;
  if (owners?.value) {
    const keys = owners.value.owners.map((row) => row.publisher);
    checkOnce(owners.file, keys, (index) => ['owners', index, 'publisher'], report);
  }
  if (actions?.value) {
    const keys = actions.value.actions.map((row) => row.id);
    checkOnce(actions.file, keys, (index) => ['actions', index, 'id'], report);
  }
}
