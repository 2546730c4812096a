import type { Element, ElementContent, Properties, Root, RootContent, Text } from 'hast';

type Node = Root | RootContent;

export const makeText = (value: string): Text => ({ type: 'text', value });

export const makeElement = (
  tagName: string,
  properties: Properties,
  ...children: readonly ElementContent[]
): Element => ({ type: 'element', tagName, properties, children: [...children] });

/** Every element within a node that fits, in the order of the document. */
export function findAll(within: Node, fits: (element: Element) => boolean): readonly Element[] {
  if (!('children' in within)) return [];
  return within.children.flatMap((child) => [
    ...(child.type === 'element' && fits(child) ? [child] : []),
    ...findAll(child, fits),
  ]);
}

/** The first element within a node that fits. */
export function findOne(within: Node, fits: (element: Element) => boolean): Element | undefined {
  if (!('children' in within)) return undefined;
  for (const child of within.children) {
    if (child.type === 'element' && fits(child)) return child;
    const found = findOne(child, fits);
    if (found) return found;
  }
  return undefined;
}
