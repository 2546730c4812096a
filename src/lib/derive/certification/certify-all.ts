import type { Content } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { prepareCertification } from './certify.ts';
import { Measurements } from './measurements.ts';
import type { Certification } from './model.ts';

/** What usage up to a day says of every listing, removed ones included. */
export const measureAll = ({ integrations, records }: Content, today: Day): Measurements =>
  new Measurements(
    records.usage.filter(({ as_of }) => as_of <= today),
    integrations.map(({ slug }) => slug),
  );

/** Certificates of every listing, removed ones included, on one day. */
export function certifyAll(
  content: Content,
  today: Day,
  measurements: Measurements = measureAll(content, today),
): ReadonlyMap<string, Certification> {
  const { integrations, program, records, site } = content;
  return new Map(
    integrations.map((entry) => {
      const certify = prepareCertification({
        entry,
        record: records.certifications.get(entry.slug),
        rules: program.certification,
        apiVersions: site.api_versions,
      });
      return [entry.slug, certify(today, measurements.of(entry.slug))];
    }),
  );
}
