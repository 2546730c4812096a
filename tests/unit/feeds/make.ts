import type { Content, KitEntry } from '#lib/content/model.ts';
import type { Action } from '#lib/content/schema/actions.ts';
import { kit, type Kit } from '#lib/content/schema/kit.ts';
import type { z } from 'zod';
import { makeCertified } from '../certify/make.ts';
import { makeRecord } from '../derive/certification/make.ts';
import { makeIntegration } from '../make.ts';

type KitInput = z.input<typeof kit>;

function makeKit(slug: string, fields: Partial<KitInput>): KitEntry {
  const value: Kit = kit.parse({
    title: `Launch of ${slug}`,
    integration: 'a',
    publish_on: '2026-11-01',
    status: 'approved',
    assets: ['badges'],
    ...fields,
  });
  return {
    ...value,
    slug,
    file: `kits/${slug}/index.md`,
    body: '',
    bodyStart: 0,
    texts: [],
    language: 'en',
    isStale: false,
  };
}

const measure = (id: string, fields: Partial<Action>): Action => ({
  id,
  date: '2026-03-01',
  rule: 'Honest usage',
  measure: 'One day left out.',
  reason: 'A script ran.',
  status: 'in-force',
  ...fields,
});

/** Something of every kind that can happen. */
export function makeFeedContent(): Content {
  const base = makeCertified();
  return {
    ...base,
    integrations: [
      ...base.integrations,
      makeIntegration('chatty', {
        categories: ['chat'],
        listed: '2026-10-01',
        released: '2026-11-02',
        version: '2.0',
      }),
      makeIntegration('fading', {
        status: 'deprecated',
        successor: 'a',
        deprecated: '2026-08-01',
        ends: '2027-02-01',
      }),
      makeIntegration('gone', { status: 'removed', deprecated: '2025-12-01', ends: '2026-05-31' }),
      makeIntegration('old', { listed: '2024-06-01', released: '2024-05-01' }),
      makeIntegration('tomorrow', { listed: '2026-12-01' }),
    ].toSorted((x, y) => (x.slug < y.slug ? -1 : 1)),
    kits: [
      makeKit('anchor-launch', { expires_on: '2027-01-31' }),
      makeKit('draft-launch', { status: 'draft' }),
      makeKit('later-launch', { publish_on: '2026-12-24' }),
    ],
    records: {
      ...base.records,
      certifications: new Map([
        ...base.records.certifications,
        [
          'a',
          makeRecord({
            level: 'full',
            earlier: [{ level: 'full', rules_version: '2', certified_on: '2025-01-15' }],
          }),
        ],
      ]),
      actions: [
        measure('2026-002', { integration: 'a', status: 'lifted', lifted: '2026-04-01' }),
        measure('2026-001', { integration: 'chatty', date: '2026-01-05' }),
      ],
    },
  };
}
