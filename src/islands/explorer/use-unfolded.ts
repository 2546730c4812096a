import { useLayoutEffect, useState, type RefObject } from 'react';

/** How far a facet is unfolded: not at all, its first choices, or all of them. */
export type Unfolded = 'none' | 'first' | 'all';
/** What the visitor unfolded or folded. */
export type UnfoldedFacets = Readonly<Record<string, Unfolded | undefined>>;

/**
 * Which facets the visitor unfolded or folded, also before the script came.
 *
 * @param served facets that are served open
 */
export function useUnfolded(
  root: RefObject<HTMLElement | null>,
  served: ReadonlySet<string>,
): readonly [UnfoldedFacets, (facet: string, unfolded: Unfolded) => void] {
  const [facets, setFacets] = useState<UnfoldedFacets>({});

  useLayoutEffect(() => {
    const groups = [...(root.current?.querySelectorAll<HTMLDetailsElement>('[data-facet]') ?? [])];
    const found = groups.map((group) => [group.dataset['facet'] ?? '', readGroup(group)] as const);
    const changed = found.filter(([facet, unfolded]) => unfolded !== (served.has(facet) ? 'first' : 'none'));
    if (changed.length > 0) setFacets(Object.fromEntries(changed));
    // Once: only what was done before the script came.
  }, []);

  return [facets, (facet, unfolded) => setFacets((before) => ({ ...before, [facet]: unfolded }))];
}

function readGroup(group: HTMLDetailsElement): Unfolded {
  if (!group.open) return 'none';
  return group.querySelector('details')?.open === true ? 'all' : 'first';
}
