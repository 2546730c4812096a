import { describe, expect, it } from 'vitest';
import { computeEffect, type Effect } from '#lib/answer/effect.ts';
import { effectOnEntry } from '#lib/answer/model.ts';
import type { ChangedEntry } from '#lib/change/model.ts';
import type { Content, IntegrationEntry } from '#lib/content/model.ts';
import { readContent } from '#lib/content/read.ts';
import type { IntegrationInput } from '#lib/content/schema/integration.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { VALID_CONTENT } from '../content/fixture.ts';
import { makeIntegration } from '../make.ts';

const DAY = '2026-07-01';
const content = await readContent(VALID_CONTENT);

const entry = (slug: string, fields: Partial<ChangedEntry> = {}): ChangedEntry => ({
  noun: 'integration',
  slug,
  change: 'edited',
  from: undefined,
  name: slug,
  publishers: { before: 'parcelway', after: 'parcelway' },
  fields: [],
  place: `integrations/${slug}`,
  ...fields,
});

const rank = (side: Content) => ({ content: side, facts: deriveFacts(side, DAY) });

const effectOf = (after: Content, ...entries: readonly ChangedEntry[]): Effect =>
  computeEffect(rank(content), rank(after), entries);

const withListing = (slug: string, fields: Partial<IntegrationEntry>): Content => ({
  ...content,
  integrations: content.integrations.map((one) => (one.slug === slug ? { ...one, ...fields } : one)),
});

const withNew = (slug: string, fields: Partial<IntegrationInput>): Content => ({
  ...content,
  integrations: [...content.integrations, makeIntegration(slug, fields)].toSorted((a, b) =>
    a.slug < b.slug ? -1 : 1,
  ),
});

describe('a release', () => {
  const after = withListing('dockview', { released: '2026-06-28' });

  it('tells the new place, and what brought it', () => {
    expect(effectOf(after, entry('dockview'))).toMatchInlineSnapshot(`
      {
        "entries": [
          {
            "categories": [
              {
                "after": 1,
                "before": 1,
                "category": "reporting",
                "name": "Reporting",
                "of": 2,
              },
              {
                "after": 2,
                "before": 2,
                "category": "shipping",
                "name": "Shipping",
                "of": 2,
              },
            ],
            "certification": null,
            "health": {
              "after": "Healthy: Maintained, last on 28 Jun 2026",
              "before": "Healthy: Maintained",
              "reasons": [],
            },
            "name": "Dockview",
            "noun": "integration",
            "overall": {
              "after": 2,
              "before": 3,
              "of": 5,
            },
            "raises": [],
            "reasons": [
              "Upkeep, +10.00 points: 3 days since the latest release or check · 28 Jun 2026 (was: No release or check stated).",
            ],
            "score": {
              "after": 73.35,
              "before": 63.35,
            },
            "search": {
              "gained": [],
              "lost": [],
            },
            "slug": "dockview",
            "tier": null,
          },
        ],
        "moved": 1,
      }
    `);
  });
});

it('says nothing of a change that changes nothing', () => {
  const [effect] = effectOf(content, entry('dockview')).entries;
  expect(effect).toMatchObject({
    reasons: [],
    certification: null,
    health: null,
    search: { gained: [], lost: [] },
  });
  expect(effect?.overall?.before).toBe(effect?.overall?.after);
});

it('tells a new listing where it enters and what would raise it', () => {
  const after = withNew('harbour-sync', {
    name: 'Harbour Sync',
    publisher: 'parcelway',
    categories: ['shipping'],
    listed: DAY,
    tags: ['Café'],
  });
  const { entries, moved } = effectOf(after, entry('harbour-sync', { change: 'added' }));
  expect({ entries, moved }).toMatchInlineSnapshot(`
    {
      "entries": [
        {
          "categories": [
            {
              "after": 2,
              "before": null,
              "category": "shipping",
              "name": "Shipping",
              "of": 3,
            },
          ],
          "certification": {
            "after": "Not certified",
            "before": "Not listed",
            "reasons": [],
          },
          "health": {
            "after": "Healthy: Maintained",
            "before": "Not listed",
            "reasons": [],
          },
          "name": "Harbour Sync",
          "noun": "integration",
          "overall": {
            "after": 3,
            "before": null,
            "of": 6,
          },
          "raises": [
            "A release, or a check by a person (+10.00 points).",
            "Add shared or OAuth sign-in, retries of failed transfers, maintenance by both companies, two-way data, real-time data (+5.00 points).",
            "Meet “Reliable”, “Reviewed”, “Explained” (+4.50 points).",
          ],
          "reasons": [],
          "score": {
            "after": 63.5,
            "before": null,
          },
          "search": {
            "gained": [
              "Café",
              "carriers",
              "Harbour",
              "parcels",
              "Parcelway",
              "Shipping",
              "Sync",
            ],
            "lost": [],
          },
          "slug": "harbour-sync",
          "tier": null,
        },
      ],
      "moved": 3,
    }
  `);
});

it('tells where a removed listing was', () => {
  const after = withListing('parcelway-labels', { status: 'removed' });
  expect(effectOf(after, entry('parcelway-labels'))).toMatchInlineSnapshot(`
    {
      "entries": [
        {
          "categories": [
            {
              "after": null,
              "before": 1,
              "category": "shipping",
              "name": "Shipping",
              "of": 2,
            },
          ],
          "certification": {
            "after": "Not listed",
            "before": "Certified until 14 Mar 2027 (Certified)",
            "reasons": [],
          },
          "health": {
            "after": "Not listed",
            "before": "Healthy: Maintained, last on 1 Jun 2026",
            "reasons": [],
          },
          "name": "Parcelway Labels",
          "noun": "integration",
          "overall": {
            "after": null,
            "before": 1,
            "of": 5,
          },
          "raises": [],
          "reasons": [],
          "score": {
            "after": null,
            "before": 92.5,
          },
          "search": {
            "gained": [],
            "lost": [
              "America",
              "carriers",
              "English",
              "Europe",
              "German",
              "Labels",
              "lead",
              "North",
              "parcels",
              "Parcelway",
              "Retail",
              "Shipping",
              "tracking",
              "Warehouse",
            ],
          },
          "slug": "parcelway-labels",
          "tier": null,
        },
      ],
      "moved": 4,
    }
  `);
});

it('follows a listing to its new slug', () => {
  const after = {
    ...content,
    integrations: content.integrations.map((one) =>
      one.slug === 'dockview'
        ? { ...one, slug: 'dockview-live', name: 'Dockview Live', aliases: ['dockview'] }
        : one,
    ),
  };
  const [effect] = effectOf(after, entry('dockview-live', { change: 'moved', from: 'dockview' })).entries;
  expect(effect?.search).toEqual({ gained: ['Live'], lost: [] });
  expect(effect?.overall?.before).toBeTypeOf('number');
  expect(effect?.raises).toEqual([]);
});

it('tells a partner by which words it is found', () => {
  const after = {
    ...content,
    partners: content.partners.map((one) =>
      one.slug === 'quayside' ? { ...one, services: ['set-up'], regions: ['europe', 'asia'] } : one,
    ),
  };
  const [effect] = effectOf(after, entry('quayside', { noun: 'partner' })).entries;
  expect(effect).toMatchInlineSnapshot(`
    {
      "categories": [],
      "certification": null,
      "health": null,
      "name": "Quayside",
      "noun": "partner",
      "overall": null,
      "raises": [],
      "reasons": [],
      "score": null,
      "search": {
        "gained": [],
        "lost": [
          "Training",
        ],
      },
      "slug": "quayside",
      "tier": null,
    }
  `);
});

it('counts the listings that others pass, and leaves their reasons out', () => {
  const after = withListing('ledgerline-classic', {
    status: 'available',
    successor: undefined,
    released: DAY,
  });
  const { entries, moved } = effectOf(after, entry('ledgerline-classic'));
  expect(entries).toHaveLength(1);
  expect(moved).toBeGreaterThan(0);
});

it('fits the shape of the answer', () => {
  const after = withListing('parcelway-labels', { status: 'removed', name: 'x'.repeat(60) });
  for (const one of effectOf(after, entry('parcelway-labels')).entries)
    expect(effectOnEntry.parse(one)).toEqual(one);
});
