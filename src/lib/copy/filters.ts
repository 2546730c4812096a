import { type Kind } from './names.ts';

/** A list of texts or a text; items of lists with names of their own pass through unread. */
type Given = string | readonly unknown[] | null;

/** One change a template may make to a value. Null, where a listing has no such fact, stays null. */
export interface Filter {
  readonly describe: string;
  readonly takes: 'text' | 'list';
  readonly gives: Kind | 'item-of-list' | 'same';
  /** Whether its list may have items with names of their own. */
  readonly takesItems: boolean;
  /** Whether it asks for a quoted text after a colon. */
  readonly takesText: boolean;
  readonly apply: (value: Given, text: string) => unknown;
}

const onText =
  (change: (text: string) => string) =>
  (value: Given): unknown =>
    typeof value === 'string' ? change(value) : value;

const onList =
  (change: (list: readonly unknown[], text: string) => unknown) =>
  (value: Given, text: string): unknown =>
    Array.isArray(value) ? change(value as readonly unknown[], text) : value;

const ofText = { takes: 'text', gives: 'text', takesItems: false, takesText: false } as const;
const ofList = { takes: 'list', takesItems: true, takesText: false } as const;

/** Every filter there is. */
export const FILTERS = {
  upcase: { ...ofText, describe: 'In capitals.', apply: onText((text) => text.toUpperCase()) },
  downcase: { ...ofText, describe: 'In small letters.', apply: onText((text) => text.toLowerCase()) },
  capitalize: {
    ...ofText,
    describe: 'With a first capital; the other letters stay as they are.',
    apply: onText((text) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase())),
  },
  join: {
    ...ofList,
    gives: 'text',
    takesItems: false,
    takesText: true,
    describe: 'The texts of a list as one, with the given text between them.',
    apply: onList((list, text) => list.join(text)),
  },
  first: {
    ...ofList,
    gives: 'item-of-list',
    describe: 'The first of a list.',
    apply: onList((list) => list[0] ?? null),
  },
  last: {
    ...ofList,
    gives: 'item-of-list',
    describe: 'The last of a list.',
    apply: onList((list) => list.at(-1) ?? null),
  },
  size: {
    ...ofList,
    gives: 'number',
    describe: 'How many a list has.',
    apply: onList((list) => list.length),
  },
  sort: {
    ...ofList,
    gives: 'same',
    takesItems: false,
    describe: 'A list of texts in the order of their letters.',
    apply: onList((list) => list.map(String).sort()),
  },
} as const satisfies Readonly<Record<string, Filter>>;
