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
