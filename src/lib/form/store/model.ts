import type { Values } from '../field.ts';

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
}

/** Proof that an entry is on disk. */
export interface Receipt {
  readonly id: string;
  readonly at: string;
}

export type Outcome =
  | { readonly kind: 'stored' | 'repeated'; readonly receipt: Receipt }
  /** The key is there already, with other values. */
  | { readonly kind: 'conflict' };

export interface StoredEntry extends Receipt {
  readonly form: string;
  readonly state: 'new' | 'held';
  readonly held: readonly string[];
  readonly values: Values;
}

/** Where entries are kept. What `accept` has answered survives the loss of the process and of power. */
export interface Store {
  /**
   * Keeps an entry, its key and what is to be delivered of it, in one transaction, and answers when that is on disk.
   * Rejects with StoreUnavailable, with nothing of the entry kept, where that is not possible now.
   */
  readonly accept: (entry: Entry) => Promise<Outcome>;
  /** All entries, first come first. */
  readonly list: () => readonly StoredEntry[];
  /** Entries that still have to be delivered. */
  readonly countOutbox: () => number;
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
