import { expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { addDays } from '#lib/derive/days.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { HEALTH_STATES } from '#lib/derive/health/model.ts';

const TODAY = '2026-11-21';
const content = await readContent('content');
const facts = deriveFacts(content, TODAY);
const partners = [...facts.partners];

test('the sample shows every tier, none at all, and one about to be lost', () => {
  const held = new Set(partners.map(([, { tier }]) => tier.current));
  expect(held).toEqual(new Set([undefined, ...content.program.tiers.tiers.map(({ slug }) => slug)]));
  expect(partners.some(([, { tier }]) => tier.isEndangered)).toBe(true);
});

test('the sample shows every state of listings and most states of partners', () => {
  const states = facts.byPlace.map((slug) => facts.integrations.get(slug)?.health.state);
  expect(new Set(states)).toEqual(new Set(HEALTH_STATES));
  const ofPartners = new Set(partners.map(([, { health }]) => health.state));
  expect(ofPartners).toEqual(new Set(['healthy', 'watch', 'at-risk', 'stale']));
});

test('a build on the last day foreseen shows the same tier, and one on the next day the tier foreseen', () => {
  for (const [slug, { tier }] of partners) {
    if (tier.holdsUntil === undefined) continue;
    const tierOn = (day: string) => deriveFacts(content, day).partners.get(slug)?.tier.current;
    expect([slug, tierOn(tier.holdsUntil)]).toEqual([slug, tier.current]);
    expect([slug, tierOn(addDays(tier.holdsUntil, 1))]).toEqual([slug, tier.fallsTo]);
  }
});

test('a later build never shows a listing in better health than today', () => {
  for (const day of ['2027-03-01', '2027-12-01', '2028-12-01']) {
    const later = deriveFacts(content, day);
    for (const slug of facts.byPlace) {
      const now = facts.integrations.get(slug)?.health;
      const then = later.integrations.get(slug)?.health;
      // A measure against a listing may end; its age does not.
      if (!now || !then || now.reasons.some(({ reason }) => reason.startsWith('action-'))) continue;
      expect(HEALTH_STATES.indexOf(then.state), slug).toBeGreaterThanOrEqual(
        HEALTH_STATES.indexOf(now.state),
      );
    }
  }
});
