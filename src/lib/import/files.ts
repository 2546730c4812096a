import { Document } from 'yaml';
import type { TaxonomyKind, Term } from '../content/schema/taxonomy.ts';
import { TAXONOMY_KINDS } from './terms.ts';

/** A file an import wants to write, with its whole text. */
export interface ImportFile {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;

const OPTIONS = { lineWidth: 0, aliasDuplicateObjects: false, singleQuote: true } as const;

/** Words and number-like texts that YAML dialects read in their own way; they are always quoted. */
const AMBIGUOUS =
  /^(?:[-+.\d][\d_.,:eExXoObBa-fA-F+-]*|y|n|yes|no|on|off|true|false|null|~|\.nan|[-+]?\.inf|=|<<)$/i;
const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Fields as YAML, in the order of `order`, every dialect reading the same. */
export function toYaml(fields: Fields, order: readonly string[]): string {
  const known = order.filter((name) => Object.hasOwn(fields, name));
  const document = new Document(Object.fromEntries(known.map((name) => [name, fields[name]])), OPTIONS);
  quoteAmbiguous(document.contents);
  return document.toString(OPTIONS);
}

export function quoteAmbiguous(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if ('items' in node && Array.isArray(node.items)) node.items.forEach(quoteAmbiguous);
  if ('key' in node && 'value' in node) quoteAmbiguous(node.value);
  else if ('value' in node && typeof node.value === 'string') {
    if (AMBIGUOUS.test(node.value) && !PLAIN_DAY.test(node.value))
      Object.assign(node, { type: 'QUOTE_SINGLE' });
  }
}

/** A text with front matter. */
export function toMarkdownFile(fields: Fields, order: readonly string[], body: string): string {
  return `---\n${toYaml(fields, order)}---\n${body === '' ? '' : `\n${body}\n`}`;
}

type Terms = Readonly<Record<TaxonomyKind, readonly Term[]>>;

/** A taxonomy of its own. */
export function toTaxonomy(terms: Terms): string {
  const kinds = TAXONOMY_KINDS.filter((kind) => terms[kind].length > 0);
  return toYaml(Object.fromEntries(kinds.map((kind) => [kind, terms[kind].map(bareTerm)])), TAXONOMY_KINDS);
}

/** A term as a file says it. */
export function bareTerm({ slug, name, description, aliases }: Term) {
  return {
    slug,
    name,
    ...(description === undefined ? {} : { description }),
    ...(aliases.length === 0 ? {} : { aliases }),
  };
}
