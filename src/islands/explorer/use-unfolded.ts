import { useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { Filters } from '#lib/catalog/state.ts';

/** How far a facet is unfolded: not at all, its first choices, or all of them. */
export type Unfolded = 'none' | 'first' | 'all';

export interface FacetFolds {
  readonly unfoldedOf: (facet: string) => Unfolded;
  readonly unfold: (facet: string, unfolded: Unfolded) => void;
}

/** What the visitor unfolded or folded. */
type Folds = Readonly<Record<string, Unfolded | undefined>>;

/**
 * How far each facet is unfolded: as the visitor wants it, also before the script came; else those that are served
 * open and those in which something is chosen.
 */
export function useUnfolded(
  root: RefObject<HTMLElement | null>,
  served: ReadonlySet<string>,
  filters: Filters,
): FacetFolds {
  const [folds, setFolds] = useState<Folds>({});

  useLayoutEffect(() => {
    const groups = [...(root.current?.querySelectorAll<HTMLDetailsElement>('[data-facet]') ?? [])];
    const found = groups.map((group) => [group.dataset['facet'] ?? '', readGroup(group)] as const);
    const changed = found.filter(([facet, unfolded]) => unfolded !== (served.has(facet) ? 'first' : 'none'));
    if (changed.length > 0) setFolds(Object.fromEntries(changed));
  }, [root, served]);

  return useMemo(
    () => ({
      unfoldedOf: (facet) =>
        folds[facet] ?? (served.has(facet) || filters[facet] !== undefined ? 'first' : 'none'),
      unfold: (facet, unfolded) =>
        setFolds((before) => (before[facet] === unfolded ? before : { ...before, [facet]: unfolded })),
    }),
    [folds, served, filters],
  );
}

function readGroup(group: HTMLDetailsElement): Unfolded {
  if (!group.open) return 'none';
  return group.querySelector('details')?.open === true ? 'all' : 'first';
}
