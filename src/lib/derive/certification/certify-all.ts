import type { Content } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { UsageRow } from '#lib/content/schema/usage.ts';
import type { MeasuredUsage } from '../usage.ts';
import { prepareCertification } from './certify.ts';
import { traceFailures } from './failing.ts';
import type { Certification } from './model.ts';

type BySlug<Value> = ReadonlyMap<string, Value>;

/** Certificates of every listing, removed ones included, on one day. */
export function certifyAll(
  content: Content,
  usage: BySlug<MeasuredUsage>,
  today: Day,
): BySlug<Certification> {
  const { program, records, site } = content;
  const snapshots = records.usage.filter(({ as_of }) => as_of <= today);
  const read: (ReadonlyMap<string, UsageRow> | undefined)[] = [];
  // Most certificates meet what is measured; older snapshots are opened for the others only.
  const rowsAt = (index: number): ReadonlyMap<string, UsageRow> => {
    const rows = new Map<string, UsageRow>();
    for (const row of snapshots[index]?.integrations ?? []) rows.set(row.slug, row);
    return (read[index] = rows);
  };
  const usageOf = (slug: string, index: number): MeasuredUsage | undefined => {
    const row = (read[index] ?? rowsAt(index)).get(slug);
    const asOf = snapshots[index]?.as_of;
    return row && asOf !== undefined ? { row, asOf } : undefined;
  };
  return new Map(
    content.integrations.map((entry) => {
      const { slug } = entry;
      const certify = prepareCertification({
        entry,
        record: records.certifications.get(slug),
        rules: program.certification,
        apiVersions: site.api_versions,
      });
      const usageAt = (index: number) => usageOf(slug, index);
      const failingSince = traceFailures(program.certification, usageAt, snapshots.length - 1);
      return [slug, certify(today, usage.get(slug), failingSince)];
    }),
  );
}
