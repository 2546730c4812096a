import { canonicalJson, type BadRow, type Row } from './rows/model.ts';

export type Noun = 'integration' | 'partner' | 'record';

/** A row that gave no entry. */
export interface Rejection extends BadRow {
  readonly label: string;
  /** skipped: the map says so; rejected: it cannot be made valid; duplicate: an equal row is there. */
  readonly kind: 'skipped' | 'rejected' | 'duplicate';
}

/** A value that is not in the content, or not whole. */
export interface Loss {
  readonly source: string;
  readonly row: number;
  readonly field: string;
  readonly value: string;
  readonly reason: string;
  readonly kind: 'dropped' | 'shortened';
}

/** A slug or name that is not what the source says, because it could not be. */
export interface Renaming {
  readonly source: string;
  readonly row: number;
  readonly what: 'slug' | 'name';
  readonly from: string;
  readonly to: string;
}

/** Rows or spellings that became one entry. */
export interface Merging {
  readonly noun: 'partner' | 'term';
  readonly slug: string;
  readonly from: readonly string[];
}

/** What happened on the way, gathered as it happens. */
export class Ledger {
  readonly rejections: Rejection[] = [];
  readonly losses: Loss[] = [];
  readonly renamings: Renaming[] = [];
  readonly mergings: Merging[] = [];
  readonly #filled = new Map<string, number>();

  reject(row: Row, label: string, reason: string, kind: Rejection['kind'] = 'rejected'): void {
    this.rejections.push({ source: row.source, number: row.number, label, reason, kind });
  }

  lose(row: Row, field: string, value: unknown, reason: string, kind: Loss['kind'] = 'dropped'): void {
    const text = typeof value === 'string' ? value : canonicalJson(value);
    const shown = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    this.losses.push({ source: row.source, row: row.number, field, value: shown, reason, kind });
  }

  fill(field: string): void {
    this.#filled.set(field, (this.#filled.get(field) ?? 0) + 1);
  }

  /** How often a default filled each field, sorted by field. */
  get filled(): readonly { readonly field: string; readonly count: number }[] {
    return [...this.#filled]
      .map(([field, count]) => ({ field, count }))
      .sort((a, b) => (a.field < b.field ? -1 : 1));
  }
}
