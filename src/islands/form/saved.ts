import type { Values } from '#lib/form/field.ts';

/** One filled-in form as this browser keeps it until it is sent. */
export interface Draft {
  readonly values: Values;
  /** The key under which it is sent: the same answers sent again are the same entry. */
  readonly key: string;
  /** The answers that were last sent under the key, as JSON, where no answer to them is known. */
  readonly sent?: string;
  /** When the service says that the form was opened, and the instant (ms) at which it said so. */
  readonly opened?: { readonly text: string; readonly at: number };
}

/** A key that no other form has: 32 hexadecimal digits. */
export const makeKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Where it is kept; every call may fail in a browser that keeps nothing, and the form works all the same. */
export function recallDraft(name: string): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(name: string, draft: Draft): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { values, key } = value as Partial<Record<keyof Draft, unknown>>;
  return typeof key === 'string' && key !== '' && typeof values === 'object' && values !== null;
}
