import type { Demotion, FactorMeasure, FactorNote, RaiseKind, RankFactor } from '../../site/model.ts';
import { type Plural, plural } from '../wording.ts';

/** A place, and why a listing has it. */
export const rank = {
  title: 'Why this rank',
  scored: 'Scores {score} of 100 points.',
  place: 'Place',
  placeIn: 'Place in {category}',
  hash: '#{place}',
  ofAll: 'of {of}',
  placeOverall: '#{place} of {of} overall',
  placeInCategory: '#{place} of {of} in {category}',
  moved: '{place}, {gained}',
  overall: '#{place} overall',
  up: 'up {n}',
  down: 'down {n}',
  level: 'no change',
  compared: 'Compared with {day}.',
  howRanked: 'How the ranking works',
  asFile: 'The whole ranking as a file',

  factorColumn: 'Factor',
  valueColumn: 'Value × weight',
  pointsColumn: 'Points',
  product: '{value} × {weight}',
  score: 'Score',
  /** A no-break space keeps the dot from starting a line. */
  measured: '{said}\u00a0· {day}',

  factor: {
    adoption: 'Adoption',
    momentum: 'Momentum',
    retention: 'Retention',
    reliability: 'Reliability',
    certification: 'Certification',
    depth: 'Depth',
    upkeep: 'Upkeep',
  } satisfies Record<RankFactor, string>,
  /** What was measured, in the unit of its measure. */
  input: {
    steady_accounts: plural({ one: '{figure} steady account', other: '{figure} steady accounts' }),
    active_accounts: plural({ one: '{figure} active account', other: '{figure} active accounts' }),
    daily_activity: plural({ one: '{figure} active account a day', other: '{figure} active accounts a day' }),
    installs: plural({ one: '{figure} install', other: '{figure} installs' }),
    calls: plural({ one: '{figure} call', other: '{figure} calls' }),
    weekly_growth: plural({ other: '{figure} against the four weeks before' }),
    retained_share: plural({ other: '{figure} of accounts came back' }),
    success_rate: plural({ other: '{figure} of calls succeeded' }),
    certification_credit: plural({ other: '{figure} of the credit of a full certificate' }),
    depth_points: plural({ other: '{figure} of 5 signs of depth' }),
    days_since_tended: plural({
      one: '{figure} day since the latest release or check',
      other: '{figure} days since the latest release or check',
    }),
  } satisfies Record<FactorMeasure, Plural>,
  /** The same where the size of the sample is known. */
  inputOfSample: {
    weekly_growth: '{figure} against the four weeks before, {sample} accounts',
    retained_share: '{figure} of {sample} accounts came back',
    success_rate: '{figure} of {sample} calls succeeded',
  } satisfies Partial<Record<FactorMeasure, string>> as Partial<Record<FactorMeasure, string>>,
  /** Where so few accounts were active that no figure is published. */
  tooFew: 'Too few accounts for a figure',
  fewNow: 'a figure too small to publish',
  absent: {
    adoption: 'Not enough data',
    momentum: 'Not enough data',
    retention: 'Not enough data',
    reliability: 'Not enough data',
    certification: 'No certificate',
    depth: 'Not stated',
    upkeep: 'No release or check stated',
  } satisfies Record<RankFactor, string>,
  note: {
    measured: '{said}',
    shrunk: '{said}; the median of {category} weighs in',
    median: '{said}: the median of {category} stands in',
    stated: '{said}',
    'not-stated': '{said}',
  } satisfies Record<FactorNote, string>,
  demoted: {
    deprecated: 'Its publisher has withdrawn it: every value below is already multiplied by {multiplier}.',
    stale:
      'Nobody has released or checked it for a long time: every value below is already multiplied by {multiplier}.',
    api_retired:
      'It is built on a retired platform API: every value below is already multiplied by {multiplier}.',
  } satisfies Record<Demotion['rule'], string>,

  raises: 'What would raise this',
  raisesText: 'Computed with everything else as it is today.',
  noRaises: 'Nothing would add points today.',
  gain: '+{points}',
  quoted: '“{item}”',
  raise: {
    'more-accounts': '{goal} instead of {now}',
    'more-use': '{goal} instead of {now}',
    'steady-growth': 'Steady growth of {target} over four weeks instead of {now}',
    'keep-accounts': '{target} of accounts coming back instead of {now}',
    'fewer-errors': '{target} of calls succeeding instead of {now}',
    'meet-criteria': 'Meet {quoted}',
    'renew-certificate': 'Renew the certificate',
    'state-depth': 'Add {items}',
    'release-or-verify': 'A release, or a check by a person',
    'start-reporting': 'Measured use; what it would add cannot be told before',
  } satisfies Record<RaiseKind, string>,

  nothing: 'none',
  /** Parts of depth by their names in the content. */
  depth: {
    auth: 'shared or OAuth sign-in',
    errors: 'retries of failed transfers',
    co_owned: 'maintenance by both companies',
    direction: 'two-way data',
    timing: 'real-time data',
  },

  history: 'Place over 26 weeks',
  historyAlt: 'Place overall from {from} to {to}: best #{best}, worst #{worst}, now #{now}.',
  historyTable: 'Every week as a table',
  noHistory: 'There is no course of places yet: it needs two weekly snapshots.',
  week: 'Day',
  overallColumn: 'Overall',
};
