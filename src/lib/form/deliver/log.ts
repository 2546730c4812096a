type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** Where delivery says what it does: ids, names of desks and channels, never an answer or an address. */
export interface Log {
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}
