/** A field that should no longer be used. It stays as long as its version. */
export interface Deprecation {
  /** Name of the kind of file. */
  readonly file: string;
  /** Names from the outermost on, set apart by dots; lists are not counted. */
  readonly field: string;
  /** Day it was marked. */
  readonly since: string;
  /** At least twelve months later. */
  readonly removed_not_before: string;
  readonly instead: string | null;
}

/** Every field that a schema marks as deprecated, and no other. */
export const DEPRECATIONS: readonly Deprecation[] = [];
