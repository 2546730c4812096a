import type { z } from 'zod';
import { integration } from '../content/schema/integration.ts';
import { partner } from '../content/schema/partner.ts';
import type { TaxonomyKind } from '../content/schema/taxonomy.ts';
import type { Draft, RawField } from './draft.ts';
import { isItem } from './evaluate.ts';
import type { Organisation } from './organisations.ts';
import { targetAt } from './target.ts';
import { taxonomyKindOf } from './terms.ts';

interface Said {
  readonly fields: Readonly<Record<string, unknown>>;
}
type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** Every source value of a field that leads into the taxonomy, by kind. */
export function termValues(
  drafts: readonly Draft[],
  organisations: ReadonlyMap<string, Organisation>,
): ReadonlyMap<TaxonomyKind, readonly string[]> {
  const values = new Map<TaxonomyKind, string[]>();
  const gather = (fields: ReadonlyMap<string, RawField>, shape: Shape) => {
    for (const [name, field] of fields) {
      const kind = taxonomyKindOf(targetAt(shape, name)?.reference);
      if (kind === undefined) continue;
      const list = values.get(kind) ?? [];
      values.set(kind, list);
      list.push(...field.values.filter((value) => !isItem(value)).map(String));
    }
  };
  for (const draft of drafts) gather(draft.fields, integration.shape);
  for (const { fields } of organisations.values()) gather(fields, partner.shape);
  return values;
}

/** The terms that entries name, by kind. */
export function termUse(
  listings: Iterable<Said>,
  partners: Iterable<Said>,
): ReadonlyMap<TaxonomyKind, ReadonlySet<string>> {
  const used = new Map<TaxonomyKind, Set<string>>();
  const walk = (value: unknown, shape: Shape, path: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, shape, path);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value))
        walk(inner, shape, path === '' ? name : `${path}.${name}`);
    } else if (typeof value === 'string') {
      const kind = taxonomyKindOf(referenceAt(shape, path));
      if (kind !== undefined) used.set(kind, (used.get(kind) ?? new Set()).add(value));
    }
  };
  for (const { fields } of listings) walk(fields, integration.shape, '');
  for (const { fields } of partners) walk(fields, partner.shape, '');
  return used;
}

function referenceAt(shape: Shape, path: string) {
  const [head = '', ...rest] = path.split('.');
  const target = targetAt(shape, head);
  if (rest.length === 0 || target?.shape === undefined) return target?.reference;
  return referenceAt(target.shape, rest.join('.'));
}
