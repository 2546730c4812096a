/** Something the person who runs `npm run usage` has to mend; the message says what and how, for all places. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** First line of what was thrown. */
export const firstLine = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0]?.trim() ?? '';
