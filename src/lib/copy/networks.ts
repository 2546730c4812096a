import { findLinks, findWebLinks } from './links.ts';
import { type Span } from './problem.ts';

/** A social network: how long a post may be, counted as it counts. */
export interface Network {
  readonly id: 'x' | 'linkedin' | 'mastodon' | 'bluesky' | 'facebook' | 'instagram' | 'threads';
  readonly name: string;
  /** Other names that people write. */
  readonly aliases: readonly string[];
  /** The most that `count` may be. */
  readonly limit: number;
  /** What people read before the rest is folded away, where that is much less than the limit. */
  readonly advised?: number;
  /** Length of a post in the network's own units, 0 or more. */
  readonly count: (text: string) => number;
  /** The picture of a post, in pixels; one of the sizes every kit has. */
  readonly image: { readonly width: number; readonly height: number };
  /** The network's own words on the rule. */
  readonly source: string;
}

/** An address of any length is shortened to as many characters. */
const LINK_LENGTH = 23;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const EMOJI = /\p{RGI_Emoji}|\p{Emoji_Presentation}/gv;

const countGraphemes = (text: string): number => [...GRAPHEMES.segment(text)].length;
const countUnits = (text: string): number => text.length;
const countBytes = (text: string): number => new TextEncoder().encode(text).length;

/** The text with each span put another way. */
function replaceSpans(text: string, spans: readonly Span[], put: string): string {
  let at = 0;
  const parts = spans.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return before + put;
  });
  return parts.join('') + text.slice(at);
}

/** Code points that weigh one; every other weighs two. From config/v3.json of twitter-text. */
const LIGHT: readonly (readonly [from: number, to: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/**
 * X: NFC, an address 23, an emoji of any make 2, code points by weight.
 * After parseTweet of https://github.com/twitter/twitter-text with config/v3.json.
 */
function countForX(text: string): number {
  const normal = text.normalize('NFC');
  const links = findLinks(normal);
  const rest = replaceSpans(normal, links, '');
  const words = rest.replace(EMOJI, '');
  const emoji = [...rest.matchAll(EMOJI)].length;
  let weight = 0;
  for (const point of words) {
    const code = point.codePointAt(0) ?? 0;
    weight += LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return weight + emoji * 2 + links.length * LINK_LENGTH;
}

/**
 * Mastodon: graphemes, an address 23, of a mention what stands before its server.
 * After app/validators/status_length_validator.rb of https://github.com/mastodon/mastodon.
 */
function countForMastodon(text: string): number {
  const short = replaceSpans(text, findWebLinks(text), 'x'.repeat(LINK_LENGTH));
  return countGraphemes(short.replace(/(?<![/\w])@(\w+)@[a-z0-9.-]+[a-z0-9]/gi, '@$1'));
}

/**
 * Bluesky: graphemes, and bytes of which a post may have ten a grapheme at the most.
 * After `text` in lexicons/app/bsky/feed/post.json of https://github.com/bluesky-social/atproto.
 */
const countForBluesky = (text: string): number =>
  Math.max(countGraphemes(text), Math.ceil(countBytes(text) / 10));

/** Threads: characters, an emoji as many as it has bytes in UTF-8. */
function countForThreads(text: string): number {
  const emoji = [...text.matchAll(EMOJI)].reduce((sum, [one]) => sum + countBytes(one), 0);
  return Array.from(text.replace(EMOJI, '')).length + emoji;
}

const WIDE = { width: 1200, height: 630 } as const;
const SQUARE = { width: 1080, height: 1080 } as const;

/** Every network a kit writes for. */
export const NETWORKS: readonly Network[] = [
  {
    id: 'x',
    name: 'X',
    aliases: ['Twitter', 'X (Twitter)'],
    limit: 280,
    count: countForX,
    image: WIDE,
    source: 'https://docs.x.com/fundamentals/counting-characters',
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    aliases: [],
    limit: 3000,
    advised: 200,
    count: countUnits,
    image: WIDE,
    source: 'https://learn.microsoft.com/linkedin/marketing/community-management/shares/posts-api',
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    aliases: [],
    limit: 500,
    count: countForMastodon,
    image: WIDE,
    source: 'https://docs.joinmastodon.org/user/posting/',
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    aliases: ['Blue Sky'],
    limit: 300,
    count: countForBluesky,
    image: WIDE,
    source: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json',
  },
  {
    id: 'facebook',
    name: 'Facebook',
    aliases: [],
    limit: 63_206,
    advised: 480,
    count: countUnits,
    image: WIDE,
    source: 'https://developers.facebook.com/docs/pages-api/posts',
  },
  {
    id: 'instagram',
    name: 'Instagram',
    aliases: [],
    limit: 2200,
    advised: 125,
    count: countUnits,
    image: SQUARE,
    source:
      'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media',
  },
  {
    id: 'threads',
    name: 'Threads',
    aliases: [],
    limit: 500,
    count: countForThreads,
    image: SQUARE,
    source: 'https://developers.facebook.com/documentation/threads/posts',
  },
];
