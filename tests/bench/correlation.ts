/** Ranks from 1, equal values sharing the mean of theirs. */
function rankAll(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (let index = start; index <= end; index += 1) ranks[order[index] ?? 0] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

/** Spearman's rank correlation in [-1, 1], ties at their mean rank. NaN where one side is all equal. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const left = rankAll(a);
  const right = rankAll(b);
  const mean = (a.length + 1) / 2;
  let shared = 0;
  let squaresLeft = 0;
  let squaresRight = 0;
  left.forEach((rank, index) => {
    const x = rank - mean;
    const y = (right[index] ?? 0) - mean;
    shared += x * y;
    squaresLeft += x * x;
    squaresRight += y * y;
  });
  return shared / Math.sqrt(squaresLeft * squaresRight);
}

/** Share of the `count` highest of `a` that are among the `count` highest of `b`; ties by position. */
export function topOverlap(a: readonly number[], b: readonly number[], count: number): number {
  const top = (values: readonly number[]) =>
    values
      .map((value, index) => ({ value, index }))
      .sort((x, y) => y.value - x.value || x.index - y.index)
      .slice(0, count)
      .map(({ index }) => index);
  const wanted = new Set(top(b));
  return top(a).filter((index) => wanted.has(index)).length / Math.min(count, a.length);
}
