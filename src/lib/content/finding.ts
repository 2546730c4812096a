import type { RuleId } from './rules/index.ts';

/** Keys and indexes from the root of a YAML or JSON document to a value. */
export type FieldPath = readonly (string | number)[];

/** Where a problem lies, before its file has been searched for the line. Offsets count UTF-16 units from 0. */
export type Place =
  | { readonly at: 'file' }
  | { readonly at: 'field'; readonly path: FieldPath }
  | { readonly at: 'key'; readonly path: FieldPath }
  | { readonly at: 'offset'; readonly start: number; readonly end: number };

/** A problem as a check reports it. The line, the severity and the usual way to mend it are added later. */
export interface Finding {
  readonly rule: RuleId;
  readonly file: string;
  readonly place: Place;
  readonly message: string;
  readonly wanted: string;
  readonly found?: string | undefined;
  /** Instead of the rule's usual advice. */
  readonly fix?: string | undefined;
  readonly suggestion?: string | undefined;
}

/** Takes a problem; checks report and go on. */
export type Report = (finding: Finding) => void;

export const WHOLE_FILE: Place = { at: 'file' };
export const atField = (...path: FieldPath): Place => ({ at: 'field', path });
export const atKey = (...path: FieldPath): Place => ({ at: 'key', path });
