/** The `limit` highest scores, ties by place, in one pass; `touched` are indexes by place. */
export function best(scores: Float64Array, touched: readonly number[], limit: number): number[] {
  const top: number[] = [];
  const beats = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  for (const index of touched) {
    const last = top[limit - 1];
    if (last !== undefined && !beats(index, last)) continue;
    let at = Math.min(top.length, limit - 1);
    for (; at > 0 && beats(index, top[at - 1] ?? index); at -= 1) top[at] = top[at - 1] ?? index;
    top[at] = index;
  }
  return top;
}
