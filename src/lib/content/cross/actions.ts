import { atField, type Finding, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import type { Action } from '../schema/actions.ts';

type Mistake = Omit<Finding, 'file' | 'place'> & { readonly field: keyof Action };

function* findMistakes(action: Action): Generator<Mistake> {
  const { id, date, status, expires, lifted } = action;
  if (action.integration === undefined && action.partner === undefined) {
    yield {
      rule: 'action/no-subject',
      field: 'id',
      message: `"${id}" names neither a listing nor a partner.`,
      wanted: 'integration or partner',
    };
  }
  for (const field of ['expires', 'lifted'] as const) {
    const day = action[field];
    if (day === undefined || day >= date) continue;
    yield {
      rule: 'action/day-order',
      field,
      found: day,
      message: `\`${field}\` is ${day}, before the measure was taken on ${date}.`,
      wanted: `${date} or later`,
    };
  }
  if (status === 'expired' && expires === undefined) {
    yield {
      rule: 'action/open-end',
      field: 'status',
      found: status,
      message: `"${id}" has expired, but nothing says when.`,
      wanted: 'the last day it held, in expires',
    };
  }
  if (lifted !== undefined && status !== 'lifted') {
    yield {
      rule: 'action/not-lifted',
      field: 'lifted',
      found: lifted,
      message: `"${id}" was lifted on ${lifted}, and its status is ${status}.`,
      wanted: 'status: lifted',
    };
  }
}

/** The log of measures says whom each concerns and when it ends. */
export function checkActions({ actions }: Gathered, report: Report): void {
  if (actions?.value === undefined) return;
  for (const [index, action] of actions.value.actions.entries()) {
    for (const { field, ...mistake } of findMistakes(action)) {
      report({ ...mistake, file: actions.file, place: atField('actions', index, field) });
    }
  }
}
