import type { IntegrationEntry } from '#lib/content/model.ts';
import { best } from './best.ts';

/** Words in more listings than this say nothing about likeness. */
const COMMON_SHARE = 0.5;
/** Listings looked at for one word, best place first. */
const POSTINGS = 150;

/** Weighted features of a listing: what it is for counts most, then its words, then whom it serves. */
function featuresOf(entry: IntegrationEntry): readonly (readonly [string, number])[] {
  return [
    ...entry.categories.map((slug) => [`category:${slug}`, 3] as const),
    ...entry.tags.map((tag) => [`tag:${tag.toLowerCase()}`, 2] as const),
    ...entry.data_flow.map(({ object }) => [`object:${object.toLowerCase()}`, 1.5] as const),
    ...entry.industries.map((slug) => [`industry:${slug}`, 1] as const),
    ...entry.roles.map((slug) => [`role:${slug}`, 1] as const),
  ];
}

function indexFeatures(features: readonly (readonly (readonly [string, number])[])[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  features.forEach((own, index) => {
    for (const [feature] of own) {
      const posting = postings.get(feature);
      if (posting) posting.push(index);
      else postings.set(feature, [index]);
    }
  });
  return postings;
}

/**
 * The most alike published listings of each: the sum over shared features of weight × ln(n / listings that
 * have it). Ties go to the better place. `ordered` holds published listings by place.
 */
export function findSimilar(
  ordered: readonly IntegrationEntry[],
  limit: number,
): ReadonlyMap<string, readonly string[]> {
  const features = ordered.map(featuresOf);
  const postings = indexFeatures(features);
  const scores = new Float64Array(ordered.length);
  const similar = new Map<string, readonly string[]>();
  ordered.forEach((entry, own) => {
    const touched: number[] = [];
    for (const [feature, weight] of features[own] ?? []) {
      const posting = postings.get(feature) ?? [];
      if (posting.length > 2 && posting.length > ordered.length * COMMON_SHARE) continue;
      const gain = weight * Math.log(1 + ordered.length / posting.length);
      for (let at = 0; at < posting.length && at < POSTINGS; at += 1) {
        const other = posting[at] ?? 0;
        if (other === own) continue;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + gain;
      }
    }
    similar.set(
      entry.slug,
      best(scores, touched, limit).map((index) => ordered[index]?.slug ?? ''),
    );
    for (const index of touched) scores[index] = 0;
  });
  return similar;
}
