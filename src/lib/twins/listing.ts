import { sayImplementer } from '#lib/i18n/partner-phrases.ts';
import { sayDemotion, sayRaise } from '#lib/i18n/rank-phrases.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { SectionReader } from '#lib/site/compare/sections.ts';
import type { ActionNote, IntegrationView, KitLink } from '#lib/site/model.ts';
import { writeBody } from './body.ts';
import { writeSections } from './facts.ts';
import { escapeText, writeLink } from './text.ts';
import {
  joinBlocks,
  writeItems,
  writeLinks,
  writeMentions,
  writeHead,
  writeParagraph,
  writePart,
  type Writer,
} from './writer.ts';

/** What its page says above everything else: that it is withdrawn or in beta, and what replaces it. */
function writeStatus({ status, ends, successor }: IntegrationView, { t, format, absolute }: Writer): string {
  if (status === 'available') return '';
  const words = t.listing;
  const note =
    status === 'beta'
      ? words.betaNote
      : ends
        ? fill(ends.isPast ? words.endedNote : words.endsNote, { day: format.day(ends.day) })
        : words.deprecatedNote;
  const instead =
    successor && writeLink(fill(words.successor, { name: successor.name }), successor.href, absolute);
  return [writeParagraph(note), instead].filter(Boolean).join(' ');
}

/** Measures in force, as the page of whom they concern tells them. */
export const writeActions = (
  actions: readonly ActionNote[],
  { t, format, absolute }: Writer,
): readonly string[] =>
  actions.map(({ status, date, measure, href }) => {
    const { actionAppealed, actionNote, actionDetails } = t.standing;
    const said = fill(status === 'appealed' ? actionAppealed : actionNote, {
      day: format.day(date),
      measure,
    });
    return `${writeParagraph(said)} ${writeLink(actionDetails, href, absolute)}`;
  });

export const writeKits = (kits: readonly KitLink[], writer: Writer): string => {
  const { t, format } = writer;
  const links = kits.map(({ name, href, publishOn }) => ({
    name,
    href,
    said: fill(t.kits.since, { day: format.day(publishOn) }),
  }));
  return writePart(t.kits.ofListing, writeLinks(links, writer));
};

const writeUseCases = ({ useCases }: IntegrationView, { t }: Writer): string =>
  writePart(
    t.listing.useCases,
    writeItems(
      useCases.map(({ title, summary, role }) => {
        const by = role === undefined ? '' : ` (${escapeText(role)})`;
        return `**${escapeText(title)}**${by}: ${escapeText(summary)}`;
      }),
    ),
  );

function writeRaises({ rank }: IntegrationView, writer: Writer): string {
  if (!rank) return '';
  const { t, format } = writer;
  const words = t.rank;
  const raises = rank.raises.map((raise) => {
    const said = escapeText(sayRaise(raise, writer));
    return raise.gain > 0 ? `${said} (${fill(words.gain, { points: format.fixed(raise.gain) })})` : said;
  });
  return writePart(
    words.raises,
    rank.demotion && writeParagraph(sayDemotion(rank.demotion, writer)),
    raises.length === 0 ? writeParagraph(words.noRaises) : writeItems(raises),
    raises.length === 0 ? undefined : writeParagraph(words.raisesText),
  );
}

const writeMedia = ({ media }: IntegrationView, { t, absolute }: Writer): string =>
  writePart(
    t.listing.media,
    writeItems(media.map(({ src, alt, caption }) => writeLink(caption ?? alt, src, absolute))),
  );

/** The twin of a listing's page: the same facts in the same words. */
export function writeListing(
  view: IntegrationView,
  read: SectionReader<IntegrationView>,
  writer: Writer,
): string {
  const { t, paths } = writer;
  const path = paths.integration(view.slug);
  const words = t.listing;
  const { implementedBy, similar } = view;
  const implementers = implementedBy.map((partner) => ({
    ...partner,
    said: sayImplementer(partner, writer),
  }));
  return joinBlocks([
    writeHead(view.name, path, writer),
    writeStatus(view, writer),
    ...writeActions(view.actions, writer),
    ...writeSections(read(view), writer),
    writePart(fill(t.twins.words, { name: view.publisher.name }), writeBody(view.body, path, writer)),
    writeUseCases(view, writer),
    writeMedia(view, writer),
    writePart(
      words.implementedBy,
      implementers.length > 0 ? writeParagraph(words.byProof) : undefined,
      writeLinks(implementers, writer),
    ),
    writeRaises(view, writer),
    writeKits(view.kits, writer),
    writePart(words.similar, writeMentions(similar, writer)),
  ]);
}
