/** How a search page is driven: one for ours, one for each that stands beside it. */
export interface Engine {
  readonly name: string;
  /** Page that a visitor opens. */
  readonly path: string;
  /** What the addresses of its index's files contain. */
  readonly index: string;
  /** The field; results follow while something is typed into it. */
  readonly field: string;
  /** The link of each result, in their order. */
  readonly links: string;
  /** Milliseconds after which a query has brought all it will bring. */
  readonly settles: number;
}

export const OURS: Engine = {
  name: 'ours',
  path: '/integrations/',
  index: '/catalog/',
  field: 'main [role=search] input[type=search]',
  links: 'main section [role=list] > li a[href]:not([href*="?"])',
  settles: 600,
};

const plain = { field: '#field', links: '#results > li > a', settles: 50 };

export const MINISEARCH: Engine = {
  name: 'MiniSearch, index',
  path: '/minisearch/',
  index: '/index.json',
  ...plain,
};

export const RIVALS: readonly Engine[] = [
  MINISEARCH,
  {
    name: 'MiniSearch, documents',
    path: '/minisearch-documents/',
    index: '/documents.json',
    ...plain,
  },
  { name: 'Orama, documents', path: '/orama/', index: '/documents.json', ...plain },
  {
    name: "Pagefind's default UI",
    path: '/pagefind/',
    index: '.pf_',
    field: '.pagefind-ui__search-input',
    links: '.pagefind-ui__result-link',
    settles: 600,
  },
];
