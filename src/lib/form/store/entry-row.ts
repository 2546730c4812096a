import { z } from 'zod';
import { STATES, type StoredEntry } from './model.ts';
import type { Tables } from './tables.ts';

const state = z.enum(STATES);
const reasons = z.array(z.string());
const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export function readEntry(row: Tables['entry']): StoredEntry {
  return {
    id: row.id,
    at: row.at,
    form: row.form,
    state: state.parse(row.state),
    held: reasons.parse(JSON.parse(row.held)),
    values: values.parse(JSON.parse(row.body)),
    assignee: row.assignee ?? undefined,
    closed: row.closed ?? undefined,
  };
}
