import type { FORM_KINDS, FormName } from '../kinds.ts';

type Part<Kind extends FormName> = (typeof FORM_KINDS)[Kind]['parts'][number];
type Rule<Kind extends FormName> = Part<Kind>['fields'][number];

interface Titled {
  readonly title: string;
  /** A sentence below it. */
  readonly hint?: string;
}

interface Labelled {
  readonly label: string;
  /** A sentence below the label. */
  readonly hint?: string;
}

type Words<Field> = Labelled &
  (Field extends { readonly options: readonly (infer Value extends string)[] }
    ? { readonly options: Readonly<Record<Value, string>> }
    : unknown);

/** What the forms say: every part, every field and every answer that the rules know, and nothing else. */
export type KindWords = {
  readonly [Kind in FormName]: {
    readonly title: string;
    readonly parts: Readonly<Record<Part<Kind>['name'], Titled>>;
    readonly fields: { readonly [Field in Rule<Kind> as Field['name']]: Words<Field> };
  };
};

/** The same of any form, for who looks words up by names. */
export interface AnyKindWords {
  readonly title: string;
  readonly parts: Readonly<Record<string, Titled>>;
  readonly fields: Readonly<
    Record<string, Labelled & { readonly options?: Readonly<Record<string, string>> }>
  >;
}
