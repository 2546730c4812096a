import type { SampleProfile } from './sample-profile.ts';

const YULE = { peak: '2026-12-12', swing: 0.12 } as const;
const SUMMER = { peak: '2026-07-15', swing: 0.15 } as const;
const WINTER = { peak: '2026-01-20', swing: 0.18 } as const;
const OFFICE = { peak: '2026-10-10', swing: 0.08 } as const;

/**
 * Use of the invented platform's integrations. Kept out on purpose: listings that nobody has used yet or that
 * were removed before the books begin. One line each, so that it reads as a table.
 */
// prettier-ignore
export const SAMPLE_PROFILES: readonly SampleProfile[] = [
  { slug: 'baobridge-offline-forms', launch: '2026-10-12', opening: 3, joins: 4, churn: 0.01, rhythm: 0.35, calls: 90, failures: 0.02 },
  { slug: 'brackenpost-campaigns', opening: 268, joins: 5, churn: 0.009, rhythm: 0.55, calls: 220, failures: 0.003, season: YULE, affiliated: 6 },
  { slug: 'casa-tordo-cobranza', opening: 74, joins: 2.2, churn: 0.008, rhythm: 0.7, calls: 60, failures: 0.014, affiliated: 2 },
  { slug: 'hexgoose-cold-chain-sensors', launch: '2026-09-30', opening: 5, joins: 2.5, churn: 0.02, rhythm: 0.9, calls: 1400, failures: 0.011 },
  { slug: 'hexgoose-referral-links', opening: 14, joins: 0.6, churn: 0.03, rhythm: 0.12, calls: 30, failures: 0.02 },
  { slug: 'kassaflux-checkout-classic', closes: '2026-10-05', opening: 58, joins: 0, churn: 0.045, rhythm: 0.5, calls: 70, failures: 0.03 },
  { slug: 'kassaflux-payments', opening: 372, joins: 7.5, churn: 0.005, rhythm: 0.85, calls: 460, failures: 0.0006, season: YULE, affiliated: 8 },
  { slug: 'kassaflux-terminal', launch: '2026-05-27', opening: 8, joins: 3.4, churn: 0.01, rhythm: 0.7, calls: 150, failures: 0.009, incident: { from: '2026-08-03', to: '2026-08-05', failures: 0.22 } },
  { slug: 'keylantern-directory-sync', opening: 128, joins: 1.4, churn: 0.007, rhythm: 0.8, calls: 40, failures: 0.012 },
  { slug: 'keylantern-single-sign-on', opening: 296, joins: 4.5, churn: 0.004, rhythm: 0.95, calls: 310, failures: 0.0012, affiliated: 4 },
  { slug: 'ledgermoor-accounting', opening: 344, joins: 4, churn: 0.004, rhythm: 0.9, calls: 190, failures: 0.002, affiliated: 5 },
  { slug: 'ledgermoor-payroll-export', opening: 66, joins: 0, churn: 0.016, rhythm: 0.06, calls: 12, failures: 0.05 },
  { slug: 'loamwren-loyalty-ledger', opening: 78, joins: 2.1, churn: 0.007, rhythm: 0.75, calls: 95, failures: 0.005, season: YULE },
  { slug: 'murmurline-sms', opening: 182, joins: 2.6, churn: 0.013, rhythm: 0.6, calls: 130, failures: 0.016 },
  { slug: 'murmurline-voice', opening: 168, joins: 2.8, churn: 0.008, rhythm: 0.85, calls: 240, failures: 0.004 },
  { slug: 'obermoos-buchungsexport', opening: 92, joins: 0.4, churn: 0.012, rhythm: 0.08, calls: 20, failures: 0.03 },
  { slug: 'parleybox-shared-inbox', opening: 386, joins: 8, churn: 0.006, rhythm: 0.95, calls: 380, failures: 0.0015, season: OFFICE, affiliated: 7 },
  { slug: 'parleybox-website-chat', opening: 176, joins: 5.2, churn: 0.011, rhythm: 0.75, calls: 160, failures: 0.006 },
  { slug: 'patchwork-otter-phone-notes', opening: 9, joins: 0.2, churn: 0.03, rhythm: 0.2, calls: 5, failures: 0.04 },
  { slug: 'patchwork-otter-spreadsheet-bridge', opening: 236, joins: 0.8, churn: 0.017, rhythm: 0.4, calls: 45, failures: 0.062, affiliated: 3 },
  { slug: 'patchwork-otter-stock-sync', opening: 38, joins: 0.7, churn: 0.01, rhythm: 0.9, calls: 8, failures: 0.015, spike: { day: '2026-11-06', accounts: 120 } },
  { slug: 'qantara-messages', launch: '2026-02-16', opening: 6, joins: 1.9, churn: 0.006, rhythm: 0.8, calls: 170, failures: 0.01 },
  { slug: 'quillsworn-signatures', opening: 208, joins: 3.4, churn: 0.007, rhythm: 0.5, calls: 24, failures: 0.003 },
  { slug: 'quillsworn-templates', opening: 84, joins: 0.5, churn: 0.019, rhythm: 0.2, calls: 14, failures: 0.008 },
  { slug: 'rootwagon-route-planner', opening: 152, joins: 4.2, churn: 0.006, rhythm: 0.9, calls: 520, failures: 0.005, season: SUMMER, affiliated: 4 },
  { slug: 'rootwagon-technician-app', launch: '2026-08-18', opening: 11, joins: 3.2, churn: 0.015, rhythm: 0.7, calls: 260, failures: 0.021 },
  { slug: 'silobright-warehouse-sync', opening: 244, joins: 3.8, churn: 0.004, rhythm: 0.98, calls: 900, failures: 0.0004, affiliated: 6 },
  { slug: 'skifflane-returns', opening: 64, joins: 5, churn: 0.007, rhythm: 0.65, calls: 70, failures: 0.004, season: WINTER },
  { slug: 'skifflane-shipping', opening: 286, joins: 5.5, churn: 0.006, rhythm: 0.85, calls: 340, failures: 0.0028, season: YULE, incident: { from: '2026-07-21', to: '2026-07-22', failures: 0.31 }, affiliated: 5 },
  { slug: 'stallwright-marketplace-feeds', opening: 52, joins: 1.6, churn: 0.012, rhythm: 0.8, calls: 85, failures: 0.026 },
  { slug: 'stallwright-storefront', opening: 198, joins: 3, churn: 0.007, rhythm: 0.85, calls: 280, failures: 0.0045, season: YULE, affiliated: 3 },
  { slug: 'tallyfern-forecast', opening: 112, joins: 4.4, churn: 0.007, rhythm: 0.55, calls: 36, failures: 0.004 },
  { slug: 'tallyfern-lead-scoring', opening: 71, joins: 0, churn: 0.035, rhythm: 0.4, calls: 25, failures: 0.02 },
  { slug: 'tarnwick-audit-stream', opening: 118, joins: 2, churn: 0.004, rhythm: 0.98, calls: 600, failures: 0.0009 },
  { slug: 'tarnwick-boards', opening: 352, joins: 5, churn: 0.009, rhythm: 0.6, calls: 55, failures: 0.002 },
  { slug: 'tarnwick-data-export', opening: 266, joins: 3.6, churn: 0.006, rhythm: 0.7, calls: 18, failures: 0.007, affiliated: 4 },
  { slug: 'tarnwick-help-centre', opening: 318, joins: 4, churn: 0.006, rhythm: 0.85, calls: 210, failures: 0.001 },
  { slug: 'tarnwick-invoice-export', opening: 97, joins: 0, churn: 0.022, rhythm: 0.3, calls: 4, failures: 0.03 },
  { slug: 'tarnwick-team-alerts', opening: 402, joins: 6, churn: 0.009, rhythm: 0.8, calls: 75, failures: 0.0022 },
  { slug: 'tarnwick-webhooks', opening: 224, joins: 3, churn: 0.006, rhythm: 0.95, calls: 700, failures: 0.013 },
  { slug: 'todairoku-case-insights', opening: 58, joins: 1.7, churn: 0.006, rhythm: 0.5, calls: 15, failures: 0.006, affiliated: 3 },
  { slug: 'todairoku-log-archive', launch: '2026-08-03', opening: 2, joins: 0.3, churn: 0.01, rhythm: 0.9, calls: 200, failures: 0.004, affiliated: 2 },
];
