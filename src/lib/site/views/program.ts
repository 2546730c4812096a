export interface ChangeView {
  readonly date: string;
  readonly version: string;
  readonly summary: string;
}

export interface RulesView {
  readonly version: string;
  readonly effective: string;
  readonly changes: readonly ChangeView[];
}

/** What a rule is about, as its page tells them. */
export type CheckGroup =
  | 'words'
  | 'characters'
  | 'body'
  | 'fields'
  | 'listing'
  | 'prices'
  | 'links'
  | 'pictures'
  | 'partners'
  | 'collections'
  | 'kits'
  | 'changes'
  | 'files'
  | 'platform';

export interface CheckView {
  readonly id: string;
  /** Of the page of checks; never changes. */
  readonly anchor: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly title: string;
  readonly mend: string;
  readonly example: string | undefined;
}

export interface ChecksView {
  readonly counts: Readonly<Record<CheckView['severity'], number>>;
  /** In the order of the groups. */
  readonly checks: readonly CheckView[];
  readonly groups: readonly { readonly group: CheckGroup; readonly checks: readonly CheckView[] }[];
}
