import type { CopyProblem } from '#lib/copy/problem.ts';
import { countCharacters, findExcess } from './measure.ts';
import type { AssetEntry, Fault, KitProblem, KitText } from './model.ts';

/** Where the text of an asset was written. */
export interface Origin {
  /** The author's file; the kit's own where the text is the template's. */
  readonly file: string;
  readonly text: KitText | undefined;
}

/** Problems of a template as faults of its field or body. */
export const toFaults = (problems: readonly CopyProblem[], field?: string): readonly Fault[] =>
  problems.map(({ start, end, ...problem }) => ({
    ...problem,
    place: field === undefined ? { at: 'body', start, end } : { at: 'field', field },
  }));

/** A fault at a place the author wrote, or at the whole file where the template wrote it. */
export function placeFault(fault: Fault, { file, text }: Origin): KitProblem {
  const { place } = fault;
  const fields: Readonly<Record<string, unknown>> = text?.fields ?? {};
  const isWritten =
    place.at === 'field' ? fields[place.field] !== undefined : place.at === 'body' && hasBody(text);
  return { ...fault, file, place: isWritten ? place : { at: 'file' } };
}

export const hasBody = (text: KitText | undefined): text is KitText =>
  text !== undefined && text.body.trim() !== '';

/** Fields that are longer than they may be. */
export const findLongFields = (
  { fields: entries, title }: AssetEntry,
  fields: Readonly<Record<string, string>>,
): readonly Fault[] =>
  entries.flatMap(({ name, limit }) => {
    const value = fields[name];
    if (value === undefined || limit === undefined) return [];
    const what = `\`${name}\` of ${title.toLowerCase()}`;
    return findExcess(what, countCharacters(value), limit, { at: 'field', field: name }, value);
  });
