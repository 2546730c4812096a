import type { HeadKey } from '#lib/i18n/heading.ts';

/** Pages under `/program/`, in the order shown. */
export const PROGRAM_PAGES = [
  'ranking',
  'certification',
  'tiers',
  'health',
  'metrics',
  'checks',
  'kit-guide',
  'kit-assets',
  'actions',
] as const;
export type ProgramName = (typeof PROGRAM_PAGES)[number];

/** What each is called, and how it is described. */
export const PROGRAM_HEADS: Readonly<Record<ProgramName, readonly [title: HeadKey, description: HeadKey]>> = {
  ranking: ['ranking', 'rankingDescription'],
  certification: ['certification', 'certificationDescription'],
  tiers: ['tiers', 'tiersDescription'],
  health: ['health', 'healthDescription'],
  metrics: ['metrics', 'metricsDescription'],
  checks: ['checks', 'checksDescription'],
  'kit-guide': ['kitGuide', 'kitGuideDescription'],
  'kit-assets': ['kitAssets', 'kitAssetsDescription'],
  actions: ['actions', 'actionsDescription'],
};
