import { describe, expect, test } from 'vitest';
import type { Action } from '#lib/content/schema/actions.ts';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { tierRules } from '#lib/content/schema/tiers.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { LISTING_RULES } from '#lib/derive/health/listing-rules.ts';
import { getDictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { sayHealthRule } from '#lib/i18n/phrases.ts';
import { sayAdjusted, sayGap, sayOutlook } from '#lib/i18n/tier-phrases.ts';
import { buildSite } from '#lib/site/build.ts';
import { makeContent, makeIntegration, makePartner } from '../make.ts';

const TODAY = '2026-11-21';
const voice = { t: getDictionary('en'), format: getFormat('en') };
/** No-break spaces read as plain ones. */
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

const tiers = tierRules.parse({
  version: '1',
  effective: '2026-01-01',
  tiers: [
    { slug: 'select', name: 'Select', certified_people: 1, delivered_projects: 1 },
    { slug: 'premier', name: 'Premier', certified_people: 3, delivered_projects: 4, satisfaction: 4.2 },
  ],
  skills: [{ slug: 'x', name: 'Migration' }],
});
const record = partnerRecord.parse({
  people: [{ id: '1', skill: 'x', certified_on: '2025-01-01', expires: '2027-01-31' }],
  projects: [
    { id: 'a', delivered: '2024-03-01', industry: 'retail' },
    { id: 'b', delivered: '2026-02-01', industry: 'retail' },
    { id: 'c', delivered: '2026-03-01' },
    { id: 'd', delivered: '2026-12-01' },
  ],
  satisfaction: { mean: 5, answers: 4, as_of: '2026-10-01' },
});
const action: Action = {
  id: '2026-1',
  date: '2026-10-01',
  integration: 'gone',
  partner: 'acme',
  rule: 'r',
  measure: 'Removed.',
  reason: 'because',
  status: 'in-force',
};

const base = makeContent();
const content = makeContent({
  integrations: [
    makeIntegration('old', { publisher: 'acme', released: '2024-01-01', verified: '2024-01-01' }),
    makeIntegration('new', { publisher: 'acme', released: TODAY, verified: TODAY }),
    makeIntegration('gone', { publisher: 'acme', status: 'removed' }),
  ],
  partners: [makePartner('acme'), makePartner('zest')],
  program: { ...base.program, tiers },
  records: { ...base.records, actions: [action], partners: new Map([['acme', record]]) },
});
const site = buildSite(content, deriveFacts(content, TODAY));
const acme = site.partners.get('acme');

describe('the page of a partner', () => {
  test('says in words what the next tier still lacks and what the current one hangs by', () => {
    expect(acme?.tier.steps.map(({ have, need, missing, share }) => [have, need, missing, share])).toEqual([
      [1, 3, 2, 0.33],
      [2, 4, 2, 0.5],
      [undefined, 4.2, 4.2, 0],
    ]);
    if (!acme) return;
    expect(plain(sayGap(acme.tier, voice))).toMatchInlineSnapshot(
      `"Still missing for Premier: 2 more certified people, 2 more projects, at least 5 answers."`,
    );
    expect(plain(sayOutlook(acme.tier, voice))).toMatchInlineSnapshot(
      `"Select holds until 31 Jan 2027 if nothing new is recorded. From the next day: 0 certified people of 1 needed. There would then be no tier."`,
    );
  });

  test('counts delivered projects by year, years without any included, and by trade', () => {
    expect(acme?.projects?.years).toEqual([
      { year: 2024, count: 1, share: 0.5, isRunning: false },
      { year: 2025, count: 0, share: 0, isRunning: false },
      { year: 2026, count: 2, share: 1, isRunning: true },
    ]);
    expect(acme?.projects?.industries.map(({ name, count }) => [name, count])).toEqual([
      ['retail', 2],
      [undefined, 1],
    ]);
    expect(site.partners.get('zest')?.projects).toBeUndefined();
  });

  test('says what of its answers counts', () => {
    const said = { mean: 5, answers: 20, asOf: TODAY, prior: 4.1, adjusted: 4.7 };
    expect(sayAdjusted(said, voice)).toBe('counts as 4.7, drawn toward the mean of all others, 4.1');
    expect(sayAdjusted({ ...said, prior: undefined }, voice)).toBe('counts as 4.7');
    expect(acme?.satisfaction && sayAdjusted(acme.satisfaction, voice)).toBe('too few to count');
  });

  test('has each skill badge with its people and its last day', () => {
    expect(acme?.skills).toEqual([
      { name: 'Migration', people: 1, nextExpiry: '2027-01-31', holdsUntil: '2027-01-31' },
    ]);
  });
});

test('a measure in force stands on the pages of those it concerns, with its place in the log', () => {
  const href = '/program/actions/#2026-1';
  expect(acme?.actions).toMatchObject([{ id: '2026-1', href, status: 'in-force' }]);
  expect(site.tombstones[0]?.actions).toMatchObject([{ href }]);
  expect([...site.integrations].flatMap(({ actions }) => actions)).toEqual([]);
  expect(site.program.actions.actions[0]?.subjects).toEqual([
    { name: 'gone', href: '/integrations/gone/' },
    { name: 'acme', href: '/partners/acme/' },
  ]);
});

describe('the page of health', () => {
  const { health } = site.program;

  test('counts every published listing and every partner in one state', () => {
    const sum = (key: 'listings' | 'partners') => health.states.reduce((total, row) => total + row[key], 0);
    expect([sum('listings'), sum('partners')]).toEqual([2, 2]);
    expect(health.states.find(({ state }) => state === 'stale')?.listings).toBe(1);
  });

  test('names every rule once, each with all its numbers in its wording', () => {
    expect(health.listingRules.map(({ rule }) => rule)).toEqual(LISTING_RULES.map(({ id }) => id));
    for (const rule of [...health.listingRules, ...health.partnerRules]) {
      expect(sayHealthRule(rule, voice)).not.toMatch(/[{}]|undefined|NaN/);
      for (const name of Object.keys(rule.numbers)) {
        expect(voice.t.standing.rule[rule.rule]).toContain(`{${name}}`);
      }
    }
    expect(health.listingRules.find(({ rule }) => rule === 'untended')?.now).toBe(1);
  });

  test('shows the multipliers of the ranking', () => {
    const { demotion } = content.program.ranking;
    expect(health.demotions).toEqual([
      { rule: 'deprecated', multiplier: demotion.deprecated },
      { rule: 'stale', multiplier: demotion.stale },
      { rule: 'api_retired', multiplier: demotion.api_retired },
    ]);
  });
});

test('the table of tiers has a row for each measure that any tier asks for', () => {
  expect(site.program.tiers.measures).toEqual([
    { measure: 'certified_people', needs: [1, 3] },
    { measure: 'delivered_projects', needs: [1, 4] },
    { measure: 'satisfaction', needs: [undefined, 4.2] },
  ]);
});

test('a tier never orders the directory', () => {
  const many = (slug: string) =>
    partnerRecord.parse({
      people: [{ id: slug, skill: 'x', certified_on: '2025-01-01', expires: '2027-01-31' }],
    });
  const first = partnerRecord.parse({ projects: [{ id: 'p', delivered: '2020-01-01' }] });
  const own = makeContent({
    partners: [makePartner('without'), makePartner('holder')],
    program: {
      ...base.program,
      tiers: {
        ...tiers,
        tiers: [
          { slug: 'top', name: 'Top', certified_people: 1, delivered_projects: 0, certified_integrations: 0 },
        ],
      },
    },
    records: {
      ...base.records,
      partners: new Map([
        ['without', first],
        ['holder', many('h')],
      ]),
    },
  });
  const { cards } = buildSite(own, deriveFacts(own, TODAY)).directory;
  expect(cards.map(({ slug, tier }) => [slug, tier])).toEqual([
    ['without', undefined],
    ['holder', 'Top'],
  ]);
});
