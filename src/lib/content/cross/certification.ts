import { atField, type FieldPath, type Report } from '../finding.ts';
import type { Gathered, SlugDocument } from '../gather.ts';
import type { CertificationRecord } from '../schema/certification-record.ts';
import type { CertificationRules } from '../schema/certification.ts';
import { suggest } from '../suggest.ts';

interface Version {
  readonly version: string;
  readonly effective: string;
  readonly overlap_until?: string;
  readonly criteria: readonly { readonly slug: string }[];
  readonly levels: readonly { readonly slug: string; readonly requires: readonly string[] }[];
  readonly path: FieldPath;
}

const versionsOf = (rules: CertificationRules): readonly [Version, ...Version[]] => [
  { ...rules, path: [] },
  ...rules.previous.map((each, index) => ({ ...each, path: ['previous', index] })),
];

/** Names of versions differ, and each overlaps the one after it. */
function checkVersions(file: string, versions: readonly Version[], report: Report): void {
  const seen = new Set<string>();
  for (const [index, { version, effective, overlap_until, path }] of versions.entries()) {
    if (seen.has(version)) {
      report({
        rule: 'certification/version-repeated',
        file,
        place: atField(...path, 'version'),
        found: version,
        message: `The version "${version}" stands twice.`,
        wanted: 'a name of its own',
      });
    }
    seen.add(version);
    const next = versions[index - 1];
    if (!next || overlap_until === undefined) continue;
    const early = effective >= next.effective;
    if (!early && overlap_until >= next.effective) continue;
    report({
      rule: 'certification/version-order',
      file,
      place: atField(...path, early ? 'effective' : 'overlap_until'),
      found: early ? effective : overlap_until,
      message: early
        ? `Version ${version} takes effect on ${effective}, not before version ${next.version}, which replaces it on ${next.effective}.`
        : `Version ${version} overlaps until ${overlap_until}, but version ${next.version} takes effect on ${next.effective}.`,
      wanted: early ? `a day before ${next.effective}` : `${next.effective} or a later day`,
    });
  }
}

function checkLevels(file: string, { version, criteria, levels, path }: Version, report: Report): void {
  const known = new Set(criteria.map(({ slug }) => slug));
  for (const [index, { slug, requires }] of levels.entries()) {
    for (const [at, criterion] of requires.entries()) {
      if (known.has(criterion)) continue;
      report({
        rule: 'certification/foreign-criterion',
        file,
        place: atField(...path, 'levels', index, 'requires', at),
        found: criterion,
        message: `Level "${slug}" asks for "${criterion}", which version ${version} does not have.`,
        wanted: `a criterion of version ${version}`,
        suggestion: suggest(criterion, known),
      });
    }
  }
}

interface Award {
  readonly level?: string | undefined;
  readonly rules_version?: string | undefined;
  readonly certified_on?: string | undefined;
  readonly path: FieldPath;
}

function checkAward(file: string, award: Award, versions: readonly Version[], report: Report): void {
  const { level, rules_version: name, certified_on: day, path } = award;
  if (level === undefined || name === undefined || day === undefined) return;
  const version = versions.find((each) => each.version === name);
  if (!version) {
    const names = versions.map((each) => each.version);
    report({
      rule: 'certification/unknown-version',
      file,
      place: atField(...path, 'rules_version'),
      found: name,
      message: `There is no version "${name}" of the certification rules.`,
      wanted: `one of ${names.join(', ')}`,
      suggestion: suggest(name, names),
    });
    return;
  }
  const { effective, overlap_until: until } = version;
  if (day < effective || (until !== undefined && day > until)) {
    report({
      rule: 'certification/award-day',
      file,
      place: atField(...path, 'certified_on'),
      found: day,
      message: `It was awarded on ${day} under version ${name}, which ${day < effective ? `took effect on ${effective}` : `could be used until ${String(until)}`}.`,
      wanted: until === undefined ? `${effective} or a later day` : `a day from ${effective} to ${until}`,
    });
  }
  const levels = version.levels.map(({ slug }) => slug);
  const elsewhere = versions.some((each) => each.levels.some(({ slug }) => slug === level));
  // A level that no version has is an unknown reference, which is reported as such.
  if (levels.includes(level) || !elsewhere) return;
  report({
    rule: 'certification/foreign-level',
    file,
    place: atField(...path, 'level'),
    found: level,
    message: `Version ${name} has no level "${level}".`,
    wanted: `one of ${levels.join(', ')}`,
    suggestion: suggest(level, levels),
  });
}

function checkRecord(
  { file, value }: SlugDocument<CertificationRecord>,
  versions: readonly Version[],
  report: Report,
): void {
  if (!value) return;
  checkAward(file, { ...value, path: [] }, versions, report);
  for (const [index, award] of value.earlier.entries()) {
    checkAward(file, { ...award, path: ['earlier', index] }, versions, report);
    if (value.certified_on !== undefined && award.certified_on < value.certified_on) continue;
    report({
      rule: 'certification/award-order',
      file,
      place: atField('earlier', index, 'certified_on'),
      found: award.certified_on,
      message: `The earlier award of ${award.certified_on} does not lie before the latest one.`,
      wanted:
        value.certified_on === undefined
          ? 'the latest award at the top'
          : `a day before ${value.certified_on}`,
    });
  }
}

/** Versions of the rules fit together, and every award fits its version. */
export function checkCertification({ certification, certifications }: Gathered, report: Report): void {
  const rules = certification?.value;
  if (!certification || !rules) return;
  const versions = versionsOf(rules);
  checkVersions(certification.file, versions, report);
  for (const version of versions) checkLevels(certification.file, version, report);
  for (const record of certifications) checkRecord(record, versions, report);
}
