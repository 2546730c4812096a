import { sayPlan } from '#lib/i18n/phrases.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { IntegrationView } from '../model.ts';
import { lines, linkAll, linkTo, type FactSource } from './cell.ts';
import { DOCUMENTS } from './integration-documents.ts';
import { STANDING } from './integration-standing.ts';

type Source = FactSource<IntegrationView>;

const OVERVIEW: Source = {
  title: ({ t }) => t.compare.group.overview,
  facts: [
    [({ t }) => t.compare.label.tagline, (view) => lines(view.tagline)],
    [({ t }) => t.compare.label.summary, (view) => lines(view.summary)],
    [({ t }) => t.compare.label.publisher, (view) => linkAll([view.publisher])],
    [
      ({ t }) => t.compare.label.maker,
      (view, { t, platform }) => [
        view.publisher.firstParty
          ? fill(t.compare.label.makerPlatform, { platform })
          : t.compare.label.makerPartner,
      ],
    ],
    [({ t }) => t.listing.categories, (view) => linkAll(view.categories)],
    [
      ({ t }) => t.compare.label.status,
      (view, { t, format }) => {
        const status = t.terms.status[view.status];
        const { successor, ends } = view;
        const last = ends && fill(t.compare.label.ends, { day: format.day(ends.day) });
        return successor
          ? [
              [fill(t.compare.label.replacedBy, { status, name: successor.name }), successor.href],
              ...lines(last),
            ]
          : lines(status, last);
      },
    ],
    [
      ({ t }) => t.compare.label.measures,
      (view) => view.actions.map(({ measure, href }) => [measure, href] as const),
    ],
    [({ t }) => t.listing.useCases, (view) => view.useCases.map(({ title }) => title)],
    [({ t }) => t.listing.collections, (view) => linkAll(view.collections)],
    [({ t }) => t.listing.tags, (view) => view.tags],
  ],
};

const PRICE: Source = {
  title: ({ t }) => t.compare.group.price,
  facts: [
    [
      ({ t }) => t.compare.label.model,
      (view, { t }) => lines(view.pricing && t.terms.price[view.pricing.model]),
    ],
    [({ t }) => t.listing.pricing, (view, { t }) => linkTo(t.listing.pricingPage, view.pricing?.url)],
  ],
  absent: ({ t }) => t.compare.absent.plan,
  named: (view, voice) =>
    (view.pricing?.plans ?? []).map((plan) => [
      fill(voice.t.compare.label.plan, { name: plan.name }),
      [sayPlan(plan, voice)],
    ]),
};

const DATA: Source = {
  title: ({ t }) => t.compare.group.data,
  facts: [],
  absent: ({ t }) => t.compare.absent.moved,
  named: (view, { t, platform }) =>
    view.dataFlow.map(({ object, direction, timing }) => [
      object,
      [fill(t.terms.direction[direction], { platform }), t.terms.timing[timing]],
    ]),
};

const CONNECTION: Source = {
  title: ({ t }) => t.compare.group.connection,
  facts: [
    [({ t }) => t.listing.auth, ({ depth }, { t }) => lines(depth.auth && t.terms.auth[depth.auth])],
    [({ t }) => t.listing.errors, ({ depth }, { t }) => lines(depth.errors && t.terms.errors[depth.errors])],
    [
      ({ t }) => t.listing.coOwned,
      ({ depth: { coOwned } }, { t }) =>
        coOwned === undefined ? [] : [coOwned ? t.listing.coOwnedYes : t.listing.coOwnedNo],
    ],
  ],
};

const PERMISSIONS: Source = {
  title: ({ t }) => t.compare.group.permissions,
  facts: [],
  absent: ({ t }) => t.compare.absent.permission,
  named: (view) => view.permissions.map(({ scope, reason }) => [scope, [reason]]),
};

const FIT: Source = {
  title: ({ t }) => t.compare.group.fit,
  facts: [
    [({ t }) => t.listing.roles, (view) => view.roles],
    [({ t }) => t.listing.industries, (view) => view.industries],
    [({ t }) => t.listing.offeredIn, (view) => view.regions],
    [({ t }) => t.listing.languages, (view) => view.languages],
  ],
};

const ECOSYSTEM: Source = {
  title: ({ t }) => t.compare.group.ecosystem,
  facts: [
    [({ t }) => t.listing.worksWith, (view) => linkAll(view.worksWith)],
    [({ t }) => t.listing.implementedBy, (view) => linkAll(view.implementedBy)],
  ],
};

/** Every fact of a listing, in the order in which people decide. */
export const INTEGRATION_FACTS: readonly Source[] = [
  OVERVIEW,
  PRICE,
  DATA,
  CONNECTION,
  PERMISSIONS,
  FIT,
  ...STANDING,
  ECOSYSTEM,
  ...DOCUMENTS,
];
