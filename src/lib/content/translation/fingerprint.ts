import { createHash } from 'node:crypto';
import type { Fields } from '../door/fields.ts';
import { pickTexts } from './pick.ts';
import { translatableOf, type TranslatedNoun } from './registry.ts';
import { FINGERPRINT_LENGTH } from './schema.ts';

/** What is translated, in the default language. */
export interface Source {
  readonly fields: Fields;
  /** Empty where there is none. */
  readonly body: string;
}

/**
 * Fingerprint of all that a translation translates: the first twelve hexadecimal digits of the SHA-256 of its texts
 * as JSON, in the order of the registry, and its body. Nothing else of an entry changes it.
 */
export function fingerprint(noun: TranslatedNoun, { fields, body }: Source): string {
  const { texts, hasBody } = translatableOf(noun);
  const text = JSON.stringify({ ...pickTexts(texts, fields), ...(hasBody ? { body: body.trim() } : {}) });
  return createHash('sha256').update(text).digest('hex').slice(0, FINGERPRINT_LENGTH);
}
