import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import type { Content } from '#lib/content/model.ts';
import { addDays } from '#lib/derive/days.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import type { Facts } from '#lib/derive/model.ts';
import { en } from '#lib/i18n/en.ts';
import { fill } from '#lib/i18n/wording.ts';
import { buildSite } from '#lib/site/build.ts';
import type { Site } from '#lib/site/model.ts';
import { recomputeOrder } from '#lib/site/program/ranking-commands.ts';
import { makeContent, makeIntegration, makeSnapshot, makeUsage } from '../make.ts';

const TODAY = '2026-11-21';
const hundredths = (points: number) => Math.round(points * 100);

let content: Content;
let facts: Facts;
let site: Site;

beforeAll(async () => {
  content = await readContent(resolve('content'));
  facts = deriveFacts(content, TODAY);
  site = buildSite(content, facts);
});

describe('the rank a listing shows', () => {
  test('is that of the facts, to the last digit, and its parts sum to the score', () => {
    expect(site.integrations.slugs.length).toBeGreaterThan(30);
    for (const { slug, rank: view } of site.integrations) {
      const rank = facts.integrations.get(slug)?.rank;
      expect(view?.score).toBe(rank?.score);
      expect(view?.overall).toMatchObject(rank?.overall ?? {});
      expect(view?.categories.map(({ place, of }) => [place, of])).toEqual(
        rank?.categories.map(({ place, of }) => [place, of]),
      );
      expect(view?.factors).toMatchObject(rank?.factors ?? []);
      const parts = view?.factors.map(({ contribution }) => hundredths(contribution)) ?? [];
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(hundredths(view?.score ?? -1));
      for (const { value, full, contribution } of view?.factors ?? []) {
        expect(Math.abs(value * full - contribution)).toBeLessThanOrEqual(0.005 + 1e-9);
      }
    }
  });

  test('ends its course with the place of today, and never shows a week twice', () => {
    for (const { rank } of site.integrations) {
      const days = rank?.history.points.map(({ asOf }) => asOf) ?? [];
      expect(days).toEqual([...new Set(days)].sort().reverse());
      expect(rank?.history.points[0]).toMatchObject({
        asOf: TODAY,
        place: rank?.overall.place,
        score: rank?.score,
      });
    }
  });

  test('is compared with the place of four weeks before the newest usage', () => {
    const { slug, rank } = [...site.integrations].find((one) => (one.rank?.overall.gained ?? 0) !== 0) ?? {};
    const day = addDays(facts.usageAsOf ?? '', -28);
    const then = facts.rankHistory.pointsOf(slug ?? '').find(({ asOf }) => asOf === day);
    expect(rank?.comparedOn).toBe(day);
    expect(rank?.overall.gained).toBe((then?.place ?? 0) - (rank?.overall.place ?? 0));
    expect(rank?.categories[0]?.gained).toBe((then?.categoryPlace ?? 0) - (rank?.categories[0]?.place ?? 0));
  });

  test('puts what adds most first, and names criteria as the certificate does', () => {
    const names = new Set(content.program.certification.criteria.map(({ name }) => name));
    const raises = [...site.integrations].flatMap(({ rank }) => rank?.raises ?? []);
    expect(raises.length).toBeGreaterThan(0);
    for (const { kind, items } of raises) {
      if (kind === 'meet-criteria') expect(items.filter((item) => !names.has(item))).toEqual([]);
    }
    for (const { rank } of site.integrations) {
      const gains = rank?.raises.map(({ gain }) => gain) ?? [];
      expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    }
  });
});

describe('a listing', () => {
  const usage = (day: string, steady: number) => makeSnapshot(day, [makeUsage('old', { steady })]);
  const base = makeContent();
  const young = makeContent({
    integrations: [makeIntegration('old'), makeIntegration('young', { listed: '2026-11-10' })],
    records: { ...base.records, usage: [usage('2026-10-11', 20), usage('2026-11-15', 30)] },
  });

  test('that was not there four weeks ago is compared with nothing', () => {
    const views = [...buildSite(young, deriveFacts(young, TODAY)).integrations];
    expect(views.map(({ slug, rank }) => [slug, rank?.overall.gained, rank?.comparedOn])).toEqual([
      ['old', 0, '2026-10-11'],
      ['young', undefined, undefined],
    ]);
  });

  test('of a marketplace without usage has a place and no course', () => {
    const bare = makeContent({ integrations: [makeIntegration('a')] });
    const view = buildSite(bare, deriveFacts(bare, TODAY)).integrations.get('a');
    expect(view?.rank?.history).toMatchObject({ chart: undefined, points: [{ asOf: TODAY, place: 1 }] });
  });
});

describe('the rules of the ranking', () => {
  const has = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

  test.skipIf(!has('sha256sum'))('draw the same newcomers when the command they show is run', () => {
    const drawn = facts.draw.drawn;
    expect(drawn.length).toBeGreaterThan(0);
    const said = execFileSync('sh', ['-c', site.program.ranking.draw.replay], { encoding: 'utf8' });
    expect(
      said
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[1]),
    ).toEqual(drawn);
  });

  test.skipIf(!has('jq'))('put listings in their order when the command they show is run', () => {
    const part = {
      items: facts.byPlace.toReversed().map((slug) => {
        const factors = facts.integrations.get(slug)?.rank?.factors ?? [];
        return { slug, factors: factors.map(({ value, weight }) => ({ value, weight })) };
      }),
    };
    const command = recomputeOrder('-').replace(/^curl.*$/m, 'cat |');
    const said = execFileSync('sh', ['-c', command], { encoding: 'utf8', input: JSON.stringify(part) });
    expect(said.trim().split('\n')).toEqual(
      facts.byPlace.map((slug) => `${String(facts.integrations.get(slug)?.rank?.score)} ${slug}`),
    );
  });

  test('leave no number of a formula open', () => {
    const texts = Object.values(en.ranking.rule).flatMap((rule) => [
      rule.reads,
      rule.formula,
      rule.where,
      rule.thin,
    ]);
    const filled = texts.map((text) => fill(text, site.program.ranking.parameters));
    expect(filled.filter((text) => /[{}]|NaN|undefined/.test(text))).toEqual([]);
    expect(filled.join()).not.toBe(texts.join());
  });
});

describe('rising', () => {
  test('never shows a newcomer twice, and keeps the places that the rules state', () => {
    const rising = site.home.rising.map(({ slug }) => slug);
    const drawn = site.home.drawn.map(({ slug }) => slug);
    expect(drawn).toEqual(facts.draw.drawn);
    expect(drawn.length).toBe(Math.min(facts.draw.places, facts.draw.pool.length));
    expect(rising.length).toBeGreaterThan(0);
    expect(rising.filter((slug) => drawn.includes(slug))).toEqual([]);
  });

  test('is empty in an empty marketplace', () => {
    const empty = makeContent();
    expect(buildSite(empty, deriveFacts(empty, TODAY)).home).toMatchObject({ rising: [], drawn: [] });
  });
});
