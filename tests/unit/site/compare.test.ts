import { describe, expect, test } from 'vitest';
import type { ComparedEntry, CompareRoot, FiledEntry } from '#lib/compare/model.ts';
import { readComparison } from '#lib/compare/read.ts';
import { compareRows } from '#lib/compare/rows.ts';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import type { Site } from '#lib/site/model.ts';
import { makeContent, makeIntegration } from '../make.ts';

const DAY = '2026-11-21';
const sample = await readContent('content');
const site = buildSite(sample, deriveFacts(sample, DAY));

const parse = (from: Site, name: string): unknown => JSON.parse(from.getCompareFiles().get(name) ?? 'null');
const reader = (from: Site) => (name: string) => Promise.resolve(parse(from, name));

const factsOf = (
  groups: CompareRoot['groups'],
  entries: readonly ComparedEntry[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    compareRows(groups, entries).flatMap(({ title, rows }) =>
      rows.map(({ label, cells }) => [
        `${title}: ${label}`,
        (cells[0]?.lines ?? []).map((line) => (typeof line === 'string' ? line : line[0])).join(' | '),
      ]),
    ),
  );

describe('what is compared of a listing', () => {
  test('is what its page says, in the same words', async () => {
    const { groups, entries } = await readComparison(reader(site), 'integration', ['kassaflux-payments']);
    const facts = factsOf(groups, entries);
    expect(groups.map(({ title }) => title)).toMatchInlineSnapshot(`
      [
        "Overview",
        "Price",
        "What moves",
        "Connection",
        "Permissions",
        "Made for",
        "Certification",
        "Health",
        "Place and score",
        "Use",
        "Partners and neighbours",
        "Support",
        "Security and privacy",
        "Versions and documents",
      ]
    `);
    const some = [
      'Overview: Publisher',
      'Overview: Status',
      'Price: How it is sold',
      'Price: Plan “Fixed”',
      'What moves: Refunds',
      'Connection: Sign-in',
      'Certification: State',
      'Certification: Security review',
      'Health: State',
      'Place and score: Score',
      'Place and score: Place overall',
      'Place and score: Adoption, points',
      'Use: Active accounts',
      'Use: Counted in the 28 days to',
      'Support: First answer',
      'Security and privacy: PCI DSS Level 1',
      'Versions and documents: Listed',
    ];
    expect(some.map((label) => `${label} = ${facts[label] ?? ''}`)).toMatchInlineSnapshot(`
      [
        "Overview: Publisher = Kassaflux",
        "Overview: Status = Available",
        "Price: How it is sold = Paid",
        "Price: Plan “Fixed” = €49 a month",
        "What moves: Refunds = Both ways | In real time",
        "Connection: Sign-in = OAuth",
        "Certification: State = Certified until 18 May 2027",
        "Certification: Security review = Met | One finding of medium weight, closed and tested again. | found 7 May 2026 | holds until 7 May 2027",
        "Health: State = Healthy",
        "Place and score: Score = 93.86 of 100",
        "Place and score: Place overall = #1 of 42 overall, up 1",
        "Place and score: Adoption, points = 25.96 | 610 steady accounts · 15 Nov 2026",
        "Use: Active accounts = 610",
        "Use: Counted in the 28 days to = 15 Nov 2026",
        "Support: First answer = within 2 hours",
        "Security and privacy: PCI DSS Level 1 = In force until 31 May 2027",
        "Versions and documents: Listed = 14 Mar 2022",
      ]
    `);
  });

  test('holds every factor of the score, and the points shown sum to it', async () => {
    const { groups, entries } = await readComparison(reader(site), 'integration', ['skifflane-shipping']);
    const facts = factsOf(groups, entries);
    const points = Object.entries(facts).flatMap(([label, text]) =>
      /^Place and score: .*, points$/.test(label) ? [Number.parseFloat(text)] : [],
    );
    expect(points).toHaveLength(7);
    const score = Number.parseFloat(facts['Place and score: Score'] ?? '');
    expect(points.reduce((sum, each) => sum + each, 0)).toBeCloseTo(score, 1);
  });

  test('fits the labels of its group, for listings and partners alike', () => {
    for (const kind of ['integration', 'partner']) {
      const { version, groups, firsts } = parse(site, `${kind}.json`) as CompareRoot;
      firsts.forEach((first, at) => {
        const block = parse(site, `${version}/${String(at)}.json`) as readonly FiledEntry[];
        expect(block[0]?.slug).toBe(first);
        expect(block.length).toBeLessThanOrEqual(16);
        for (const entry of block) {
          if ('now' in entry) continue;
          expect(entry.facts.map(([cells]) => cells.length)).toEqual(
            groups.map(({ labels }) => labels.length),
          );
        }
      });
    }
  });
});

describe('the files', () => {
  const build = (...slugs: readonly string[]) => {
    const content = makeContent({
      integrations: [
        ...slugs.map((slug) => makeIntegration(slug, { aliases: [`old-${slug}`] })),
        makeIntegration('gone', { status: 'removed', aliases: ['old-gone'] }),
      ],
    });
    return buildSite(content, deriveFacts(content, DAY));
  };

  test('hold every listing once, and lead on from old slugs', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `n-${String(index)}`);
    const read = reader(build(...many));
    const { entries, unknown } = await readComparison(read, 'integration', [
      ...many,
      'old-n-7',
      'gone',
      'old-gone',
    ]);
    expect(entries.map(({ slug }) => slug)).toEqual(many);
    expect(unknown).toEqual(['gone', 'old-gone']);
  });

  test('have one address for the same bytes, another for others', () => {
    expect(build('b', 'a').getCompareFiles()).toEqual(build('a', 'b').getCompareFiles());
    const foldersOf = (from: Site) =>
      ['integration', 'partner'].map((kind) => (parse(from, `${kind}.json`) as CompareRoot).version);
    const [own, partners] = foldersOf(build('a'));
    const others = foldersOf(build('b'));
    expect(others[0]).not.toBe(own);
    expect(others[1]).toBe(partners);
  });
});

describe('the best of a category', () => {
  test('are its first four by place, where it has at least two', () => {
    const bySlug = new Map(site.comparisons.map((view) => [view.category.slug, view]));
    for (const { slug, count, pages } of site.categories) {
      const view = bySlug.get(slug);
      expect(view === undefined, slug).toBe(count < 2);
      const best = pages[0]?.cards.slice(0, 4).map((card) => card.slug);
      if (view) expect(view.entries.map((entry) => entry.slug)).toEqual(best);
    }
  });

  test('a listing leads to what is like it and to the best of its category', () => {
    const view = site.integrations.get('kassaflux-payments');
    expect(view?.compare).toMatchObject({
      similar: [
        { href: '/compare/?i=kassaflux-payments,kassaflux-terminal' },
        { href: expect.stringMatching(/^\/compare\/\?i=kassaflux-payments,/) as string },
        { href: expect.stringMatching(/^\/compare\/\?i=kassaflux-payments,/) as string },
      ],
      category: { name: 'Payments', href: '/compare/payments/' },
    });
  });
});
