import type { z } from 'zod';
import { integration } from '../content/schema/integration.ts';
import { partner } from '../content/schema/partner.ts';
import { partnerRecord } from '../content/schema/partner-record.ts';
import type { Draft, RawField } from './draft.ts';
import type { FitContext } from './fit.ts';
import { fitFields } from './fit.ts';
import { mend } from './mend.ts';
import type { Row } from './rows/model.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An entry that its schema accepts. */
export interface Entry {
  readonly slug: string;
  readonly fields: Fields;
  readonly body: string;
  readonly rows: readonly Row[];
  /** The row on its way, of a listing. */
  readonly draft?: Draft;
}

/** The listing a draft becomes, or nothing where it cannot be made valid (which the ledger is told). */
export function makeIntegration(
  draft: Draft,
  slug: string,
  name: string,
  context: FitContext,
): Entry | undefined {
  const fields = { name, ...fitFields(draft.fields, integration.shape, context) };
  const fitted = accept(integration, fields, draft.row, context);
  if (fitted.value !== undefined)
    return { slug, fields: fitted.value, body: draft.body, rows: [draft.row], draft };
  context.ledger.reject(draft.row, name, fitted.reason ?? '');
  return undefined;
}

/** The partner a company becomes, or the reason why it becomes none. */
export function makePartner(
  name: string,
  raw: ReadonlyMap<string, RawField>,
  row: Row,
  context: FitContext,
): { readonly value: Fields | undefined; readonly reason: string | undefined } {
  return accept(partner, { name, ...fitFields(raw, partner.shape, context) }, row, context);
}

/** What the platform knows of a partner, or nothing. */
export function makeRecord(
  raw: ReadonlyMap<string, RawField>,
  row: Row,
  context: FitContext,
): Fields | undefined {
  const fields = fitFields(raw, partnerRecord.shape, context);
  return Object.keys(fields).length === 0 ? undefined : accept(partnerRecord, fields, row, context).value;
}

function accept(schema: z.ZodType, fields: Fields, row: Row, context: FitContext) {
  const mended = mend(schema, fields);
  for (const { field, value, reason } of mended.removed) context.ledger.lose(row, field, value, reason);
  return mended;
}
