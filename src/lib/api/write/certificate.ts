import type { CertifiedIntegration } from '#lib/certify/file.ts';
import type { CertificateView, CriterionView } from '#lib/site/model.ts';
import type { certificate } from '../schema/certificate.ts';
import type { Emitted } from '../schema/parts.ts';

type Certificate = Emitted<typeof certificate>;

const writeCriterion = (one: CriterionView): Certificate['criteria'][number] => ({
  number: one.number,
  slug: one.slug,
  name: one.name,
  kind: one.kind,
  state: one.state,
  value: one.value ?? null,
  sample: one.sample ?? null,
  date: one.date ?? null,
  expires: one.expires ?? null,
  lapses_after: one.graceUntil ?? null,
  not_met_since: one.since ?? null,
  expected: one.expected ?? null,
  url: one.url ?? null,
});

/** `filed` is the same certificate as those who recompute it see it, by slugs. */
export const writeCertificate = (view: CertificateView, filed: CertifiedIntegration): Certificate => ({
  state: view.state,
  under_way: view.underWay,
  level: filed.level === null ? null : { slug: filed.level, name: view.level ?? filed.level },
  rules_version: filed.rules_version,
  certified_on: filed.certified_on,
  until: filed.until,
  grace_until: filed.grace_until,
  credit: view.credit,
  counted: filed.counted,
  lost: filed.lost,
  next: filed.next,
  gap: view.gap ?? null,
  criteria: view.criteria.map(writeCriterion),
});
