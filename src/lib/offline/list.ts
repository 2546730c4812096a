/** A file of the site as it was written. */
export interface SiteFile {
  /** Without a slash at its beginning. */
  readonly path: string;
  /** The beginning of its hash, in hexadecimal digits. */
  readonly hash: string;
  readonly bytes: number;
}

/** What is kept for readers of one language, in the order in which it is fetched. */
export interface OfflineList {
  readonly files: readonly (readonly [path: string, hash: string])[];
  readonly bytes: number;
  /** Files that no longer fit. */
  readonly left_out: number;
}

/** Browsers grant far more, but no reader asked for it: some 2,000 pages with what they need, a fifth of it sent. */
export const MOST_BYTES = 60_000_000;

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
function rankOf(path: string, segment: string): number | undefined {
  const own = segment === '' ? path : path.replace(`${segment}/`, '');
  if (OFFLINE_PAGE.test(path)) return 0;
  if (PAGE.test(path)) {
    if (NEVER.some((never) => own.startsWith(never))) return undefined;
    const depth = own.split('/').length;
    return FILES.length + (depth <= 2 ? 1 : 2);
  }
  const at = FILES.findIndex((pattern) => pattern.test(path));
  if (at !== -1) return at + 1;
  return path.startsWith('media/') ? FILES.length + 3 : undefined;
}

const addressOf = (path: string): string => path.replace(PAGE, (found) => found.replace('index.html', ''));

/** Lists what is kept for readers of one language: `segment` is its folder, '' for the default one. */
export function listOffline(
  files: readonly SiteFile[],
  segment: string,
  { segments, moved }: { readonly segments: readonly string[]; readonly moved: readonly string[] },
  mostBytes = MOST_BYTES,
): OfflineList {
  const elsewhere = new Set(moved);
  const ranked = files
    .filter(({ path }) => !elsewhere.has(addressOf(path)))
    .flatMap((file) => {
      const owner = segmentOf(file.path, segments);
      const rank = owner === undefined || owner === segment ? rankOf(file.path, segment) : undefined;
      return rank === undefined ? [] : [{ file, rank }];
    })
    .sort((a, b) => a.rank - b.rank || (a.file.path < b.file.path ? -1 : 1));
  const kept: (readonly [string, string])[] = [];
  let bytes = 0;
  for (const { file } of ranked) {
    if (bytes + file.bytes > mostBytes) break;
    bytes += file.bytes;
    kept.push([addressOf(file.path), file.hash]);
  }
  return { files: kept, bytes, left_out: ranked.length - kept.length };
}
