import type { ShownCard } from '#lib/catalog/store.ts';
import { sayBadge, sayKinds, sayStanding, sayWork } from '#lib/i18n/card-phrases.ts';
import { fill } from '#lib/i18n/wording.ts';
import { CARDS_A_PAGE } from '#lib/site/lists.ts';
import type {
  Card,
  CardList,
  CategoryRoleView,
  NamedLink,
  PageLinks,
  RegionView,
  RoleLink,
  Site,
} from '#lib/site/model.ts';
import { escapeText, writeLink } from './text.ts';
import {
  joinBlocks,
  writeHead,
  writeItems,
  writeLinks,
  writeParagraph,
  writePart,
  type Writer,
} from './writer.ts';

type Shown<Kind extends Card['kind']> = Extract<ShownCard, { readonly kind: Kind }>;

function sayIntegration(card: Shown<'integration'>, { t, locale }: Writer): readonly (string | undefined)[] {
  const { status, certificate, price } = card;
  return [
    card.publisher,
    sayStanding(card, t.card),
    card.isNew ? t.card.new : undefined,
    status === 'available' ? undefined : t.card[status],
    certificate && sayBadge(certificate, t.card, locale),
    price && t.card.price[price],
  ];
}

const sayPartner = (card: Shown<'partner'>, { t, locale }: Writer): readonly (string | undefined)[] => [
  card.location,
  card.tier,
  sayKinds(card, t.card, locale),
  sayWork(card, t.card, locale),
];

/** What a card says besides name and tagline. */
export function sayCard(card: Shown<Card['kind']>, writer: Writer): string {
  const said = card.kind === 'integration' ? sayIntegration(card, writer) : sayPartner(card, writer);
  return said.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** Cards as a numbered list that says what they say. */
function writeCards(cards: readonly Card[], first: number, writer: Writer): string {
  return cards
    .map((card, index) => {
      const link = writeLink(card.name, card.href, writer.absolute);
      return `${String(first + index)}. ${link}: ${escapeText(card.tagline)} (${escapeText(sayCard(card, writer))})`;
    })
    .join('\n');
}

function writePager({ number, count, previous, next }: PageLinks, { t, absolute }: Writer): string {
  if (count === 1) return '';
  const links = [
    previous === undefined ? '' : writeLink(t.ui.previous, previous, absolute),
    fill(t.ui.pageOf, { number, count }),
    next === undefined ? '' : writeLink(t.ui.next, next, absolute),
  ];
  return links.filter((link) => link !== '').join(' · ');
}

interface ListText {
  readonly title: string;
  readonly text: string | undefined;
}

/** One page of a list; its cards are numbered through all pages. */
function writeList(
  { title, text }: ListText,
  list: CardList,
  writer: Writer,
  ...more: readonly string[]
): string {
  const { number } = list.links;
  return joinBlocks([
    writeHead(title, list.href, writer),
    writeParagraph(text),
    list.total === 0
      ? writeParagraph(writer.t.catalogue.empty)
      : writeCards(list.cards, (number - 1) * CARDS_A_PAGE + 1, writer),
    writePager(list.links, writer),
    ...more,
  ]);
}

export type Twin = readonly [path: string, text: string];

export function* writeCatalogue({ catalogue, meta }: Site, writer: Writer): Generator<Twin> {
  const words = writer.t.catalogue;
  const text = fill(words.integrationsText, { name: meta.name });
  for (const list of catalogue.pages) {
    yield [list.href, writeList({ title: words.integrations, text }, list, writer)];
  }
}

export function* writeDirectory({ directory, meta }: Site, writer: Writer): Generator<Twin> {
  const words = writer.t.catalogue;
  const text = fill(words.partnersText, { name: meta.name });
  for (const list of directory.pages) {
    yield [list.href, writeList({ title: words.partners, text }, list, writer)];
  }
}

const writeRoles = (roles: readonly RoleLink[], writer: Writer): string => {
  const { t, format } = writer;
  const links = roles.map(({ name, href, count }) => ({
    name: fill(t.catalogue.forRole, { role: name }),
    href,
    said: format.number(count),
  }));
  return writeLinks(links, writer);
};

const writeCounted = (links: readonly (NamedLink & { readonly count: number })[], writer: Writer): string =>
  writeLinks(
    links.map(({ name, href, count }) => ({ name, href, said: writer.format.number(count) })),
    writer,
  );

export function* writeCategories({ categories, comparisons }: Site, writer: Writer): Generator<Twin> {
  const { t } = writer;
  for (const category of categories) {
    const { name: title, description: text, roles, related, pages } = category;
    const compared = comparisons.find(({ category: { slug } }) => slug === category.slug);
    const more = [
      compared ? writeItems([writeLink(t.compare.best, compared.href, writer.absolute)]) : '',
      writePart(t.catalogue.byRole, writeRoles(roles, writer)),
      writePart(t.catalogue.related, writeCounted(related, writer)),
    ];
    for (const list of pages) yield [list.href, writeList({ title, text }, list, writer, ...more)];
  }
}

export function writeCategoryRole(view: CategoryRoleView, writer: Writer): string {
  const { t, format } = writer;
  const { head, category, role, cards, rest, siblings, count } = view;
  const words = { category: category.name, role: role.name };
  return joinBlocks([
    writeHead(fill(t.catalogue.categoryForRole, words), head.path, writer),
    writeParagraph(fill(t.catalogue.categoryForRoleText, words)),
    writeParagraph(format.count(t.catalogue.listings, count)),
    writeCards(cards, 1, writer),
    writePart(t.catalogue.others, writeLinks(rest, writer)),
    writePart(fill(t.catalogue.moreOf, words), writeRoles(siblings, writer)),
  ]);
}

export function writeRegion(view: RegionView, writer: Writer): string {
  const { t, format } = writer;
  const words = { region: view.name };
  return joinBlocks([
    writeHead(fill(t.catalogue.inRegion, words), view.head.path, writer),
    writeParagraph(view.description),
    writeParagraph(format.count(t.catalogue.partnerCount, view.count)),
    writeCards(view.partners, 1, writer),
    writePart(t.catalogue.others, writeLinks(view.morePartners, writer)),
    writePart(t.catalogue.servicesThere, writeCounted(view.services, writer)),
    writePart(t.catalogue.languagesThere, writeCounted(view.languages, writer)),
    writePart(fill(t.catalogue.offeredIn, words), writeCards(view.integrations, 1, writer)),
    writePart(fill(t.catalogue.keepDataIn, words), writeLinks(view.keepsData.links, writer)),
    writePart(t.catalogue.otherRegions, writeCounted(view.siblings, writer)),
  ]);
}
