import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import { ENCODED_SUFFIX } from '#lib/serve/encoding.ts';
import type { GeneratedCatalogue } from '../catalogue.ts';
import { dressPage } from './rival-page.ts';
import { MINISEARCH_OPTIONS } from './rivals/minisearch-options.ts';

/** What every rival indexes: what our first results are found by, and the tags. */
interface Document {
  readonly slug: string;
  readonly name: string;
  readonly publisher: string;
  readonly aliases: readonly string[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
}

/** Where pages go, and the page of a list that they are made of. */
interface Target {
  readonly folder: string;
  readonly list: string;
}

function readDocuments({ integrations, partners }: GeneratedCatalogue): readonly Document[] {
  const nameOf = new Map(partners.map(({ slug, fields }) => [slug, fields.name]));
  return integrations.map(({ slug, fields }) => ({
    slug,
    name: fields.name,
    publisher: nameOf.get(fields.publisher) ?? fields.publisher,
    aliases: fields.aliases ?? [],
    categories: fields.categories,
    tags: fields.tags ?? [],
  }));
}

async function writePlainPage(
  { folder, list }: Target,
  name: string,
  file: string,
  content: string,
): Promise<void> {
  const into = join(folder, name);
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      outDir: into,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: join(import.meta.dirname, 'rivals', `${name}.ts`),
        output: { entryFileNames: 'search.js', codeSplitting: false },
      },
    },
  });
  await writeFile(join(into, file), content);
  const head = `<link rel="preload" href="${file}" as="fetch" crossorigin><script type="module" src="search.js"></script>`;
  const field = '<input id="field" class="field" type="search" aria-label="Search">';
  await writeFile(join(into, 'index.html'), dressPage(list, { head, field }));
}

async function writePagefindPage({ folder, list }: Target, documents: readonly Document[]): Promise<void> {
  const into = join(folder, 'pagefind');
  await mkdir(into, { recursive: true });
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  for (const { slug, name, publisher, aliases, categories, tags } of documents) {
    await index.addCustomRecord({
      url: `/integrations/${slug}/`,
      content: [name, slug, publisher, ...aliases, ...categories, ...tags].join('. '),
      language: 'en',
      meta: { title: name },
    });
  }
  await index.writeFiles({ outputPath: into });
  await close();
  const start = "new PagefindUI({ element: '#search', showImages: false, pageSize: 24 });";
  await writeFile(join(into, 'start.js'), start);
  const head =
    '<link rel="stylesheet" href="pagefind-ui.css"><script defer src="pagefind-ui.js"></script><script defer src="start.js"></script>';
  await writeFile(join(into, 'index.html'), dressPage(list, { head, field: '<div id="search"></div>' }));
}

/** Writes a folder with the page of a list for each rival, over the same listings and with the styles of a site. */
export async function writeRivals(
  folder: string,
  site: string,
  catalogue: GeneratedCatalogue,
): Promise<void> {
  for (const shared of ['_astro', 'favicon.svg']) {
    await cp(join(site, shared), join(folder, shared), {
      recursive: true,
      filter: (path) => !Object.values(ENCODED_SUFFIX).some((suffix) => path.endsWith(suffix)),
    });
  }
  const target = { folder, list: await readFile(join(site, 'integrations/index.html'), 'utf8') };
  const documents = readDocuments(catalogue);
  const index = new MiniSearch<Document>(MINISEARCH_OPTIONS);
  index.addAll(documents);
  await writePlainPage(target, 'minisearch', 'index.json', JSON.stringify(index));
  await writePlainPage(target, 'minisearch-documents', 'documents.json', JSON.stringify(documents));
  await writePlainPage(target, 'orama', 'documents.json', JSON.stringify(documents));
  await writePagefindPage(target, documents);
}
