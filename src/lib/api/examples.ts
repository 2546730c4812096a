import type { Site } from '#lib/site/model.ts';
import { API_FOLDER, buildAddresses } from './addresses.ts';
import { LEFT_OUT, shorten } from './shorten.ts';
import { writeIntegration } from './write/integration.ts';
import { writePartner } from './write/partner.ts';
import { createWriter, type ApiFile, type Writer } from './writer.ts';

/** A file of the API as the page for people shows it. */
export interface Example {
  readonly name: 'integration' | 'ranking' | 'partner';
  /** Whole address of the file. */
  readonly url: string;
  /** Its JSON, shortened; `…` stands for what is left out. */
  readonly json: string;
}

function writeBestIntegration(site: Site, { document, addresses }: Writer): ApiFile | undefined {
  const [card] = site.catalogue.cards;
  const view = card && site.integrations.get(card.slug);
  const filed = site.getCertificationFile().integrations.find(({ slug }) => slug === card?.slug);
  if (card === undefined || view === undefined || filed === undefined) return undefined;
  const item = writeIntegration(view, card, filed, addresses);
  return document('integration', `integrations/${view.slug}.json`, { item });
}

/** Only the first part is made: the others are asked for by nobody here. */
function writeRanking(site: Site, { list }: Writer): ApiFile | undefined {
  const { integrations, ...head } = site.getRankingFile();
  const [first] = list({ name: 'rankings', path: 'rankings', head, sortedBy: 'place' }, integrations);
  return first;
}

function writeBestPartner(site: Site, { document, addresses }: Writer): ApiFile | undefined {
  const [card] = site.directory.cards;
  const view = card && site.partners.get(card.slug);
  if (card === undefined || view === undefined) return undefined;
  const deck = site.match.deck.cards.find(({ slug }) => slug === view.slug);
  const item = writePartner(view, { card, deck }, addresses);
  return document('partner', `partners/${view.slug}.json`, { item });
}

const format = (text: string): string =>
  JSON.stringify(shorten(JSON.parse(text)), undefined, 2).replaceAll(`"${LEFT_OUT}"`, LEFT_OUT);

/** Files of the marketplace itself: the listing at the top, the first part of the ranking, the first partner of the directory. */
export function listExamples(site: Site): readonly Example[] {
  const addresses = buildAddresses(site);
  const writer = createWriter(site, addresses);
  const files = [
    ['integration', writeBestIntegration(site, writer)],
    ['ranking', writeRanking(site, writer)],
    ['partner', writeBestPartner(site, writer)],
  ] as const;
  return files.flatMap(([name, file]) =>
    file === undefined
      ? []
      : [{ name, url: addresses.file(file[0].slice(API_FOLDER.length)), json: format(file[1]) }],
  );
}
