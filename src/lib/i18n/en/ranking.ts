import type { Demotion, RankFactor } from '../../site/model.ts';
import { plural } from '../wording.ts';

/** A factor of the score for readers; places in braces are numbers of the formulas and of the rules. */
export interface FactorWording {
  readonly reads: string;
  readonly formula: string;
  readonly where: string;
  /** What becomes of little data, or none. */
  readonly thin: string;
  /** Where the formula comes from. */
  readonly source?: string;
}

/** The public rules of the ranking. */
export const ranking = {
  score: 'The score',
  scoreFormula: 'score = sum of weight × value',
  scoreText:
    'Seven factors each have a value from 0 to 1, with four decimals. Their weights sum to 100 points. The points of a factor, with two decimals, are its weight times its value; the points of a listing sum to its score, from 0 to 100.',
  orderText:
    'The recommended order is that of the scores. Search puts what fits the words first and uses the order among what fits alike.',
  usageAsOf: 'Usage is that of the 28 days to {day}.',
  firstParty:
    'Listings by the platform itself get no help: who publishes a listing is not an input of any factor. Neither are payments.',

  factors: 'Factors',
  points: plural({ one: '{n} point', other: '{n} points' }),
  reads: 'Reads',
  formula: 'Value',
  thin: 'Little or no data',
  source: 'Source',
  rule: {
    adoption: {
      reads:
        'Accounts active in the last 28 days, less those that were new and came on one day only, on the three days that brought most of them. A source that cannot tell gives the best it has: active accounts, active accounts a day, installs, calls.',
      formula: 'ln(1 + a) ÷ ln(1 + p), at most 1',
      where:
        'a is its figure; p is the figure that {adoptionTopPercent} of 100 settled listings do not exceed.',
      thin: 'In its first {settlingDays} days in the marketplace the days that have passed count for it, the rest is the median of its category. Without data the median stands in.',
    },
    momentum: {
      reads: 'Weekly use in the four newest weeks, against that of the four weeks before.',
      formula: '0.5 + the mean of ln((w + {momentumPrior}) ÷ (b + {momentumPrior})), from 0 to 1',
      where:
        'w are the lowest {momentumCounted} of the four newest weeks, b is the median of the four before. The best week does not count, so no single day can carry a place.',
      thin: 'With n accounts active in the 28 days before, its own value counts n ÷ (n + {priorSample}); the rest is the median of its category. With fewer than eight weeks the median stands in.',
    },
    retention: {
      reads: 'Of the accounts active in the 28 days before, those active again in the last 28 days.',
      formula: 'the share between low and high that is nearest to the median of its category',
      where:
        'low and high are the 5 % and the 95 % quantile of Beta(1 + came back, 1 + left), with z = {retentionZ}, and never exclude the share that was seen.',
      thin: 'Few accounts make the span between low and high wide, so that little evidence neither raises nor lowers. Without data the median stands in.',
      source:
        'Beta quantiles in closed form: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.5.22.',
    },
    reliability: {
      reads: 'Of the calls of the last 28 days, those that succeeded.',
      formula: '(r − {reliabilityFloor}) ÷ {reliabilityRange}, from 0 to 1',
      where:
        'r is the share between the two ends of the 95 % score interval, with z = {reliabilityZ}, that is nearest to the median of its category.',
      thin: 'Few calls make the interval wide. Without data, or with calls withheld, the median stands in.',
      source:
        'E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22 (1927).',
    },
    certification: {
      reads: 'The criteria of its certificate that hold today.',
      formula: 'credit of the level × criteria that hold ÷ criteria asked for',
      where: 'A listing never certified gets the partial credit of the rules for what it meets.',
      thin: 'A certificate that has lapsed gives 0, from the day it lapses.',
    },
    depth: {
      reads:
        'What the listing states: shared or OAuth sign-in, failed transfers retried, maintenance by both companies, two-way data, real-time data.',
      formula: 'signs ÷ {depthPoints}',
      where: 'Each of the five is one sign.',
      thin: 'What is not stated counts 0.',
    },
    upkeep: {
      reads: 'Days since its latest release or its latest check by a person.',
      formula: '({upkeepOldDays} − d) ÷ {upkeepSpan}, from 0 to 1',
      where: 'd is the number of days: up to {upkeepFreshDays} days give 1, from {upkeepOldDays} days on 0.',
      thin: 'What is not stated counts 0.',
    },
  } satisfies Record<RankFactor, FactorWording> as Record<RankFactor, FactorWording>,

  median: 'The median of a category',
  medianText:
    'It is the lower median of the values of the listings whose main category it is, leaving out newcomers that have not settled and listings a rule demotes. A category without any takes that of all listings; where nobody has data, {neutral} stands in. A listing says on its page where a median stands in or weighs in.',

  demotion: 'Demotion',
  demotionText: 'Three rules multiply every value of a listing. The gravest counts; none is applied by hand.',
  demoted: {
    deprecated: 'Withdrawn by its publisher',
    stale: 'Stale: no release and no check for a long time',
    api_retired: 'Built on a retired platform API',
  } satisfies Record<Demotion['rule'], string>,
  times: '× {multiplier}',
  ties: 'Ties',
  tiesText: 'Equal scores are ordered by the name in the address, character by character, from a to z.',

  fairStart: 'Fair start',
  fairStartText: plural({
    one: 'A listing counts as new for {n} day. It is judged on what it has: what cannot be known yet takes the median of its category, never zero.',
    other:
      'A listing counts as new for {n} days. It is judged on what it has: what cannot be known yet takes the median of its category, never zero.',
  }),
  placesText: plural({
    one: '{n} place on the home page is kept for newcomers whose health is healthy or watch, and drawn anew every day.',
    other:
      '{n} places on the home page are kept for newcomers whose health is healthy or watch, and drawn anew every day.',
  }),
  noPlaces: 'No place on the home page is kept for newcomers at present.',
  drawText:
    'Each newcomer’s lot is the SHA-256 of the date, a colon and its name in the address. The lowest lots are drawn; nobody can choose them, and anybody can check them.',
  drawnHead: 'Drawn for {day}',
  nobody: 'No newcomer took part on {day}.',
  pool: plural({ one: '{n} newcomer took part.', other: '{n} newcomers took part.' }),
  replay: 'Replay the draw',

  example: 'Worked example: {name}',
  exampleText: 'The listing at the top today, line by line.',
  top: 'The first places',
  place: 'Place',
  name: 'Name',
  scoreColumn: 'Score',

  recompute: 'Recompute it',
  recomputeText:
    'Everything behind the order is published, in a file that names its parts: version of the method, weights, inputs, values, points and places of every listing, and a hash of what decides. No key, no account. These lines multiply values by weights and put the listings in order:',
  method: 'Version of the formulas',
  computedFor: 'Computed for',
  hash: 'Hash of what decides',
  file: 'rankings.json',
  openData: 'More open data',
  explainText:
    'Whoever has the content folder can ask for the same of a single listing, of another date or of other weights:',
};
