import type { CertificateState, CriterionState, Metric } from '../../site/model.ts';
import { plural, type Plural } from '../wording.ts';

/** The certificate of a listing, the rules behind it and the days on which it changes. */
export const certificate = {
  headline: {
    'in-force': 'Certified until {day}',
    due: 'Certified until {day}, renewal due',
    grace: 'Certified, in grace until {day}',
    lapsed: 'Certificate lapsed on {day}',
    none: 'Not certified',
  } satisfies Record<CertificateState, string>,
  lapsedUndated: 'Certificate lapsed',
  underWay: 'Certification under way',
  state: {
    'in-force': 'In force',
    due: 'Renewal due',
    grace: 'In grace',
    lapsed: 'Lapsed',
    none: 'Not certified',
  } satisfies Record<CertificateState, string>,
  level: 'Level: {level}',
  awarded: 'Awarded {day}',
  previousRules: 'Judged by version {version} of the rules until {day}.',
  credit: plural({
    one: '{met} of {n} criterion of {level} holds, {share} of the credit.',
    other: '{met} of {n} criteria of {level} hold, {share} of the credit.',
  }),
  creditLapsed: 'A lapsed certificate gives no credit until it is renewed.',
  lapsedBy: {
    time: 'Its time ran out, and so did its grace.',
    criterion: 'It rests on “{name}”, which no longer holds.',
    rules: 'Version {version} of the rules, which judges it now, does not have its level.',
  },
  lostOn: '{level} was lost on {day}: “{name}” no longer holds.',
  lostSince: '{level} does not stand: “{name}” does not hold.',
  next: {
    time: 'Renew the certificate by {day}; with grace it stands until {lapses}.',
    criterion: 'First to renew: “{name}”, by {day}; with grace until {lapses}.',
    once: 'First to end: “{name}”, on {day}, without grace.',
    rules: 'After {day} version {version} of the rules judges it, by which this level does not stand.',
  },
  inGrace: {
    time: 'Its time ended on {day}. Without renewal it lapses after {lapses}.',
    criterion: '“{name}” held until {day}. Without renewal the level is lost after {lapses}.',
    measured: '“{name}” is not met. The level is lost after {lapses} unless it is met again.',
  },
  gap: 'Missing for {level}: {missing}.',
  ready: 'Every criterion of {level} holds; it can be awarded.',
  how: 'How certification works',
  criterionState: {
    met: 'Met',
    'not-met': 'Not met',
    'not-enough-data': 'Not enough data',
    due: 'Met, renewal due',
    grace: 'In grace',
    lapsed: 'Lapsed',
  } satisfies Record<CriterionState, string>,
  kind: {
    measured: 'Measured',
    evidence: 'Evidence',
    declared: 'Declared',
  } satisfies Record<'measured' | 'evidence' | 'declared', string>,
  /** A measured value as a fact. */
  fact: {
    active_accounts: plural({
      one: '{n} active account over 28 days',
      other: '{n} active accounts over 28 days',
    }),
    steady_accounts: plural({
      one: '{n} steady account over 28 days',
      other: '{n} steady accounts over 28 days',
    }),
    retained_share: plural({ other: '{share} of accounts came back in the next 28 days' }),
    success_rate: plural({ other: 'Success rate {share} over 28 days' }),
    calls: plural({ one: '{n} call over 28 days', other: '{n} calls over 28 days' }),
    installs: plural({
      one: '{n} account installed it in 28 days',
      other: '{n} accounts installed it in 28 days',
    }),
    daily_activity: plural({
      one: '{n} active account on an ordinary day',
      other: '{n} active accounts on an ordinary day',
    }),
    days_listed: plural({ one: 'Listed for {n} day', other: 'Listed for {n} days' }),
  } satisfies Record<Metric, Plural>,
  factOfSample: '{fact}, {sample}',
  /** What stands after the fact where its sample is another figure. */
  sampleOf: {
    success_rate: plural({ one: '{n} call', other: '{n} calls' }),
    retained_share: plural({ one: '{n} account', other: '{n} accounts' }),
  } satisfies Partial<Record<Metric, Plural>>,
  fewerThanFive: 'Fewer than 5',
  asks: 'asks for {threshold}',
  since: 'not met since {day}',
  expected: 'met by time on {day}',
  measuredOn: 'measured {day}',
  checkedOn: 'found {day}',
  holdsUntil: 'holds until {day}',
  heldUntil: 'held until {day}',
  graceUntil: 'grace until {day}',
  evidence: 'Evidence',
  askedBy: 'Asked for by {levels}',
  askedByNone: 'Asked for by no level',

  levels: 'Levels',
  requires: 'Asks for criteria {numbers}',
  counts: 'counts {share} in the ranking while all of them hold',
  holders: plural({ one: '{n} holder', other: '{n} holders' }),
  noHolders: 'Nobody holds it yet.',
  states: 'How a state follows from dates',
  statesText:
    'A certificate holds for {valid} from the award. Nobody sets a state by hand: each is computed from dated records on the day these pages are built.',
  stateHead: 'State',
  whenHead: 'When',
  stateRows: {
    'in-force': 'Its time and every criterion of its level hold.',
    due: 'Something ends within {notice}.',
    grace: 'Something ended, or was first not met, at most {grace} ago. It still counts.',
    lapsed:
      'Grace is over, and no lower level holds either. There is no badge and no credit until it is renewed.',
    none: 'Never awarded. The share of the criteria of {level} that hold still counts, at {share} of a whole credit.',
  },
  measuredText:
    'A measurement older than {days} is not enough data, and so is one below the least sample. Not enough data neither breaks a certificate nor adds to its credit. If a criterion has failed for good, the highest lower level whose criteria hold stands in.',
  criteria: 'Criteria',
  atLeast: 'At least {value}',
  leastSample: plural({ one: 'from a sample of {n}', other: 'from a sample of {n}' }),
  holdsFor: 'holds for {months}',
  months: plural({ one: '{n} month', other: '{n} months' }),
  days: plural({ one: '{n} day', other: '{n} days' }),
  versions: 'Versions',
  versionsText:
    'A certificate is judged by the version it was awarded under until that version’s overlap ends, and by the current one from the next day on.',
  version: 'Version',
  effective: 'In effect',
  overlap: 'Judges until',
  judged: 'Judges today',
  current: 'Current',
  over: 'Overlap is over',
  certificates: plural({ one: '{n} certificate', other: '{n} certificates' }),
  calendar: 'Calendar',
  calendarText:
    'Every day on which a certificate or its evidence is due, ends or runs out of grace, as a calendar to subscribe to.',
  calendarLink: 'certifications.ics',
  calendarName: '{site}: certification',
  deadline: {
    due: 'Renewal due: {what} of {name}',
    end: 'Last day: {what} of {name}',
    'grace-end': 'Last day of grace: {what} of {name}',
  },
  theCertificate: 'certificate ({level})',
};
