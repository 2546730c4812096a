import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { MOST_COMPARED } from '#lib/compare/address.ts';
import type { Card } from '#lib/site/model.ts';

const BOXES = 'input[name=compare]';
const SLUG = /^[a-z0-9-]{1,64}$/;

/**
 * Slugs chosen to compare, at most MOST_COMPARED, kept for this tab. The boxes on the cards, served or drawn, show
 * what is chosen and are listened to here, because the served ones belong to no component.
 */
export function useCompared(
  root: RefObject<HTMLElement | null>,
  kind: Card['kind'],
): readonly [readonly string[], (slugs: readonly string[]) => void] {
  const [slugs, setSlugs] = useState<readonly string[]>([]);
  const key = `portico:compare:${kind}`;
  const keep = (next: readonly string[]) => {
    setSlugs(next);
    writeKept(key, next);
  };

  useEffect(() => {
    const ticked = listBoxes(root).flatMap((box) => (box.checked ? [box.value] : []));
    setSlugs([...new Set([...readKept(key), ...ticked])].slice(0, MOST_COMPARED));
  }, [root, key]);

  useEffect(() => {
    const list = root.current;
    const onChange = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || !target.matches(BOXES)) return;
      const others = slugs.filter((slug) => slug !== target.value);
      keep(target.checked ? [...others, target.value].slice(0, MOST_COMPARED) : others);
    };
    list?.addEventListener('change', onChange);
    return () => list?.removeEventListener('change', onChange);
  });

  useLayoutEffect(() => {
    for (const box of listBoxes(root)) {
      box.checked = slugs.includes(box.value);
      box.disabled = slugs.length >= MOST_COMPARED && !box.checked;
    }
  });

  return [slugs, keep];
}

const listBoxes = (root: RefObject<HTMLElement | null>): readonly HTMLInputElement[] => [
  ...(root.current?.querySelectorAll<HTMLInputElement>(BOXES) ?? []),
];

/** What is kept is anybody's: only slugs are taken. */
function readKept(key: string): readonly string[] {
  try {
    return (sessionStorage.getItem(key) ?? '').split(' ').filter((slug) => SLUG.test(slug));
  } catch {
    return [];
  }
}

function writeKept(key: string, slugs: readonly string[]): void {
  try {
    sessionStorage.setItem(key, slugs.join(' '));
  } catch {
    // A browser that keeps nothing still compares what is on the page.
  }
}
