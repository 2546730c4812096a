import { fill } from '#lib/i18n/wording.ts';
import type { NamedLink, PageHead, Site } from '#lib/site/model.ts';
import { escapeParagraph, escapeText, writeLink } from './text.ts';
import { joinBlocks, type Writer } from './writer.ts';

interface Entry extends NamedLink {
  readonly said?: string | undefined;
}

/** Where the twin of a page is found. */
export const twinHref = (path: string): string => `${path}index.md`;

const ofHead = ({ name, path, description }: PageHead): Entry => ({
  name,
  href: twinHref(path),
  said: description,
});

const ofLink = ({ name, href }: NamedLink, said: string | undefined): Entry => ({
  name,
  href: twinHref(href),
  said,
});

function writeFileList(title: string, entries: readonly Entry[], { absolute }: Writer): string {
  if (entries.length === 0) return '';
  const items = entries.map(({ name, href, said }) => {
    const link = `- ${writeLink(name, href, absolute)}`;
    return said === undefined || said === '' ? link : `${link}: ${escapeText(said)}`;
  });
  return `## ${title}\n\n${items.join('\n')}`;
}

/** `/llms.txt` as llmstxt.org has it. It leads to lists and never to single entries, however many there are. */
export function writeIndex(site: Site, writer: Writer): string {
  const { meta, catalogue, directory, categories, collections, program, heads, kits } = site;
  const { t, format, today } = writer;
  const words = t.twins.llms;
  const counts = [
    format.count(words.integrations, catalogue.total),
    format.count(words.partners, directory.total),
  ];
  const summary = fill(words.summary, {
    description: meta.description,
    counts: format.list(counts),
    day: format.day(today),
  });
  const file = (name: string, href: string, said: string): Entry => ({ name, href, said });
  return joinBlocks([
    `# ${escapeText(fill(t.ui.wordmark, { name: meta.name }))}`,
    `> ${escapeText(summary)}`,
    words.rule,
    words.data,
    meta.sampleData ? escapeParagraph(fill(t.ui.sampleText, { name: meta.name })) : undefined,
    fill(words.mcp, { url: `${meta.url}/` }),
    writeFileList(
      words.read,
      [
        { ...ofHead(site.home.head), name: t.ui.home },
        ...[catalogue, directory, site.match, site.ecosystem].map(({ head }) => ofHead(head)),
        ...(site.regionList ? [ofHead(site.regionList.head)] : []),
        ofHead(heads.compare),
      ],
      writer,
    ),
    writeFileList(
      words.categories,
      categories.map((category) => ofLink(category, format.count(words.integrations, category.count))),
      writer,
    ),
    writeFileList(
      words.collections,
      collections.map((collection) => ofLink(collection, collection.summary)),
      writer,
    ),
    writeFileList(
      words.program,
      Object.values(program).map(({ head }) => ofHead(head)),
      writer,
    ),
    writeFileList(
      words.api,
      [
        file(words.apiIndex, `${meta.base}/api/v1/index.json`, words.apiIndexText),
        file(words.openapi, `${meta.base}/api/openapi.json`, words.openapiText),
        file(words.rankings, `${meta.base}/api/v1/rankings.json`, words.rankingsText),
        file(words.feeds, `${meta.base}/feeds/`, words.feedsText),
      ],
      writer,
    ),
    writeFileList(
      words.optional,
      [
        ofHead(heads.contribute),
        ofHead(heads.kits),
        ...kits.map((kit) => ofLink(kit, undefined)),
        ofHead(heads.apply),
      ],
      writer,
    ),
  ]);
}
