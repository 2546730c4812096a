import type { Site, StackPartnerView, StackView } from '#lib/site/model.ts';
import type { Addresses } from '../addresses.ts';
import type { collection, collectionRow } from '../schema/catalogue.ts';
import type { Emitted } from '../schema/parts.ts';
import { refer, referAll } from './links.ts';

type Collection = Emitted<typeof collection>;
type View = Site['collections'][number];
type Gap = NonNullable<Collection['stack']>['gaps'][number];

export const writeCollectionRow = (
  { slug, name, href, kind, summary, count }: View,
  addresses: Addresses,
): Emitted<typeof collectionRow> => ({
  slug,
  name,
  url: addresses.absolute(href),
  api_url: addresses.file(`collections/${slug}.json`),
  kind,
  summary,
  count,
});

const writePartner = (one: StackPartnerView, addresses: Addresses) => ({
  ...refer(one, addresses),
  projects: one.projects,
  latest_project: one.latest ?? null,
  lacks: one.lacks,
});

const writeGap = (gap: StackView['gaps'][number], addresses: Addresses): Gap =>
  gap.kind === 'deprecated'
    ? { ...gap, successor: gap.successor ? refer(gap.successor, addresses) : null }
    : gap;

const writeStack = (
  { names, links, gaps, complete, nearly }: StackView,
  addresses: Addresses,
): Collection['stack'] => ({
  names,
  links: links.map(({ from, to, flows }) => ({ from, to, flows })),
  gaps: gaps.map((gap) => writeGap(gap, addresses)),
  complete: complete.map((one) => writePartner(one, addresses)),
  nearly: nearly.map((one) => writePartner(one, addresses)),
});

export const writeCollection = (view: View, addresses: Addresses): Collection => ({
  slug: view.slug,
  name: view.name,
  url: addresses.absolute(view.href),
  kind: view.kind,
  summary: view.summary,
  body_markdown: view.body.trim(),
  integrations: referAll(view.cards, addresses),
  roles: view.roles,
  partners: referAll(view.partners, addresses),
  stack: view.stack ? writeStack(view.stack, addresses) : null,
  source: view.source ?? null,
});
