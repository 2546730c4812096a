import { NO_CHOICE, type Choice } from './model.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SLUG_LENGTH = 64;
/** More tools than this say nothing about a visitor. */
export const MOST_TOOLS = 24;

/** A choice as `stack=a,b&role=x&region=y`, without what was not chosen. */
export function writeChoice({ stack, role, region }: Choice): string {
  return [
    ...(stack.length > 0 ? [`stack=${stack.join(',')}`] : []),
    ...(role === undefined ? [] : [`role=${role}`]),
    ...(region === undefined ? [] : [`region=${region}`]),
  ].join('&');
}

/** The choice in an address or in store, with or without its `?` or `#`; what is not a slug is passed over. */
export function readChoice(text: string): Choice {
  const fields = new URLSearchParams(text.replace(/^[?#]/, ''));
  const one = (name: string) => [fields.get(name) ?? ''].find(isSlug);
  const stack = (fields.get('stack') ?? '').split(',').filter(isSlug);
  return { stack: [...new Set(stack)].slice(0, MOST_TOOLS), role: one('role'), region: one('region') };
}

const isSlug = (text: string): boolean => text.length <= SLUG_LENGTH && SLUG.test(text);

export const isEmpty = ({ stack, role, region }: Choice): boolean =>
  stack.length === 0 && role === undefined && region === undefined;

export const isSame = (a: Choice, b: Choice): boolean =>
  writeChoice({ ...a, stack: a.stack.toSorted() }) === writeChoice({ ...b, stack: b.stack.toSorted() });

export function addTool(choice: Choice, slug: string): Choice {
  const isKnown = choice.stack.includes(slug) || choice.stack.length >= MOST_TOOLS;
  return isKnown ? choice : { ...choice, stack: [...choice.stack, slug] };
}

export function removeTool(choice: Choice, slug: string): Choice {
  return { ...choice, stack: choice.stack.filter((other) => other !== slug) };
}

/** Where a browser keeps what its visitor chose, such as `localStorage`; any call may throw where it is forbidden. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Name under which a marketplace at `base` ('' or '/base') keeps the choice. */
export const choiceKey = (base: string): string => `portico${base}:stack`;

export function keepChoice(keeper: Keeper, base: string, choice: Choice): void {
  try {
    if (isEmpty(choice)) keeper.removeItem(choiceKey(base));
    else keeper.setItem(choiceKey(base), writeChoice(choice));
  } catch {
    // A browser that keeps nothing still shows what was chosen on this page.
  }
}

export function recallChoice(keeper: Keeper, base: string): Choice {
  try {
    return readChoice(keeper.getItem(choiceKey(base)) ?? '');
  } catch {
    return NO_CHOICE;
  }
}
