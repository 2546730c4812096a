import { describe, expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import type { Content } from '#lib/content/model.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildContext } from '#lib/site/context.ts';
import { buildEcosystem } from '#lib/site/ecosystem/ecosystem.ts';
import { makeContent, makeIntegration, makePartner, makeSnapshot, makeUsage } from '../make.ts';

const TODAY = '2026-11-21';
const build = (content: Content) => buildEcosystem(buildContext(content, deriveFacts(content, TODAY)));
const sample = await readContent('content');

describe('the page on the ecosystem', () => {
  test('is the same to the byte, twice and whatever the order of files and rows', () => {
    const { records } = sample;
    const turned: Content = {
      ...sample,
      integrations: sample.integrations.toReversed(),
      partners: sample.partners.toReversed(),
      records: {
        ...records,
        usage: records.usage.map((each) => ({ ...each, integrations: each.integrations.toReversed() })),
      },
    };
    const text = JSON.stringify(build(sample));
    expect(JSON.stringify(build(sample))).toBe(text);
    expect(JSON.stringify(build(turned))).toBe(text);
  });

  test('of nothing says so and draws nothing', () => {
    const { listings, map, kinds, adoption, asOf } = build(makeContent());
    expect([listings, map, kinds, adoption.course.chart, asOf]).toEqual([
      0,
      undefined,
      [],
      undefined,
      undefined,
    ]);
  });

  test('keeps a withheld count withheld', () => {
    const base = makeContent();
    const snapshot = (asOf: string) =>
      makeSnapshot(asOf, [makeUsage('a', { active: 40 }), makeUsage('b', { active: '<5' })], {
        platform: { active: '<5', accounts: 900 },
      });
    const view = build(
      makeContent({
        integrations: [makeIntegration('a'), makeIntegration('b')],
        records: { ...base.records, usage: [snapshot('2026-11-08'), snapshot('2026-11-15')] },
      }),
    );
    expect(view.adoption.rate).toBe('<5');
    expect(view.adoption.course.chart).toBeUndefined();
    expect([view.measured, view.withheld, view.activeIntegrations.active]).toEqual([1, 1, 1]);
    const [a, b] = ['a', 'b'].map((name) => view.map?.wide.nodes.find((node) => node.name === name));
    expect([a?.radius, b?.radius]).toEqual([15, 4]);
  });

  test('lists every link of the map, the company with most links first', () => {
    const view = build(
      makeContent({
        integrations: [
          makeIntegration('a', { publisher: 'acme' }),
          makeIntegration('b'),
          makeIntegration('c'),
        ],
        partners: [makePartner('acme', { integrations: ['b', 'c'] })],
      }),
    );
    const names = (links: readonly { readonly name: string }[]) => links.map(({ name }) => name);
    expect(
      view.map?.companies.map((company) => [
        company.name,
        names(company.publishes),
        names(company.implements),
      ]),
    ).toEqual([
      ['acme', ['a'], ['b', 'c']],
      ['Meridian', ['b', 'c'], []],
    ]);
  });

  test('draws on narrow screens what it draws on wide ones', () => {
    const { map } = build(sample);
    const names = (drawn: 'wide' | 'narrow') => map?.[drawn].nodes.map(({ name }) => name);
    expect(names('narrow')).toEqual(names('wide'));
    for (const drawn of [map?.wide, map?.narrow]) {
      for (const { x, y, radius } of drawn?.nodes ?? []) {
        expect(x - radius >= 0 && x + radius <= (drawn?.width ?? 0)).toBe(true);
        expect(y - radius >= 0 && y + radius <= (drawn?.height ?? 0)).toBe(true);
      }
    }
  });
});
