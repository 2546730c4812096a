import type { Inspection } from '#lib/content/read.ts';
import type { Store } from '#lib/form/store/model.ts';
import type { Terminal } from './print/table.ts';

/** What the desk finds around it. */
export interface Surroundings {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly terminal: Terminal;
  /** Writes to standard output, and to standard error. */
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Checks a content folder as `npm run check` does. */
  readonly check: (contentDir: string, day: string) => Promise<Inspection>;
}

/** The desk of an operator, with the store open. */
export interface Desk extends Surroundings {
  readonly store: Store;
  readonly contentDir: string;
  /** The day it is taken for, `YYYY-MM-DD`. */
  readonly today: string;
  /** Who is at the desk, as the trail names them. */
  readonly operator: string;
}

/** Opens the desk for the time of one command. */
export type UseDesk = (work: (desk: Desk) => Promise<void>) => Promise<void>;
