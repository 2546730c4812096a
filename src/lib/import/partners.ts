import type { Entry } from './entries.ts';
import { makePartner, makeRecord } from './entries.ts';
import type { FitContext } from './fit.ts';
import { companyKey } from './organisations.ts';
import type { ImportMap } from './map/schema.ts';
import type { Publishers } from './publishers.ts';
import { organisationFields } from './publishers.ts';

export interface PartnerEntry extends Entry {
  /** Keys of all names its rows gave it, sorted. */
  readonly keys: readonly string[];
  readonly record: Readonly<Record<string, unknown>> | undefined;
}

/** A partner for each company that is not there yet. One that cannot be made valid is told to the ledger. */
export function makePartners(
  publishers: Publishers,
  map: ImportMap,
  context: FitContext,
  isKept: (slug: string) => boolean,
): readonly PartnerEntry[] {
  return [...publishers.organisations].flatMap(([slug, organisation]): PartnerEntry[] => {
    if (isKept(slug)) return [];
    const { name, drafts, body, record } = organisation;
    const rows = drafts.map(({ row }) => row);
    const row = rows[0] ?? { source: 'publishers', number: 0, value: { name }, key: organisation.key };
    const made = makePartner(name, organisationFields(organisation, map, context.contextFor), row, context);
    if (made.value === undefined) {
      for (const one of rows.length === 0 ? [row] : rows) context.ledger.reject(one, name, made.reason ?? '');
      return [];
    }
    const keys = [...new Set(organisation.names.map(companyKey))].sort();
    return [{ slug, keys, fields: made.value, body, rows, record: makeRecord(record, row, context) }];
  });
}
