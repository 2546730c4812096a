import type { CertificationRules } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { isStanding } from '#lib/derive/certification/certify.ts';
import type { Certification, CriterionResult } from '#lib/derive/certification/model.ts';
import { criterionNamed, levelName } from '#lib/derive/certification/standard.ts';
import { layOut } from './columns.ts';
import type { CertifiedListing } from './listing.ts';
import { CRITERION_WORDS, sayCause, sayNext, sayShare, sayValue, STATE_WORDS } from './words.ts';

const HEAD = ['', 'criterion', 'state', 'value', 'sample', 'date', 'expires', 'lapses after', 'note'];
const LONGEST_VALUE = 48;

const shorten = (text: string): string =>
  text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1).trimEnd()}…`;

function writeNote({ since, expected, url }: CriterionResult): string {
  return [
    since === undefined ? [] : [`not met since ${since}`],
    expected === undefined ? [] : [`met by time on ${expected}`],
    url === undefined ? [] : [url],
  ]
    .flat()
    .join(', ');
}

function writeCriterion(
  result: CriterionResult,
  index: number,
  rules: CertificationRules,
  version: string,
): readonly string[] {
  const criterion = criterionNamed(rules, result.criterion, version);
  const metric = criterion?.kind === 'measured' ? criterion.metric : undefined;
  return [
    String(index + 1).padStart(2),
    result.criterion,
    CRITERION_WORDS[result.state],
    shorten(sayValue(result.value, metric)),
    result.sample === undefined ? '-' : String(result.sample),
    result.date ?? '-',
    result.expires ?? '-',
    result.graceUntil ?? '-',
    writeNote(result),
  ];
}

function sayState(certification: Certification, rules: CertificationRules, today: Day): string {
  const { state, underWay, level, until, graceUntil, rulesVersion } = certification;
  if (underWay) return 'Under way: evidence is recorded, and no certificate yet.';
  if (level === undefined) return 'Not certified.';
  const name = levelName(rules, level, rulesVersion);
  const verb = until !== undefined && today > until ? 'ended' : 'ends';
  const end = `${verb} ${String(until)}, with grace ${String(graceUntil)}`;
  return `${name}: ${STATE_WORDS[state]}; the certificate ${end}; judged by rules ${rulesVersion}.`;
}

function sayLoss({ lost, state }: Certification): readonly string[] {
  if (!lost) return [];
  const when = lost.on === undefined ? '' : ` on ${lost.on}`;
  const what = state === 'lapsed' ? 'Lapsed' : `Level ${lost.level} was lost`;
  return [`${what}${when}: ${sayCause(lost.cause)}.`];
}

function sayCredit({ credit, counted, state }: Certification): string {
  if (state === 'lapsed') return 'Credit 0: lapsed until renewed.';
  if (counted.level === undefined) return 'Credit 0: the rules have no level.';
  return `Credit ${credit.toFixed(4)}: ${counted.held} of ${counted.of} criteria of ${counted.level} hold (${sayShare(credit)}).`;
}

const sayLevels = ({ levels }: Certification): readonly string[] =>
  levels.map(({ level, missing }) =>
    missing.length === 0 ? `  ${level}: every criterion holds` : `  ${level}: ${missing.join(', ')}`,
  );

/** Everything about one listing: each criterion with its dates, what each level misses, what lapses next. */
export function writeDetail(
  { entry, certification }: CertifiedListing,
  rules: CertificationRules,
  today: Day,
): string {
  const { criteria, rulesVersion, nextExpiry } = certification;
  const rows = criteria.map((result, index) => writeCriterion(result, index, rules, rulesVersion));
  const next = isStanding(certification) || nextExpiry ? [`Next to lapse: ${sayNext(nextExpiry)}.`] : [];
  const gaps = sayLevels(certification);
  return [
    `${entry.name} (${entry.slug}) on ${today}`,
    sayState(certification, rules, today),
    ...sayLoss(certification),
    sayCredit(certification),
    ...next,
    '',
    layOut([HEAD, ...rows]),
    '',
    ...(gaps.length === 0 ? [] : [`Missing for a level of rules ${rules.version}:`, ...gaps]),
    '',
  ].join('\n');
}
