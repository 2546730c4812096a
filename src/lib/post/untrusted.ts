/** Thrown where what a check has left cannot be used. Says why, for the log. */
export class Untrusted extends Error {
  override readonly name = 'Untrusted';
}
