import type { PageLinks } from '#lib/site/model.ts';

/** Pages shown on either side of the current one. */
const NEIGHBOURS = 2;

export type PagerItem = PageLinks['pages'][number] | { readonly number: undefined };

/** The first, the last and the pages around the current one; a gap stands for those left out. */
export function shortenPages({ number: current, count, pages }: PageLinks): readonly PagerItem[] {
  const shown = pages.filter(
    ({ number }) => number === 1 || number === count || Math.abs(number - current) <= NEIGHBOURS,
  );
  return shown.flatMap((page, index) => {
    const before = shown[index - 1];
    return before !== undefined && page.number - before.number > 1 ? [{ number: undefined }, page] : [page];
  });
}
