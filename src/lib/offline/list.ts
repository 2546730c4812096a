/** A file of the site as it was written. */
export interface SiteFile {
  /** Without a slash at its beginning. */
  readonly path: string;
  /** The beginning of its hash, in hexadecimal digits. */
  readonly hash: string;
  readonly bytes: number;
}

/** What belongs to one language of a site. Paths begin below its base. */
export interface OfflineLanguage {
  /** Its folder, '' for the default one. */
  readonly segment: string;
  /** Addresses of pages in the order of their use. */
  readonly order: readonly string[];
  /** Folders and files below `catalog/` that its pages read. */
  readonly index: readonly string[];
  /** Addresses that lead elsewhere, and where. */
  readonly moved: readonly (readonly [from: string, to: string])[];
}

/** What is kept for readers of one language, in the order in which it is fetched. */
export interface OfflineList {
  readonly files: readonly (readonly [path: string, hash: string])[];
  /** Old addresses of what is kept. */
  readonly moved: OfflineLanguage['moved'];
  readonly bytes: number;
  /** Files that no longer fit. */
  readonly left_out: number;
}

/** Where nothing is kept: what is for programs, for other sites, or needs the network to be of use. */
export const NEVER: readonly string[] = ['api/', 'admin/', 'apply/', 'embed/', 'oembed/'];

/** Says that there is no network: kept in every language, as nobody can be asked then. */
const OFFLINE_PAGE = /(?:^|\/)offline\/index\.html$/;
const PAGE = /(?:^|\/)index\.html$/;
/** What pages ask for, in the order of its use: without styles and scripts no page is one. */
const FILES = [/^_astro\//, /^favicon\.svg$/, /^catalog\//, /^pagefind\//];

/** The folder of a language that a file belongs to; undefined for what all share. */
function segmentOf(path: string, segments: readonly string[]): string | undefined {
  const inFolder = (folder: string) =>
    segments.find((one) => one !== '' && path.startsWith(`${folder}${one}/`));
  if (path.startsWith('pagefind/')) return inFolder('pagefind/') ?? '';
  if (path.startsWith('catalog/compare/')) return inFolder('catalog/compare/') ?? '';
  if (OFFLINE_PAGE.test(path)) return undefined;
  return PAGE.test(path) ? (inFolder('') ?? '') : undefined;
}

/** Rank of a file among those to fetch; undefined for what is not kept. The page that says there is no network is first. */
function rankOf(path: string, segment: string, isOrdered: boolean): number | undefined {
  const own = segment === '' ? path : path.replace(`${segment}/`, '');
  if (OFFLINE_PAGE.test(path)) return 0;
  if (PAGE.test(path)) {
    if (NEVER.some((never) => own.startsWith(never))) return undefined;
    const depth = own.split('/').length;
    return FILES.length + (depth <= 2 ? 1 : isOrdered ? 2 : 3);
  }
  const at = FILES.findIndex((pattern) => pattern.test(path));
  if (at !== -1) return at + 1;
  return path.startsWith('media/') ? FILES.length + 4 : undefined;
}

const addressOf = (path: string): string => path.replace(PAGE, (found) => found.replace('index.html', ''));

/** Two orders as one: what is as far from the beginning of either stands side by side. */
export function interleave(first: readonly string[], second: readonly string[]): readonly string[] {
  const placed = [first, second].flatMap((list) =>
    list.map((item, at) => ({ item, share: at / list.length })),
  );
  return placed.toSorted((a, b) => a.share - b.share).map(({ item }) => item);
}

/**
 * Lists what is kept for readers of one language: `language` is one of `languages`. It ends with the first file that
 * finds no room in `mostBytes`, so that nothing less used takes the place of what is more.
 */
export function listOffline(
  files: readonly SiteFile[],
  language: OfflineLanguage,
  languages: readonly OfflineLanguage[],
  mostBytes: number,
): OfflineList {
  const { segment, order, index, moved } = language;
  const segments = languages.map((one) => one.segment);
  const elsewhere = new Set(languages.flatMap((one) => one.moved.map(([from]) => from)));
  const others = languages.flatMap((one) => one.index).filter((path) => !index.includes(path));
  const places = new Map(order.map((address, at) => [address, at]));
  const ranked = files
    .filter(({ path }) => !elsewhere.has(addressOf(path)) && !others.some((other) => path.startsWith(other)))
    .flatMap((file) => {
      const owner = segmentOf(file.path, segments);
      if (owner !== undefined && owner !== segment) return [];
      const place = places.get(addressOf(file.path));
      const rank = rankOf(file.path, segment, place !== undefined);
      return rank === undefined ? [] : [{ file, rank, place: place ?? 0 }];
    })
    .sort((a, b) => a.rank - b.rank || a.place - b.place || (a.file.path < b.file.path ? -1 : 1));
  const kept: (readonly [string, string])[] = [];
  let bytes = 0;
  for (const { file } of ranked) {
    if (bytes + file.bytes > mostBytes) break;
    bytes += file.bytes;
    kept.push([addressOf(file.path), file.hash]);
  }
  const addresses = new Set(kept.map(([address]) => address));
  return {
    files: kept,
    moved: moved.filter(([, to]) => addresses.has(to)),
    bytes,
    left_out: ranked.length - kept.length,
  };
}
