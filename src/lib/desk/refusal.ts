/** What the desk does not do, in a sentence that says what to do instead. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** A command that was not written as it has to be, in a sentence. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
