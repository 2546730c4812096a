import type { Content } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { readRows, type MeasuredUsage } from '../usage.ts';
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
  const slugs = content.integrations.map(({ slug }) => slug).sort();
  const positions = new Map(slugs.map((slug, position) => [slug, position]));
  // Most certificates meet what is measured; older snapshots are opened for the others only.
  const rowsAt = readRows(snapshots, positions);
  const usageOf = (position: number, index: number): MeasuredUsage | undefined => {
    const row = rowsAt(index)[position];
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
      const position = positions.get(slug) ?? -1;
      const usageAt = (index: number) => usageOf(position, index);
      const failingSince = traceFailures(program.certification, usageAt, snapshots.length - 1);
      return [slug, certify(today, usage.get(slug), failingSince)];
    }),
  );
}
