import { sayBudget } from '#lib/i18n/phrases.ts';
import { sayAdjusted, sayGap, sayOutlook } from '#lib/i18n/tier-phrases.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { PartnerView } from '../model.ts';
import { lines, linkAll, linkTo, type FactSource } from './cell.ts';
import { HEALTH } from './health.ts';

type Source = FactSource<PartnerView>;

const OVERVIEW: Source = {
  title: ({ t }) => t.compare.group.overview,
  facts: [
    [({ t }) => t.compare.label.tagline, (view) => lines(view.tagline)],
    [({ t }) => t.compare.label.summary, (view) => lines(view.summary)],
    [({ t }) => t.compare.label.kinds, (view, { t }) => view.kinds.map((kind) => t.terms.kind[kind])],
    [({ t }) => t.partner.location, (view) => lines(view.location)],
    [({ t }) => t.partner.size, (view, { t }) => lines(view.size && t.terms.size[view.size])],
    [({ t }) => t.partner.founded, (view) => lines(view.founded?.toString())],
    [
      ({ t }) => t.compare.label.measures,
      (view) => view.actions.map(({ measure, href }) => [measure, href] as const),
    ],
  ],
};

const WORK: Source = {
  title: ({ t }) => t.compare.group.work,
  facts: [
    [({ t }) => t.partner.services, (view) => view.services],
    [({ t }) => t.partner.industries, (view) => view.industries],
    [({ t }) => t.partner.regions, (view) => view.regions],
    [({ t }) => t.partner.languages, (view) => view.languages],
    [({ t }) => t.partner.budget, (view, voice) => lines(view.budget && sayBudget(view.budget, voice))],
    [
      ({ t }) => t.partner.acceptingLabel,
      ({ accepting }, { t }) =>
        accepting === undefined ? [] : [accepting ? t.partner.accepting : t.partner.notAccepting],
    ],
    [({ t }) => t.partner.website, (view, { t }) => linkTo(t.partner.website, view.website)],
    [({ t }) => t.partner.contact, (view, { t }) => linkTo(t.partner.contact, view.contactUrl)],
  ],
};

const PROOF: Source = {
  title: ({ t }) => t.compare.group.proof,
  facts: [
    [({ t }) => t.partner.deliveredProjects, (view, { format }) => [format.number(view.deliveredProjects)]],
    [
      ({ t }) => t.compare.label.latest,
      (view, { format }) => lines(view.latestProject && format.day(view.latestProject)),
    ],
    [({ t }) => t.partner.certifiedPeople, (view, { format }) => [format.number(view.certifiedPeople)]],
    [
      ({ t }) => t.partner.satisfaction,
      ({ satisfaction }, voice) => {
        const { t, format } = voice;
        if (!satisfaction) return [];
        const { mean, answers, asOf } = satisfaction;
        return [
          fill(t.partner.satisfactionText, { mean: format.decimal(mean) }),
          fill(format.count(t.partner.answers, answers), { day: format.day(asOf) }),
          sayAdjusted(satisfaction, voice),
        ];
      },
    ],
    [({ t }) => t.partner.tier, ({ tier }, { t }) => [tier.current ?? t.partner.noTier]],
    [({ t }) => t.compare.label.outlook, ({ tier }, voice) => lines(sayOutlook(tier, voice))],
    [({ t }) => t.compare.label.nextTier, ({ tier }, voice) => (tier.next ? [sayGap(tier, voice)] : [])],
    [
      ({ t }) => t.compare.label.yearly,
      ({ projects }, { t, format }) =>
        (projects?.years ?? []).map(({ year, count }) =>
          fill(t.compare.label.yearCount, { year: String(year), count: format.number(count) }),
        ),
    ],
    [
      ({ t }) => t.partner.caseStudies,
      (view) =>
        view.caseStudies.map(({ title, url }) => (url === undefined ? title : ([title, url] as const))),
    ],
  ],
};

const SKILLS: Source = {
  title: ({ t }) => t.compare.group.skills,
  facts: [],
  absent: ({ t }) => t.compare.absent.skill,
  named: ({ skills }, { t, format }) =>
    skills.map(({ name, people, holdsUntil }) => [
      name,
      [format.count(t.compare.label.people, people), fill(t.listing.until, { day: format.day(holdsUntil) })],
    ]),
};

const INDUSTRIES: Source = {
  title: ({ t }) => t.compare.group.industries,
  facts: [],
  absent: ({ t }) => t.compare.absent.industry,
  named: ({ projects }, { t, format }) =>
    (projects?.industries ?? []).map(({ name, count }) => [
      name ?? t.standing.otherIndustry,
      [format.count(t.partner.projects, count)],
    ]),
};

const IMPLEMENTS: Source = {
  title: ({ t }) => t.compare.group.implements,
  facts: [[({ t }) => t.partner.stack, (view) => linkAll(view.stack)]],
  absent: ({ t }) => t.compare.absent.implements,
  named: (view, { t, format }) =>
    view.implements.map(({ name, projects }) => [
      name,
      lines(t.compare.label.sets, projects > 0 ? format.count(t.partner.projects, projects) : undefined),
    ]),
};

const OWN: Source = {
  title: ({ t }) => t.compare.group.own,
  facts: [[({ t }) => t.partner.publishes, (view) => linkAll(view.publishes)]],
};

/** Every fact of a partner, in the order in which people decide. */
export const PARTNER_FACTS: readonly Source[] = [
  OVERVIEW,
  WORK,
  PROOF,
  SKILLS,
  INDUSTRIES,
  IMPLEMENTS,
  HEALTH,
  OWN,
];
