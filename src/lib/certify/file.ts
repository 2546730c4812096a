import { createHash } from 'node:crypto';
import type { Content, IntegrationEntry } from '#lib/content/model.ts';
import type { CertificationRules, Declaration } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { Figure } from '#lib/content/schema/usage.ts';
import { measureAll } from '#lib/derive/certification/certify-all.ts';
import { statedUntil } from '#lib/derive/certification/declared.ts';
import { compareEvidence } from '#lib/derive/certification/evidence.ts';
import type { ListingUsage } from '#lib/derive/certification/measurements.ts';
import type { Certification, CriterionState, EndCause } from '#lib/derive/certification/model.ts';
import { NEVER } from '#lib/derive/certification/periods.ts';
import { listAwards, standardsOf, type Standard } from '#lib/derive/certification/standard.ts';
import { isByUsage } from '#lib/derive/certification/verdict.ts';
import { usageMetrics } from '#lib/derive/metrics/registry.ts';
import type { Facts } from '#lib/derive/model.ts';

/** Everything of one listing that its certificate is decided by. */
export interface CertificationInputs {
  readonly listed: Day;
  /** The latest first. */
  readonly awards: readonly {
    readonly level: string;
    readonly rules_version: string;
    readonly certified_on: Day;
  }[];
  /** The newest first; of those of one day the first counts. */
  readonly evidence: readonly {
    readonly criterion: string;
    readonly value: string;
    readonly date: Day;
    readonly expires: Day | null;
    readonly url: string | null;
  }[];
  /** Last day each declaration that a criterion asks for is stated: 9999-12-31 without an end, null where it is not. */
  readonly declared: Readonly<Partial<Record<Declaration, Day | null>>>;
  /** What usage says of the criteria that it decides, in each version that judges or judged. */
  readonly measured: readonly {
    readonly rules_version: string;
    readonly criterion: string;
    readonly value: Figure;
    readonly sample: number | null;
    /** Day of the first snapshot of the current run of not meeting it. */
    readonly not_met_since: Day | null;
  }[];
}

export interface CertifiedIntegration {
  readonly slug: string;
  readonly name: string;
  readonly state: Certification['state'];
  readonly level: string | null;
  /** Version of the rules that judges it. */
  readonly rules_version: string;
  readonly certified_on: Day | null;
  readonly until: Day | null;
  readonly grace_until: Day | null;
  readonly under_way: boolean;
  readonly credit: number;
  readonly counted: { readonly level: string | null; readonly held: number; readonly of: number };
  readonly lost: { readonly level: string; readonly cause: EndCause; readonly on: Day | null } | null;
  readonly next: {
    readonly cause: EndCause;
    readonly expires: Day | null;
    readonly lapses_after: Day;
  } | null;
  /** State of each criterion of the version that judges it. */
  readonly criteria: Readonly<Record<string, CriterionState>>;
  readonly inputs: CertificationInputs;
}

/** Every certificate of a day with the rules in force and all it can be recomputed from. */
export interface CertificationFile {
  readonly as_of: Day;
  /** See `hashCertification`. */
  readonly hash: string;
  /** Day of the snapshot that decides what is measured. */
  readonly usage_as_of: Day | null;
  /** `program/certification.yaml`, versions that were replaced included. */
  readonly rules: Omit<CertificationRules, 'changes'>;
  /** By slug; without listings that were removed. */
  readonly integrations: readonly CertifiedIntegration[];
}

/**
 * SHA-256, in hexadecimal, of what decides: the UTF-8 bytes of JSON.stringify of the list of as_of, usage_as_of,
 * rules and, by slug in code-point order, each integration as the list of its slug and its inputs.
 */
export function hashCertification(file: Omit<CertificationFile, 'hash'>): string {
  const { as_of, usage_as_of, rules, integrations } = file;
  const inputs = integrations.map((one) => [one.slug, one.inputs]);
  const text = JSON.stringify([as_of, usage_as_of, rules, inputs]);
  return createHash('sha256').update(text).digest('hex');
}

const orNull = <T>(value: T | undefined): T | null => value ?? null;

function listDeclared(
  entry: IntegrationEntry,
  declarations: readonly Declaration[],
  { site }: Content,
): CertificationInputs['declared'] {
  return Object.fromEntries(
    declarations.map((name) => {
      const until = statedUntil[name](entry, site.api_versions);
      return [name, until === NEVER ? null : until];
    }),
  );
}

function listMeasured(standards: readonly Standard[], usage: ListingUsage): CertificationInputs['measured'] {
  const { row } = usage;
  return standards.flatMap(({ version, criteria }) =>
    criteria.flatMap((criterion) => {
      if (criterion.kind !== 'measured' || !isByUsage(criterion)) return [];
      const metric = usageMetrics[criterion.metric];
      const fails = usage.verdictOn(criterion) === 'not-met';
      return {
        rules_version: version,
        criterion: criterion.slug,
        value: row ? metric.value(row) : null,
        sample: row ? metric.sample(row) : null,
        not_met_since: orNull(fails ? usage.failsSince(criterion) : undefined),
      };
    }),
  );
}

function fileIntegration(
  { slug, name }: IntegrationEntry,
  certification: Certification,
  inputs: CertificationInputs,
): CertifiedIntegration {
  const { counted, lost, nextExpiry, criteria } = certification;
  return {
    slug,
    name,
    state: certification.state,
    level: orNull(certification.level),
    rules_version: certification.rulesVersion,
    certified_on: orNull(certification.certifiedOn),
    until: orNull(certification.until),
    grace_until: orNull(certification.graceUntil),
    under_way: certification.underWay,
    credit: certification.credit,
    counted: { level: orNull(counted.level), held: counted.held, of: counted.of },
    lost: lost ? { level: lost.level, cause: lost.cause, on: orNull(lost.on) } : null,
    next: nextExpiry
      ? { cause: nextExpiry.cause, expires: orNull(nextExpiry.expires), lapses_after: nextExpiry.lapses }
      : null,
    criteria: Object.fromEntries(criteria.map(({ criterion, state }) => [criterion, state])),
    inputs,
  };
}

/** Reads the inputs of one listing after another. */
function createInputReader(content: Content, today: Day) {
  const { certification: rules } = content.program;
  const standards = standardsOf(rules);
  const measurements = measureAll(content, today);
  const declarations = standards
    .flatMap(({ criteria }) => criteria)
    .flatMap((criterion) => (criterion.kind === 'declared' ? [criterion.declaration] : []));
  const asked = [...new Set(declarations)].sort();
  return (entry: IntegrationEntry): CertificationInputs => {
    const record = content.records.certifications.get(entry.slug);
    const awards = listAwards(record, rules);
    const judging = new Set([standards[0], ...awards.map(({ standard }) => standard)]);
    return {
      listed: entry.listed,
      awards: awards.map(({ level, standard, certifiedOn }) => ({
        level,
        rules_version: standard.version,
        certified_on: certifiedOn,
      })),
      evidence: (record?.evidence ?? [])
        .toSorted(compareEvidence)
        .map(({ criterion, value, date, expires, url }) => ({
          criterion,
          value,
          date,
          expires: orNull(expires),
          url: orNull(url),
        })),
      declared: listDeclared(entry, asked, content),
      measured: listMeasured([...judging], measurements.of(entry.slug)),
    };
  };
}

export function buildCertificationFile(content: Content, facts: Facts): CertificationFile {
  const { changes: _, ...rules } = content.program.certification;
  const readInputs = createInputReader(content, facts.today);
  const integrations = content.integrations
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap((entry) => {
      const own = facts.integrations.get(entry.slug);
      if (own === undefined || entry.status === 'removed') return [];
      return [fileIntegration(entry, own.certification, readInputs(entry))];
    });
  const file = { as_of: facts.today, usage_as_of: facts.usageAsOf ?? null, rules, integrations };
  return { hash: hashCertification(file), ...file };
}
