import type { CertificationRules, Metric } from '#lib/content/schema/certification.ts';
import type { EndCause, NextExpiry } from '#lib/derive/certification/model.ts';
import { floorShare } from '#lib/i18n/format.ts';

/** Wording of the report on the command line; days stay as they are written in files. */
export const STATE_WORDS = {
  'in-force': 'in force',
  due: 'renewal due',
  grace: 'in grace',
  lapsed: 'lapsed',
  none: 'not certified',
} as const;

export const CRITERION_WORDS = {
  met: 'met',
  'not-met': 'not met',
  'not-enough-data': 'not enough data',
  due: 'renewal due',
  grace: 'in grace',
  lapsed: 'lapsed',
} as const;

export function sayCause(cause: EndCause): string {
  switch (cause.kind) {
    case 'time':
      return 'certificate';
    case 'criterion':
      return cause.criterion;
    case 'rules':
      return `rules ${cause.version}`;
  }
}

/** What is lost first and when: the last day it holds, and the last day of grace. */
export function sayNext(next: NextExpiry | undefined): string {
  if (!next) return '-';
  const { cause, expires, lapses } = next;
  const end = expires ?? 'not met';
  return lapses === expires
    ? `${sayCause(cause)} ${end}`
    : `${sayCause(cause)} ${end}, lapses after ${lapses}`;
}

export const sayShare = (share: number): string => `${Number((floorShare(share) * 100).toFixed(2))} %`;

const SHARES: ReadonlySet<Metric> = new Set(['success_rate', 'retained_share']);

export function sayValue(value: number | string | undefined, metric: Metric | undefined): string {
  if (typeof value !== 'number') return value ?? '-';
  return metric !== undefined && SHARES.has(metric) ? sayShare(value) : String(value);
}

export const sayRules = ({ version, effective }: CertificationRules): string =>
  `rules ${version}, in effect since ${effective}`;
