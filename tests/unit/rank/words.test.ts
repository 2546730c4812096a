import { describe, expect, test } from 'vitest';
import { DEFAULT_PROGRAM } from '#lib/content/defaults.ts';
import type { Content } from '#lib/content/model.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { diffRanks, type RankedContent } from '#lib/rank/diff.ts';
import { diffJson, diffText } from '#lib/rank/diff-text.ts';
import { explainRank, explanationJson } from '#lib/rank/explain.ts';
import { explanationText } from '#lib/rank/explain-text.ts';
import { tableText } from '#lib/rank/table-text.ts';
import { makeContent, makeIntegration, makeSnapshot, makeUsage } from '../make.ts';

const DAY = '2026-11-21';

const ranked = (content: Content, day = DAY): RankedContent => ({
  content,
  facts: deriveFacts(content, day),
});

const rowOf = (slug: string, steady: number, errors: number) => ({
  ...makeUsage(slug, { steady, retained: 90, calls: 10_000, errors }, { active: 100 }),
  weeks: [40, 40, 40, 40, 44, 44, 44, 44],
});

/** Three listings: well used, less used, and one that nobody has tended. */
function makeField(betaSteady: number, fields: Partial<Content> = {}): Content {
  const usage = [
    makeSnapshot('2026-11-08', [rowOf('alpha', 380, 40), rowOf('beta', 60, 300)]),
    makeSnapshot('2026-11-15', [rowOf('alpha', 400, 40), rowOf('beta', betaSteady, 300)]),
  ];
  return makeContent({
    integrations: [
      makeIntegration('alpha', { released: '2026-03-01', depth: { auth: 'oauth', errors: 'retried' } }),
      makeIntegration('beta', { released: '2026-11-01', categories: ['chat', 'crm'] }),
      makeIntegration('gamma', { verified: '2024-01-01' }),
    ],
    records: { ...makeContent().records, usage },
    ...fields,
  });
}

describe('npm run rank', () => {
  test('lists every place with the points of each factor', () => {
    const { content, facts } = ranked(makeField(80));
    expect(tableText(content, facts)).toMatchInlineSnapshot(`
      "3 listings on 21 Nov 2026, by usage to 15 Nov 2026, rules 1

      Place  Score  Listing  Adoption  Momentum  Retention  Reliability  Certification  Depth  Upkeep
         #1  71.86  alpha       30.00      5.85      13.50        14.40           0.00   2.00    6.11
         #2  61.84  beta        21.99      5.85      13.50        10.50           0.00   0.00   10.00
         #3  31.88  gamma       15.00      2.93       6.75         7.20           0.00   0.00    0.00  stale
      "
    `);
  });
});

describe('--explain', () => {
  test('says what each factor is measured on and what would raise it', () => {
    const { content, facts } = ranked(makeField(80));
    const explanation = explainRank(content, facts, 'beta');
    if (!explanation) throw new Error('beta has a rank');
    expect(explanationText(explanation, content, facts)).toMatchInlineSnapshot(`
      "beta (beta)
      #2 of 3 overall, #1 of 1 in CHAT, #2 of 3 in CRM: 61.84 of 100 points on 21 Nov 2026

      Factor         Points  Value x weight  From
      Adoption        21.99  0.7331 x 0.3    80 steady accounts · 15 Nov 2026
      Momentum         5.85  0.5852 x 0.1    +8.9% against the four weeks before, 100 accounts; the median of CHAT weighs in · 15 Nov 2026
      Retention       13.50  0.9000 x 0.15   90% of 100 accounts came back; the median of CHAT weighs in · 15 Nov 2026
      Reliability     10.50  0.7000 x 0.15   97% of 10K calls succeeded; the median of CHAT weighs in · 15 Nov 2026
      Certification    0.00  0.0000 x 0.15   0% of the credit of a full certificate · 21 Nov 2026
      Depth            0.00  0.0000 x 0.05   Not stated
      Upkeep          10.00  1.0000 x 0.1    20 days since the latest release or check · 1 Nov 2026
      Score           61.84

      What would raise this
        +1.01  Adoption: 98 steady accounts instead of 80
        +1.00  Momentum: Steady growth of +47% over four weeks instead of +8.9%
        +0.92  Retention: 100% of accounts coming back instead of 90%
        +1.00  Reliability: 97.96% of calls succeeding instead of 97%
        +5.00  Depth: Add shared or OAuth sign-in, retries of failed transfers, maintenance by both companies, two-way data, real-time data

      Place over 26 weeks: #2 of 3 on 8 Nov 2026, best #2, worst #2, #2 of 3 on 15 Nov 2026
      "
    `);
  });

  test('says by which rule a listing is demoted and what is missing', () => {
    const { content, facts } = ranked(makeField(80));
    const explanation = explainRank(content, facts, 'gamma');
    if (!explanation) throw new Error('gamma has a rank');
    expect(explanationText(explanation, content, facts)).toMatchInlineSnapshot(`
      "gamma (gamma)
      #3 of 3 overall, #3 of 3 in CRM: 31.88 of 100 points on 21 Nov 2026
      Nobody has released or checked it for a long time: every value below is already multiplied by 0.5.

      Factor         Points  Value x weight  From
      Adoption        15.00  0.5000 x 0.3    Not enough data: the median of CRM stands in
      Momentum         2.93  0.2926 x 0.1    Not enough data: the median of CRM stands in
      Retention        6.75  0.4500 x 0.15   Not enough data: the median of CRM stands in
      Reliability      7.20  0.4800 x 0.15   Not enough data: the median of CRM stands in
      Certification    0.00  0.0000 x 0.15   0% of the credit of a full certificate · 21 Nov 2026
      Depth            0.00  0.0000 x 0.05   Not stated
      Upkeep           0.00  0.0000 x 0.1    1,055 days since the latest release or check · 1 Jan 2024
      Score           31.88

      What would raise this
               Adoption: Measured use; what it would add cannot be told before
        +2.50  Depth: Add shared or OAuth sign-in, retries of failed transfers, maintenance by both companies, two-way data, real-time data
        +5.00  Upkeep: A release, or a check by a person

      Place over 26 weeks: #3 of 3 on 8 Nov 2026, best #3, worst #3, #3 of 3 on 15 Nov 2026
      "
    `);
  });

  test('gives the same as JSON', () => {
    const { content, facts } = ranked(makeField(80));
    const explanation = explainRank(content, facts, 'beta');
    if (!explanation) throw new Error('beta has a rank');
    const parsed: unknown = JSON.parse(explanationJson(explanation));
    expect(parsed).toMatchObject({
      slug: 'beta',
      place: 2,
      places: { chat: 1, crm: 2 },
      history: [{ as_of: '2026-11-08' }, { as_of: '2026-11-15' }],
    });
  });

  test('knows no listing that is not there', () => {
    const { content, facts } = ranked(makeField(80));
    expect(explainRank(content, facts, 'delta')).toBeUndefined();
  });
});

describe('--diff', () => {
  const between = (before: RankedContent, after: RankedContent) =>
    diffText(diffRanks(before, after), before, after);

  test('says that nothing moved', () => {
    const same = ranked(makeField(80));
    expect(between(same, same)).toMatchInlineSnapshot(`
      "From 21 Nov 2026 (rules 1) to 21 Nov 2026 (rules 1): 0 listings moved; 3 listings kept their place, 0 with another score.
      "
    `);
  });

  test('names every move with the points that made it', () => {
    const delta = makeIntegration('delta', { released: '2026-11-01', categories: ['billing'] });
    const before = makeField(80);
    const gone = { ...before, integrations: [...before.integrations, delta] };
    const after = makeField(9_000);
    const added = { ...after, integrations: [...after.integrations, { ...delta, slug: 'epsilon' }] };
    expect(between(ranked(gone), ranked(added))).toMatchInlineSnapshot(`
      "From 21 Nov 2026 (rules 1) to 21 Nov 2026 (rules 1): 2 listings moved; 1 listing kept its place, 1 with another score.

        #2 -> #1  beta  61.84 -> 69.85 (+8.01)
            +8.01  Adoption: 80 steady accounts · 15 Nov 2026 -> 9,000 steady accounts · 15 Nov 2026; value 0.7331 -> 1.0000
        #1 -> #2  alpha  71.86 -> 61.61 (-10.25)
            -10.25  Adoption: 400 steady accounts · 15 Nov 2026; value 1.0000 -> 0.6583

      New
        #3  epsilon

      Gone
        #3  delta
      "
    `);
  });

  test('shows what other weights would move', () => {
    const content = makeField(80);
    const { ranking } = DEFAULT_PROGRAM;
    const weights = { ...ranking.weights, adoption: 0.01, reliability: 0.01, upkeep: 0.53 };
    const program = { ...DEFAULT_PROGRAM, ranking: { ...ranking, version: '2', weights } };
    expect(between(ranked(content), ranked({ ...content, program }))).toMatchInlineSnapshot(`
      "From 21 Nov 2026 (rules 1) to 21 Nov 2026 (rules 2): 2 listings moved; 1 listing kept its place, 1 with another score.

        #2 -> #1  beta  61.84 -> 73.78 (+11.94)
            -21.26  Adoption: 80 steady accounts · 15 Nov 2026; weight 0.3 -> 0.01
            -9.80  Reliability: 97% of 10K calls succeeded; the median of CHAT weighs in · 15 Nov 2026; weight 0.15 -> 0.01
            +43.00  Upkeep: 20 days since the latest release or check · 1 Nov 2026; weight 0.1 -> 0.53
        #1 -> #2  alpha  71.86 -> 55.70 (-16.16)
            -29.00  Adoption: 400 steady accounts · 15 Nov 2026; weight 0.3 -> 0.01
            -13.44  Reliability: 99.6% of 10K calls succeeded; the median of CRM weighs in · 15 Nov 2026; weight 0.15 -> 0.01
            +26.28  Upkeep: 265 days since the latest release or check · 1 Mar 2026; weight 0.1 -> 0.53
      "
    `);
  });

  test('gives the same as JSON', () => {
    const before = ranked(makeField(80));
    const after = ranked(makeField(9_000));
    const parsed: unknown = JSON.parse(diffJson(diffRanks(before, after), before, after));
    expect(parsed).toMatchObject({
      before: { as_of: DAY },
      after: { as_of: DAY },
      moves: [{ slug: 'beta', place: { before: 2, after: 1 } }, { slug: 'alpha' }],
      added: [],
      gone: [],
    });
  });
});
