import type { Values } from '../field.ts';
import type { Deliveries } from './deliveries.ts';
import type { Records } from './records.ts';
import type { Counts } from './counts.ts';

/** What is to be kept of a form that was sent. */
export interface Entry {
  readonly form: string;
  readonly values: Values;
  /** Chosen by the sender: the same key with the same values is the same entry. */
  readonly key: string;
  /** SHA-256 of form and values, in hex. */
  readonly digest: string;
  /** When it came, as an ISO instant. */
  readonly at: string;
  /** Why a human looks at it before anything is done; empty for an entry that is simply new. */
  readonly held: readonly string[];
  /** A challenge that may be spent once, with the instant after which it is worth nothing anyway. */
  readonly proof?: { readonly challenge: string; readonly until: string } | undefined;
}

/** Why an entry is held whose challenge was spent by another one before. */
export const SPENT = 'proof-spent';

/** Proof that an entry is on disk. */
export interface Receipt {
  readonly id: string;
  readonly at: string;
}

export type Outcome =
  | { readonly kind: 'stored' | 'repeated'; readonly receipt: Receipt }
  /** The key is there already, with other values. */
  | { readonly kind: 'conflict' };

/** `new` came and waits, `held` waits for a human to let it through, the last two are closed. */
export const STATES = ['new', 'held', 'assigned', 'accepted', 'rejected'] as const;
export type State = (typeof STATES)[number];

export interface StoredEntry extends Receipt {
  readonly form: string;
  readonly state: State;
  readonly held: readonly string[];
  readonly values: Values;
  readonly assignee: string | undefined;
  /** Instant at which it was accepted or rejected. */
  readonly closed: string | undefined;
}

/** Where entries are kept. What `accept` has answered survives the loss of the process and of power. */
export interface Store extends Records, Deliveries, Counts {
  /**
   * Keeps an entry, its key, its spent challenge and what is to be delivered of it, in one transaction, and answers
   * when that is on disk. Rejects with StoreUnavailable, with nothing of the entry kept, where that is not possible
   * now.
   */
  readonly accept: (entry: Entry) => Promise<Outcome>;
  /** Writes, and waits until that is on disk. Rejects where `accept` would. */
  readonly probe: (at: string) => Promise<void>;
  /** Writes a copy of everything, as of one instant, to a file that is not there yet. */
  readonly backUp: (file: string) => Promise<void>;
  /** Keeps what is under way, then closes. */
  readonly close: () => Promise<void>;
}

/** The store cannot keep anything at the moment; nothing was kept, and a later try may succeed. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** The store cannot be used as it is, in a sentence for the operator. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
