import type { Content } from '#lib/content/model.ts';
import { makeContent, makeIntegration } from '../make.ts';
import { makeHistory, makeRecord, makeRules } from '../derive/certification/make.ts';

const attested = (expires: string) => ({
  trust: { attestations: [{ name: 'Audit', url: 'https://harbour.example/audit', expires }] },
});

/** Four listings: certified, under way, lapsed, and one that has nothing to tell. */
export function makeCertified(): Content {
  const base = makeContent({
    integrations: [
      makeIntegration('a', { name: 'Anchor, Chain & Co', ...attested('2027-06-30') }),
      makeIntegration('harbour-log', attested('2026-08-01')),
      makeIntegration('lighthouse'),
      makeIntegration('mooring'),
    ],
  });
  const certifications = new Map([
    ['a', makeRecord({ level: 'full' })],
    ['harbour-log', makeRecord({ level: undefined, rules_version: undefined, certified_on: undefined })],
    ['lighthouse', makeRecord({ certified_on: '2025-01-10', evidence: [] })],
  ]);
  const history = makeHistory({ '2026-02-01': { active: 80, calls: 5_000, errors: 50 } });
  return {
    ...base,
    program: { ...base.program, certification: makeRules() },
    records: { ...base.records, certifications, usage: history },
  };
}
