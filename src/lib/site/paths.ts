/** Addresses of the site in one language, each with the base path and a slash at the end. */
export interface Paths {
  /** Of what all languages share: '' or '/base'. */
  readonly base: string;
  /** Of the pages in this language: the base, and '/de' where the language is not the default. */
  readonly root: string;
  readonly home: string;
  readonly integrations: string;
  readonly categories: string;
  readonly collections: string;
  readonly partners: string;
  readonly kits: string;
  /** How a kit is made. */
  readonly kitGuide: string;
  /** What a kit holds. */
  readonly kitAssets: string;
  readonly program: string;
  readonly match: string;
  readonly coverage: string;
  /** Folder of the files that a match is made from. */
  readonly decks: string;
  readonly ecosystem: string;
  /** How a listing is added or changed. */
  readonly contribute: string;
  /** The editor in the browser. */
  readonly admin: string;
  /** The form by which a company becomes a partner. */
  readonly apply: string;
  /** The form of a name, such as `contact`. */
  readonly form: (name: string) => string;
  /** What happens after a form was sent. */
  readonly sent: string;
  /** What a browser shows where the network is gone and nothing is kept. */
  readonly offline: string;
  /** A worker answers for what lies beside and below it. */
  readonly worker: string;
  readonly integration: (slug: string) => string;
  readonly category: (slug: string) => string;
  readonly categoryRole: (category: string, role: string) => string;
  /** All regions that have a page. */
  readonly regions: string;
  readonly region: (slug: string) => string;
  /** Compares what its query names. */
  readonly compare: string;
  /** The best of a category side by side. */
  readonly comparison: (category: string) => string;
  /** Answers the plain form of the catalogue. */
  readonly find: string;
  readonly collection: (slug: string) => string;
  readonly partner: (slug: string) => string;
  readonly kit: (slug: string) => string;
  readonly programPage: (name: string) => string;
  /** The ranking as a file. */
  readonly rankings: string;
  readonly media: (file: string) => string;
  /** Address of page `number` of a list; the first is the list itself. */
  readonly listPage: (list: string, number: number) => string;
  /** Folder of the full-text index, in one language. */
  readonly fullText: string;
  /** Folder of the files that a comparison is made from. */
  readonly compared: string;
  readonly filtered: (list: string, facet: string, value: string) => string;
  /** The catalogue as data, for people. */
  readonly api: string;
  /** The page that lists the feeds, and a file of them. */
  readonly feeds: string;
  readonly feed: (file: string) => string;
  /** The page that shows the badges, and a file of them. */
  readonly badges: string;
  readonly badge: (kind: string, file: string) => string;
  /** The card of an entry for other websites, and what describes it to them. */
  readonly embed: (noun: string, slug: string) => string;
  readonly oembed: (noun: string, slug: string) => string;
}

/** `base` is '' or '/base', without a slash at the end; `segment` is the folder of a language, '' for the default. */
export function buildPaths(base: string, segment = ''): Paths {
  const root = segment === '' ? base : `${base}/${segment}`;
  const folder = segment === '' ? '' : `${segment}/`;
  const under = (folder: string) => (slug: string) => `${root}/${folder}/${slug}/`;
  return {
    base,
    root,
    home: `${root}/`,
    integrations: `${root}/integrations/`,
    categories: `${root}/categories/`,
    collections: `${root}/collections/`,
    partners: `${root}/partners/`,
    kits: `${root}/kits/`,
    kitGuide: `${root}/program/kit-guide/`,
    kitAssets: `${root}/program/kit-assets/`,
    program: `${root}/program/`,
    match: `${root}/match/`,
    coverage: `${root}/match/coverage/`,
    decks: `${base}/catalog/match/`,
    ecosystem: `${root}/ecosystem/`,
    contribute: `${root}/contribute/`,
    admin: `${base}/admin/`,
    apply: `${root}/apply/`,
    form: under('apply'),
    sent: `${root}/apply/sent/`,
    offline: `${root}/offline/`,
    worker: `${base}/${WORKER_FILE}`,
    integration: under('integrations'),
    category: under('categories'),
    categoryRole: (category, role) => `${root}/categories/${category}/${role}/`,
    regions: `${root}/regions/`,
    region: under('regions'),
    compare: `${root}/compare/`,
    comparison: under('compare'),
    find: `${root}/find/`,
    collection: under('collections'),
    partner: under('partners'),
    kit: under('kits'),
    programPage: under('program'),
    rankings: `${base}/api/v1/rankings.json`,
    media: (file) => `${base}/media/${file}`,
    listPage: (list, number) => (number === 1 ? list : `${list}page/${number}/`),
    fullText: `${base}/pagefind/${folder}`,
    compared: `${base}/catalog/compare/${folder}`,
    filtered: (list, facet, value) => `${list}?${facet}=${encodeURIComponent(value)}`,
    api: `${root}/api/`,
    feeds: `${root}/feeds/`,
    feed: (file) => `${base}/feeds/${file}`,
    badges: `${root}/badges/`,
    badge: (kind, file) => `${base}/badges/${kind}/${file}`,
    embed: (noun, slug) => `${base}/embed/${noun}/${slug}.html`,
    oembed: (noun, slug) => `${base}/oembed/${noun}/${slug}.json`,
  };
}

/** Base path of a site address: '' for an origin, '/base' for a folder below it. */
export function readBase(url: string): string {
  return new URL(url).pathname.replace(/\/+$/, '');
}

/** The worker that keeps the site for times without a network, below its base. */
export const WORKER_FILE = 'sw.js';
