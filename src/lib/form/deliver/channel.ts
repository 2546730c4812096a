import type { StoredEntry } from '../store/model.ts';
import type { Desk } from './routing.ts';

/** What goes to one desk over one channel. */
export interface Parcel {
  /** The same at every try, so that a receiver can tell a repetition. */
  readonly delivery: string;
  /** Instant at which the desk was given the entry. */
  readonly given: string;
  readonly entry: StoredEntry;
  readonly desk: Desk;
}

/** How a try went. `detail` is for the log, and holds nothing of the entry nor of what the receiver wrote. */
export type Outcome =
  | { readonly kind: 'sent' | 'never'; readonly detail: string }
  | {
      readonly kind: 'later';
      readonly detail: string;
      /** The receiver asked to be left alone until then. */
      readonly notBefore?: Date | undefined;
      /** Fewer tries than usual, where another is hardly worth it. */
      readonly mostTries?: number | undefined;
    };

/** Sends a message once. May reject, which is a try that failed. */
export type Send = (at: Date) => Promise<Outcome>;

export interface Channel {
  readonly name: string;
  readonly reaches: (desk: Desk) => boolean;
  /** Makes the message. Throws where none can be made of the entry, now or ever. */
  readonly prepare: (parcel: Parcel) => Send;
}

/** Takes what no other channel reaches: the entry is where the desk looks, and counts as given to it. */
export const LIST_CHANNEL: Channel = {
  name: 'list',
  reaches: () => true,
  prepare: () => () => Promise.resolve({ kind: 'sent', detail: 'in the list' }),
};

/** Longest part of an error's code that is logged. */
const CODE = /^[A-Z][A-Z\d_]{1,39}$/;

/** The code of an error of Node or a library, which holds nothing of what was sent; else the name of its class. */
export function nameError(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && CODE.test(code) ? code : error.constructor.name;
}
