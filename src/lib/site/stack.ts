import { sayObject } from '#lib/content/localise.ts';
import type { CollectionEntry, IntegrationEntry } from '#lib/content/model.ts';
import type { StackLink } from '#lib/content/stack.ts';
import { drawStackColumn, drawStackRow, type StackArrow } from '#lib/chart/stack.ts';
import { deriveStack, type StackFacts, type StackPartner } from '#lib/derive/stack.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { SiteContext } from './context.ts';
import type { StackGapView, StackPartnerView, StackView } from './model.ts';

/** More boxes do not fit side by side. */
const MOST_IN_A_ROW = 4;
/** More objects than this are only counted in the drawing; the table names all. */
const MOST_OBJECTS = 3;

const isForth = ({ direction }: StackLink['flows'][number]): boolean => direction !== 'back';
const isBack = ({ direction }: StackLink['flows'][number]): boolean => direction !== 'forth';

function findHeads({ flows, isGap }: StackLink): StackArrow['heads'] {
  if (isGap && flows.length === 0) return 'none';
  const back = flows.some(isBack);
  return flows.some(isForth) ? (back ? 'both' : 'forth') : 'back';
}

function labelArrow(link: StackLink, marks: Dictionary['stack']['mark'], context: SiteContext): StackArrow {
  const { t, format, content } = context;
  const { stack: words, terms } = t;
  const { flows } = link;
  const hidden = flows.length - MOST_OBJECTS;
  const shown = flows.slice(0, MOST_OBJECTS).flatMap(({ object, direction, timing }) => [
    { text: fill(marks[direction], { object: sayObject(content, object) }), isNote: false },
    { text: terms.timing[timing], isNote: true },
  ]);
  const more = hidden > 0 ? [{ text: format.count(words.more, hidden), isNote: true }] : [];
  const none = flows.length === 0 ? [{ text: words.nothing, isNote: true }] : [];
  return { heads: findHeads(link), labels: [...shown, ...more, ...none] };
}

function viewPartners(
  partners: readonly StackPartner[],
  names: ReadonlyMap<string, string>,
  { mentionPartner }: SiteContext,
): readonly StackPartnerView[] {
  return partners.flatMap(({ partner, projects, latest, lacks }) => {
    const mention = mentionPartner(partner);
    return mention
      ? [{ ...mention, projects, latest, lacks: lacks.map((slug) => names.get(slug) ?? slug) }]
      : [];
  });
}

function findGaps(
  entries: readonly IntegrationEntry[],
  { links, complete }: StackFacts,
  { mentionListing }: SiteContext,
): readonly StackGapView[] {
  const nameOf = (slug: string) => entries.find((entry) => entry.slug === slug)?.name ?? slug;
  const unstated = entries.filter(({ data_flow, status }) => data_flow.length === 0 && status !== 'removed');
  const silent = new Set(unstated.map(({ slug }) => slug));
  const gone = new Set(entries.filter(({ status }) => status === 'removed').map(({ slug }) => slug));
  const broken = links.filter(
    ({ isGap, from, to }) => isGap && ![from, to].some((slug) => silent.has(slug) || gone.has(slug)),
  );
  return [
    ...unstated.map(({ name }) => ({ kind: 'unstated', name }) as const),
    ...broken.map(({ from, to, flows }) => ({
      kind: flows.length === 0 ? ('nothing' as const) : ('back' as const),
      from: nameOf(from),
      to: nameOf(to),
    })),
    ...entries.flatMap(({ name, status, successor }): readonly StackGapView[] => {
      if (status === 'removed') return [{ kind: 'removed', name }];
      if (status !== 'deprecated') return [];
      return [{ kind: 'deprecated', name, successor: successor ? mentionListing(successor) : undefined }];
    }),
    ...(complete.length === 0 ? [{ kind: 'no-partner' } as const] : []),
  ];
}

/** A collection of the kind `stack`, drawn and judged; undefined for a set. */
export function buildStack(collection: CollectionEntry, context: SiteContext): StackView | undefined {
  if (collection.kind !== 'stack') return undefined;
  const { content, facts, t } = context;
  const stack = deriveStack(collection, content, facts.today);
  const bySlug = new Map(content.integrations.map((entry) => [entry.slug, entry]));
  const entries = collection.integrations.flatMap((slug) => bySlug.get(slug) ?? []);
  const names = new Map(entries.map(({ slug, name }) => [slug, name]));
  const { mark, markDown } = t.stack;
  const boxes = entries.map(({ name, status }) => ({
    name,
    isEnded: status === 'deprecated' || status === 'removed',
  }));
  const arrows = (marks: typeof mark) => stack.links.map((link) => labelArrow(link, marks, context));
  return {
    names: entries.map(({ name }) => name),
    links: stack.links.map(({ from, to, flows }) => ({
      from: names.get(from) ?? from,
      to: names.get(to) ?? to,
      flows,
    })),
    gaps: findGaps(entries, stack, context),
    row: boxes.length > MOST_IN_A_ROW ? undefined : drawStackRow(boxes, arrows(mark)),
    column: drawStackColumn(boxes, arrows(markDown)),
    complete: viewPartners(stack.complete, names, context),
    nearly: viewPartners(stack.nearly, names, context),
  };
}
