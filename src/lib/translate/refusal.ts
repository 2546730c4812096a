/** What cannot be done to a translation, in a sentence. */
export class TranslateError extends Error {
  override readonly name = 'TranslateError';
}
