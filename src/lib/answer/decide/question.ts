import type { Side, Subject } from './subject.ts';

/** Who decides: the owners of what is touched, the reviewers of the marketplace, or both. */
export type Decider = 'owners' | 'reviewers' | 'both';

/** Something that only a person can decide. */
export interface Question {
  readonly id: string;
  readonly who: Decider;
  /** What is to be decided and why, as full sentences; undefined where it does not arise. */
  readonly ask: (subject: Subject) => string | undefined;
}

const SHOWN = 4;
const listNames = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);

/** Names in a sentence: the first few, and how many more there are. */
export function sayNames(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return listNames(more > 0 ? [...names.slice(0, SHOWN), `${String(more)} more`] : names);
}

/** A question about each entry of which something holds. */
export function askOf(
  id: string,
  who: Decider,
  holds: (side: Side, subject: Subject) => boolean,
  say: (names: string) => string,
): Question {
  return {
    id,
    who,
    ask: (subject) => {
      const found = subject.sides.filter((side) => holds(side, subject));
      return found.length === 0 ? undefined : say(sayNames(found.map(({ entry }) => entry.name)));
    },
  };
}

/** Whether an entry that was there before has another value in one of these fields. */
export const changes = ({ entry }: Side, ...fields: readonly string[]): boolean =>
  (entry.change === 'edited' || entry.change === 'moved') &&
  fields.some((field) => entry.fields.includes(field));

/** The value at a path of fields; undefined where it ends early. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

/** Items of a list, each as text; empty for anything else. */
export const itemsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map((item) => JSON.stringify(item)) : [];
