import { makeBadge } from 'badge-maker';
import { cleanText } from '#lib/kit/escape.ts';
import type { Badge, Tone } from './badge.ts';

/** Colours on which white reads, `#rrggbb`; the accent is that of the marketplace. */
const COLOURS: Readonly<Record<Exclude<Tone, 'accent'>, string>> = {
  good: '#17693a',
  warning: '#855000',
  bad: '#ae271f',
  quiet: '#585f69',
};

/** How long a copy of a badge may be kept; they change once a day. */
const CACHE_SECONDS = 86_400;

export interface DrawnBadge {
  readonly svg: string;
  /** For the endpoint badge of Shields (https://shields.io/badges/endpoint-badge). */
  readonly json: string;
}

const colourOf = (tone: Tone, accent: string): string => (tone === 'accent' ? accent : COLOURS[tone]);

function draw({ label, message, tone }: Badge, accent: string): DrawnBadge {
  const color = colourOf(tone, accent);
  const words = { label: cleanText(label), message: cleanText(message) };
  const svg = makeBadge({ ...words, color, style: 'flat-square' });
  // Who asks for another colour does not get it for what has ended.
  const ended = tone === 'quiet' || tone === 'bad';
  const endpoint = {
    schemaVersion: 1,
    ...words,
    color: color.slice(1),
    ...(ended && { isError: true }),
    cacheSeconds: CACHE_SECONDS,
  };
  return { svg: `${svg}\n`, json: `${JSON.stringify(endpoint)}\n` };
}

/** Draws badges; most words are those of many listings and are drawn once. `accent` is `#rrggbb`. */
export function createDrawer(accent: string): (badge: Badge) => DrawnBadge {
  const drawn = new Map<string, DrawnBadge>();
  return (badge) => {
    const key = `${badge.tone}\n${badge.label}\n${badge.message}`;
    let known = drawn.get(key);
    if (known === undefined) drawn.set(key, (known = draw(badge, accent)));
    return known;
  };
}
