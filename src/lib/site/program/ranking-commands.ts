import type { Draw } from '#lib/derive/rank/model.ts';

/** Draws again: the lot of every newcomer, the lowest of them drawn. Slugs need no quotes in a shell. */
export const replayDraw = ({ seed, places, pool }: Draw): string =>
  `for slug in ${pool.join(' ')}; do
  echo "$(printf %s "${seed}:$slug" | sha256sum | cut -c1-64) $slug"
done | sort | head -n ${String(places)}`;

/** Multiplies values by weights in whole steps, as the site does, and puts the listings in order. */
export const recomputeOrder = (address: string): string =>
  `curl -s ${address} | jq -r '.parts[].url' | xargs curl -s |
  jq -rs '[.[].items[]]
    | map({ slug, score: ([.factors[]
        | (.value * 1e4 | round) * (.weight * 1e9 | round) / 1e9 | round]
        | add / 100) })
    | sort_by(-.score, .slug)[] | "\\(.score) \\(.slug)"'`;

export const explainListing = (slug: string): string => `npm run rank -- --explain ${slug}`;
