import type { Content } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { readUsage, type MeasuredUsage } from '../usage.ts';
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
  const read = new Map<number, BySlug<MeasuredUsage>>();
  // Most certificates meet what is measured; older snapshots are opened for the others only.
  const snapshotAt = (index: number): BySlug<MeasuredUsage> => {
    let bySlug = read.get(index);
    if (bySlug === undefined) {
      read.set(index, (bySlug = readUsage(snapshots.slice(index, index + 1), today).bySlug));
    }
    return bySlug;
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
      const usageAt = (index: number) => snapshotAt(index).get(slug);
      const failingSince = traceFailures(entry, program.certification, usageAt, snapshots.length - 1);
      return [slug, certify(today, usage.get(slug), failingSince)];
    }),
  );
}
