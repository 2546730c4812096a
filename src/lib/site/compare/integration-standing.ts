import {
  sayCertificate,
  sayCredit,
  sayCriterion,
  sayDays,
  sayGap,
  sayLoss,
  sayNext,
} from '#lib/i18n/certificate-phrases.ts';
import { sayFactor, sayPlace } from '#lib/i18n/rank-phrases.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { Figure, IntegrationView, RankFactor } from '../model.ts';
import { lines, type CompareVoice, type FactSource } from './cell.ts';
import { HEALTH } from './health.ts';

type Source = FactSource<IntegrationView>;

const FACTORS = [
  'adoption',
  'momentum',
  'retention',
  'reliability',
  'certification',
  'depth',
  'upkeep',
] as const satisfies readonly RankFactor[];

const factorFact = (factor: RankFactor): Source['facts'][number] => [
  ({ t }) => fill(t.compare.label.factor, { name: t.rank.factor[factor] }),
  ({ rank }, voice) => {
    const found = rank?.factors.find((each) => each.factor === factor);
    if (!rank || !found) return [];
    return [voice.format.fixed(found.contribution), sayFactor(found, rank.main, voice)];
  },
];

const PLACE: Source = {
  title: ({ t }) => t.compare.group.place,
  facts: [
    [
      ({ t }) => t.compare.label.score,
      ({ rank }, { t, format }) =>
        rank ? [fill(t.compare.label.ofHundred, { score: format.fixed(rank.score) })] : [],
    ],
    [
      ({ t }) => t.listing.place,
      ({ rank }, voice) => (rank?.categories ?? []).map((place) => sayPlace(place, voice)),
    ],
    [({ t }) => t.compare.label.overall, ({ rank }, voice) => (rank ? [sayPlace(rank.overall, voice)] : [])],
    ...FACTORS.map(factorFact),
  ],
};

const sayFigure = (figure: Figure, { t, format }: CompareVoice): string =>
  typeof figure === 'number' ? format.number(figure) : t.listing.tooFew;

const sayShare = (share: number | null, { t, format }: CompareVoice): string =>
  share === null ? t.listing.tooFew : format.percent(share);

const USE: Source = {
  title: ({ t }) => t.compare.group.use,
  facts: [
    [({ t }) => t.listing.active, ({ usage }, voice) => (usage ? [sayFigure(usage.active, voice)] : [])],
    [({ t }) => t.compare.label.calls, ({ usage }, voice) => (usage ? [sayFigure(usage.calls, voice)] : [])],
    [({ t }) => t.listing.success, ({ usage }, voice) => (usage ? [sayShare(usage.successRate, voice)] : [])],
    [
      ({ t }) => t.compare.label.retained,
      ({ usage }, voice) => (usage ? [sayShare(usage.retainedShare, voice)] : []),
    ],
    [({ t }) => t.compare.label.asOf, ({ usage }, { format }) => lines(usage && format.day(usage.asOf))],
  ],
};

const CERTIFICATION: Source = {
  title: ({ t }) => t.compare.group.certification,
  facts: [
    [({ t }) => t.compare.label.state, ({ certificate }, voice) => [sayCertificate(certificate, voice)]],
    [({ t }) => t.compare.label.level, ({ certificate }) => lines(certificate.level)],
    [
      ({ t }) => t.compare.label.credit,
      ({ certificate }, voice) => (certificate.of > 0 ? [sayCredit(certificate, voice)] : []),
    ],
    [
      ({ t }) => t.compare.label.nextEnd,
      ({ certificate }, voice) =>
        lines(
          sayLoss(certificate, voice),
          sayNext(certificate, voice.today, voice),
          sayGap(certificate, voice),
        ),
    ],
  ],
  absent: ({ t }) => t.compare.absent.criterion,
  named: ({ certificate }, voice) =>
    certificate.criteria.map((criterion) => {
      const { name, state, url } = criterion;
      const found = lines(
        voice.t.certificate.criterionState[state],
        sayCriterion(criterion, voice),
        ...sayDays(criterion, voice),
      );
      return [name, url === undefined ? found : [...found, [voice.t.certificate.evidence, url]]];
    }),
};

/** What the marketplace has measured and judged. */
export const STANDING: readonly Source[] = [CERTIFICATION, HEALTH, PLACE, USE];
