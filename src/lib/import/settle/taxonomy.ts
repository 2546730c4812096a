import { isSeq, parseDocument } from 'yaml';
import type { TaxonomyKind, Term } from '../../content/schema/taxonomy.ts';
import { bareTerm, toTaxonomy, toYaml } from '../files.ts';
import type { Manifest } from '../manifest/model.ts';
import { mergeFields, same, type Edit } from '../merge/fields.ts';
import { lineOfField } from '../merge/entry.ts';
import { editNodes, editYaml } from '../merge/yaml-text.ts';
import { TAXONOMY_KINDS } from '../terms.ts';
import { termUse } from '../term-values.ts';
import type { Terms } from '../wanted.ts';
import type { Outcome } from './outcome.ts';

const FILE = 'taxonomy.yaml';

/** A term of an import that nothing uses any more. */
export interface UnusedTerm {
  readonly kind: TaxonomyKind;
  readonly slug: string;
}

/**
 * Settles taxonomy.yaml, after the entries. Terms that entries use and the file lacks are added at the end of their
 * list, terms of earlier imports are brought up to the source, and nothing is taken out.
 */
export function settleTaxonomy(
  wanted: Terms,
  known: Manifest['terms'],
  out: Outcome,
): { readonly terms: Manifest['terms']; readonly unused: readonly UnusedTerm[] } {
  const used = usedIn(out);
  const kinds = TAXONOMY_KINDS.map((kind) => {
    const isUsed = ({ slug }: Term) => used.get(kind)?.has(slug) === true;
    return settleKind(kind, wanted[kind], known[kind] ?? [], isUsed, out);
  });
  writeTaxonomy(kinds, out);
  const terms: Manifest['terms'] = {};
  for (const { kind, next } of kinds) if (next.length > 0) terms[kind] = [...next];
  return {
    terms,
    unused: kinds.flatMap(({ kind, next }) =>
      next
        .filter(({ slug }) => used.get(kind)?.has(slug) !== true && hasTerm(out, kind, slug))
        .map(({ slug }) => ({ kind, slug })),
    ),
  };
}

interface Settled {
  readonly kind: TaxonomyKind;
  readonly added: readonly Term[];
  readonly edits: readonly Edit[];
  /** What the manifest shall know. */
  readonly next: readonly Term[];
}

const hasTerm = ({ existing }: Outcome, kind: TaxonomyKind, slug: string): boolean =>
  existing.taxonomy[kind].some((term) => term.slug === slug);

function usedIn({ final }: Outcome) {
  const said = (noun: string) =>
    [...final].filter(([path]) => path.startsWith(noun)).map(([, fields]) => ({ fields }));
  return termUse(said('integrations/'), said('partners/'));
}

function settleKind(
  kind: TaxonomyKind,
  wanted: readonly Term[],
  known: readonly Term[],
  isUsed: (term: Term) => boolean,
  out: Outcome,
): Settled {
  const there = out.existing.taxonomy[kind];
  const has = (slug: string) => there.some((term) => term.slug === slug);
  const added = wanted.filter((term) => !has(term.slug) && isUsed(term));
  const slugs = new Set(wanted.map(({ slug }) => slug));
  const edits = wanted.flatMap((term) => {
    const index = there.findIndex(({ slug }) => slug === term.slug);
    const [file, base] = [there[index], known.find(({ slug }) => slug === term.slug)];
    return file === undefined || base === undefined
      ? []
      : updateTerm([kind, String(index)], base, file, term, out);
  });
  const next = [
    ...wanted.filter((term) => has(term.slug) || added.includes(term)),
    ...known.filter(({ slug }) => !slugs.has(slug) && has(slug)),
  ];
  return { kind, added, edits, next };
}

function updateTerm(
  place: readonly string[],
  base: Term,
  file: Term,
  source: Term,
  out: Outcome,
): readonly Edit[] {
  const merge = mergeFields({ base: bareTerm(base), file: bareTerm(file), source: bareTerm(source) });
  const told = (path: readonly string[]) => {
    const line = lineOfField(out.existing.taxonomyText ?? '', [
      ...place.slice(0, 1),
      Number(place[1]),
      ...path,
    ]);
    return { file: FILE, field: `${place[0] ?? ''}.${source.slug}.${path.join('.')}`, line };
  };
  out.stays.push(
    ...merge.kept.map(told),
    ...merge.clashes.map(({ path, file: mine, source: theirs }) => ({
      ...told(path),
      clash: { file: mine, source: theirs },
    })),
  );
  return merge.edits.map(({ path, value }) => ({ path: [...place, ...path], value }));
}

function writeTaxonomy(kinds: readonly Settled[], out: Outcome): void {
  const text = out.existing.taxonomyText;
  const terms = (pick: (settled: Settled) => readonly Term[]): Terms =>
    Object.fromEntries(kinds.map((settled) => [settled.kind, pick(settled)])) as Record<TaxonomyKind, Term[]>;
  if (text === undefined) {
    out.writes.push({ path: FILE, text: toTaxonomy(terms(({ next }) => next)) });
    out.added.push(FILE);
    return;
  }
  const edits = kinds.flatMap((settled) => settled.edits);
  const added = kinds.filter((settled) => settled.added.length > 0);
  if (edits.length + added.length === 0) {
    out.unchanged++;
    return;
  }
  const edited = edits.length === 0 ? text : editYaml(text, edits, TAXONOMY_KINDS);
  const extended = added.reduce((result, { kind, added: fresh }) => appendTerms(result, kind, fresh), edited);
  out.writes.push({ path: FILE, text: extended });
  out.updated.push({
    file: FILE,
    fields: [
      ...edits.map(({ path: [kind = '', index, ...rest] }) => {
        const term = out.existing.taxonomy[kind as TaxonomyKind][Number(index)];
        return `${kind}.${term?.slug ?? ''}.${rest.join('.')}`;
      }),
      ...added.flatMap(({ kind, added: fresh }) => fresh.map(({ slug }) => `${kind}.${slug}`)),
    ],
  });
}

/** `text` with terms at the end of a list, the lines of the others as they are wherever that can be. */
function appendTerms(text: string, kind: TaxonomyKind, terms: readonly Term[]): string {
  const before: unknown = parseDocument(text).toJS();
  const old = termsIn(before, kind);
  const list = [...old, ...terms.map(bareTerm)];
  if (old.length === 0) return editYaml(text, [{ path: [kind], value: list }], TAXONOMY_KINDS);
  const lines = appendLines(text, kind, terms);
  if (lines !== undefined && same(termsIn(parseDocument(lines).toJS(), kind), list)) return lines;
  return editNodes(
    text,
    terms.map((term, index) => ({ path: [kind, String(old.length + index)], value: bareTerm(term) })),
  );
}

function termsIn(tree: unknown, kind: TaxonomyKind): readonly unknown[] {
  const list: unknown =
    typeof tree === 'object' && tree !== null && kind in tree ? Reflect.get(tree, kind) : undefined;
  return Array.isArray(list) ? list : [];
}

function appendLines(text: string, kind: TaxonomyKind, terms: readonly Term[]): string | undefined {
  const list: unknown = parseDocument(text).get(kind, true);
  if (!isSeq(list) || list.flow === true || !list.range) return undefined;
  const end = list.range[1];
  const indent = /^[ ]*$/.exec(text.slice(text.lastIndexOf('\n', list.range[0] - 1) + 1, list.range[0]))?.[0];
  if (indent === undefined) return undefined;
  const fresh = toYaml({ [kind]: terms.map(bareTerm) }, [kind])
    .split('\n')
    .slice(1, -1)
    .map((line) => `${indent}${line.slice(2)}\n`)
    .join('');
  const gap = end > 0 && text[end - 1] !== '\n' ? '\n' : '';
  return `${text.slice(0, end)}${gap}${fresh}${text.slice(end).replace(/^\n/, gap === '' ? '\n' : '')}`;
}
