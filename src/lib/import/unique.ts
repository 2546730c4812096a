/** Something that wants a name of its own. */
export interface Claim {
  /** What decides between equals, whatever their order; never shared. */
  readonly key: string;
  /** The name wished for. */
  readonly wish: string;
  /** What tells it apart from others with the same wish, the best first; may be empty. */
  readonly marks: readonly string[];
}

export interface Naming {
  /** When two names are the same. */
  readonly fold: (name: string) => string;
  readonly withMark: (name: string, mark: string) => string;
  /** The last resort: a mark only `key` decides. */
  readonly hash: (key: string) => string;
  readonly isTaken: (name: string) => boolean;
}

/**
 * One name for each claim, by key. A wish nobody else has is granted as it is; equal wishes all get the first mark
 * that tells them apart, or all marks, or a hash. The order of the claims does not matter.
 */
export function assignNames(claims: readonly Claim[], naming: Naming): ReadonlyMap<string, string> {
  const groups = Map.groupBy(claims, ({ wish }) => naming.fold(wish));
  const names = new Map<string, string>();
  const used = new Set<string>();
  const free = (name: string) => !used.has(naming.fold(name)) && !naming.isTaken(name);
  const grant = (claim: Claim, name: string) => {
    used.add(naming.fold(name));
    names.set(claim.key, name);
  };
  const contested: { claim: Claim; name: string }[] = [];
  for (const group of groups.values()) {
    const [only] = group;
    if (group.length === 1 && only !== undefined && free(only.wish)) grant(only, only.wish);
    else contested.push(...tellApart(group, naming));
  }
  contested.sort((a, b) => compare(a.name, b.name) || compare(a.claim.key, b.claim.key));
  for (const { claim, name } of contested) {
    grant(claim, free(name) ? name : naming.withMark(name, naming.hash(claim.key)));
  }
  return names;
}

function tellApart(group: readonly Claim[], naming: Naming): { claim: Claim; name: string }[] {
  const most = Math.max(0, ...group.map(({ marks }) => marks.length));
  const single = Array.from(
    { length: most },
    (_, index) => (claim: Claim) => claim.marks.slice(index, index + 1),
  );
  const joined = Array.from(
    { length: most },
    (_, index) => (claim: Claim) => claim.marks.slice(0, index + 1),
  );
  const attempts = [...single, ...joined].map((marksOf) => named(group, marksOf, naming));
  const best = attempts.find((attempt) => distinct(attempt, naming) === group.length && group.length > 1);
  const all = attempts.toSorted((a, b) => distinct(b, naming) - distinct(a, naming))[0];
  const result = best ?? all ?? named(group, () => [], naming);
  const counts = Map.groupBy(result, ({ name }) => naming.fold(name));
  return result.map(({ claim, name }) => {
    const alone = counts.get(naming.fold(name))?.length === 1 && (group.length > 1 || name !== claim.wish);
    return { claim, name: alone ? name : naming.withMark(name, naming.hash(claim.key)) };
  });
}

function named(group: readonly Claim[], marksOf: (claim: Claim) => readonly string[], naming: Naming) {
  return group.map((claim) => {
    const marks = marksOf(claim).filter((mark) => mark !== '');
    return { claim, name: marks.reduce((name, mark) => naming.withMark(name, mark), claim.wish) };
  });
}

function distinct(attempt: readonly { name: string }[], naming: Naming): number {
  return new Set(attempt.map(({ name }) => naming.fold(name))).size;
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
