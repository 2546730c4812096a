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

export interface CheckView {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly title: string;
  readonly mend: string;
  readonly example: string | undefined;
}
