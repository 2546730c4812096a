import type { CertificationFile } from '#lib/certify/file.ts';
import type { DataFile } from '#lib/publish/data.ts';
import type { Site } from '#lib/site/model.ts';
import { buildAddresses } from './addresses.ts';
import { createArchive, type Archive } from './archive.ts';
import { writeOpenApi } from './openapi.ts';
import { listSchemas } from './schemas.ts';
import { describeApi } from './start.ts';
import * as catalogue from './write/catalogue.ts';
import { writeCollection, writeCollectionRow } from './write/collection.ts';
import { writeCoverage, writeEcosystem, writeMatchRule } from './write/ecosystem.ts';
import {
  writeIntegration,
  writeIntegrationRow,
  writeTombstone,
  writeTombstoneRow,
} from './write/integration.ts';
import { writeKit, writeKitRow } from './write/kit.ts';
import { writePartner, writePartnerRow } from './write/partner.ts';
import * as program from './write/program.ts';
import { createWriter, type ApiFile, type Writer } from './writer.ts';

const inOrder = <T extends { readonly slug: string }>(entries: readonly T[]): readonly T[] =>
  entries.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));

const indexBySlug = <T extends { readonly slug: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.slug, entry]));

function* listIntegrations(site: Site, filed: CertificationFile, writer: Writer): Generator<ApiFile> {
  const { addresses, document } = writer;
  const { cards } = site.catalogue;
  const rows = [
    ...cards.map((card) => writeIntegrationRow(card, addresses)),
    ...site.tombstones.map((view) => writeTombstoneRow(view, addresses)),
  ];
  yield* writer.list(
    { name: 'integrations', path: 'integrations', head: {}, sortedBy: 'slug' },
    inOrder(rows),
  );
  const cardOf = indexBySlug(cards);
  const certificateOf = indexBySlug(filed.integrations);
  for (const view of site.integrations) {
    const card = cardOf.get(view.slug);
    const certificate = certificateOf.get(view.slug);
    if (card === undefined || certificate === undefined) continue;
    const item = writeIntegration(view, card, certificate, addresses);
    yield document('integration', `integrations/${view.slug}.json`, { item });
  }
  for (const view of inOrder(site.tombstones)) {
    const item = writeTombstone(view, addresses);
    yield document('integration', `integrations/${view.slug}.json`, { item });
  }
}

function* listPartners(site: Site, writer: Writer): Generator<ApiFile> {
  const { addresses, document } = writer;
  const cards = inOrder(site.directory.cards);
  const deckOf = indexBySlug(site.match.deck.cards);
  yield* writer.list(
    { name: 'partners', path: 'partners', head: {}, sortedBy: 'slug' },
    cards.map((card) => writePartnerRow(card, addresses)),
  );
  for (const card of cards) {
    const view = site.partners.get(card.slug);
    if (view === undefined) continue;
    const item = writePartner(view, { card, deck: deckOf.get(card.slug) }, addresses);
    yield document('partner', `partners/${card.slug}.json`, { item });
  }
}

function* listSets(site: Site, writer: Writer): Generator<ApiFile> {
  const { addresses, document, list } = writer;
  const collections = inOrder(site.collections);
  const kits = inOrder(site.kits);
  yield* list(
    { name: 'collections', path: 'collections', head: {}, sortedBy: 'slug' },
    collections.map((view) => writeCollectionRow(view, addresses)),
  );
  for (const view of collections) {
    yield document('collection', `collections/${view.slug}.json`, { item: writeCollection(view, addresses) });
  }
  yield* list(
    { name: 'kits', path: 'kits', head: {}, sortedBy: 'slug' },
    kits.map((view) => writeKitRow(view, addresses)),
  );
  for (const view of kits) {
    const item = writeKit(view, site, addresses);
    if (item !== undefined) yield document('kit', `kits/${view.slug}.json`, { item });
  }
}

function* listWords(site: Site, writer: Writer): Generator<ApiFile> {
  const { addresses, document, list } = writer;
  yield document('highlights', 'highlights.json', catalogue.writeHighlights(site, addresses));
  yield document('taxonomy', 'taxonomy.json', catalogue.writeTaxonomy(site));
  yield* list(
    { name: 'categories', path: 'categories', head: {}, sortedBy: 'slug' },
    catalogue.writeCategories(site, addresses),
  );
  yield* list(
    { name: 'regions', path: 'regions', head: {}, sortedBy: 'slug' },
    catalogue.writeRegions(site, addresses),
  );
  yield* list(
    { name: 'comparisons', path: 'comparisons', head: {}, sortedBy: 'slug' },
    catalogue.writeComparisons(site, addresses),
  );
  yield* list(
    { name: 'actions', path: 'actions', head: {}, sortedBy: 'id' },
    catalogue.writeActions(site, addresses),
  );
  yield* list(
    { name: 'redirects', path: 'redirects', head: {}, sortedBy: 'from' },
    catalogue.writeRedirects(site, addresses),
  );
}

function* listProgram(site: Site, { addresses, document }: Writer): Generator<ApiFile> {
  const rules = site.program;
  yield document('ecosystem', 'ecosystem.json', writeEcosystem(site, addresses));
  yield document('coverage', 'coverage.json', writeCoverage(site, addresses));
  yield document('match', 'match.json', writeMatchRule(site));
  yield document('metrics', 'metrics.json', program.writeMetrics(rules, addresses));
  yield document('program-ranking', 'program/ranking.json', program.writeRankingRules(rules, addresses));
  const certification = program.writeCertificationRules(rules, addresses);
  yield document('program-certification', 'program/certification.json', certification);
  yield document('program-tiers', 'program/tiers.json', program.writeTierRules(rules, addresses));
  yield document('program-health', 'program/health.json', program.writeHealthRules(rules, addresses));
  yield document('program-checks', 'program/checks.json', program.writeChecks(rules, addresses));
}

function* listProofs(site: Site, filed: CertificationFile, writer: Writer): Generator<ApiFile> {
  const { integrations: ranked, ...ranking } = site.getRankingFile();
  yield* writer.list({ name: 'rankings', path: 'rankings', head: ranking, sortedBy: 'place' }, ranked);
  const { integrations: certified, ...certification } = filed;
  yield* writer.list(
    { name: 'certifications', path: 'certifications', head: certification, sortedBy: 'slug' },
    certified,
  );
}

function* listHistory({ rankHistory }: Site, { addresses, document, list }: Writer): Generator<ApiFile> {
  const snapshots = [];
  for (const day of rankHistory.days) {
    const rows = rankHistory.placesOn(day).map(({ slug, place, score, categoryPlace }) => ({
      slug,
      place,
      score,
      category_place: categoryPlace,
    }));
    const path = `history/${day}`;
    yield* list({ name: 'history-day', path, head: { as_of: day }, sortedBy: 'place' }, rows);
    snapshots.push({
      as_of: day,
      url: addresses.file(`${path}.json`),
      path: `${path}.json`,
      count: rows.length,
    });
  }
  yield document('history', 'history.json', { snapshots });
}

function* listContents(site: Site, writer: Writer): Generator<ApiFile> {
  const filed = site.getCertificationFile();
  yield* listIntegrations(site, filed, writer);
  yield* listPartners(site, writer);
  yield* listSets(site, writer);
  yield* listWords(site, writer);
  yield* listProgram(site, writer);
  yield* listProofs(site, filed, writer);
  yield* listHistory(site, writer);
}

/** Every file of the API: its contents, then the archive of them, then what names it. Made as they are taken. */
export function* listApiFiles(site: Site): Generator<DataFile> {
  const addresses = buildAddresses(site);
  const writer = createWriter(site, addresses);
  const start = (archive?: Archive) =>
    writer.document('index', 'index.json', describeApi(site, addresses, archive));
  const archive = createArchive(site.meta);
  for (const file of listContents(site, writer)) yield archive.add(file);
  archive.add(start());
  const finished = archive.finish();
  yield* finished.files;
  yield start(finished);
  yield writeOpenApi(site.meta, addresses);
  yield* listSchemas(addresses);
}
