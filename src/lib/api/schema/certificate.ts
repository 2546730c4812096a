import { z } from 'zod';
import { DECLARATIONS, certificationRules } from '#lib/content/schema/certification.ts';
import { count, day, figure, place, sha256, share, slug, term, text, url } from './parts.ts';

const certificateState = z.enum(['in-force', 'due', 'grace', 'lapsed', 'none']);
const criterionState = z.enum(['met', 'not-met', 'not-enough-data', 'due', 'grace', 'lapsed']);

/** What ends a certificate or a level. */
const cause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('time') }),
  z.strictObject({ kind: z.literal('criterion'), criterion: slug }),
  z.strictObject({ kind: z.literal('rules'), version: text }),
]);
const lost = z.strictObject({ level: slug, cause, on: day.nullable() });
const next = z.strictObject({ cause, expires: day.nullable(), lapses_after: day });
const counted = z.strictObject({ level: slug.nullable(), held: count, of: count });

/** The certificate of a listing, as its page shows it. */
export const certificate = z.strictObject({
  state: certificateState,
  under_way: z.boolean().describe('Evidence is recorded, and no certificate yet.'),
  level: term.nullable().describe('The level that stands or lapsed.'),
  rules_version: text.describe('Version of the rules that judges it.'),
  certified_on: day.nullable(),
  until: day.nullable().describe('Last day of the certificate, grace excluded.'),
  grace_until: day.nullable(),
  credit: share,
  counted: counted.describe('Criteria that hold, of those that the level behind the credit asks for.'),
  lost: lost.nullable().describe('The awarded level, where it stands no longer.'),
  next: next.nullable().describe('What is lost first if nothing is renewed.'),
  gap: z
    .strictObject({ level: text, missing: z.array(text) })
    .nullable()
    .describe('The level to reach next, with the criteria that it still misses.'),
  criteria: z.array(
    z.strictObject({
      number: place,
      slug,
      name: text,
      kind: z.enum(['measured', 'evidence', 'declared']),
      state: criterionState,
      value: z.union([z.number(), text]).nullable(),
      sample: z.number().nullable(),
      date: day.nullable(),
      expires: day.nullable(),
      lapses_after: day.nullable(),
      not_met_since: day.nullable(),
      expected: day.nullable().describe('Day on which it will be met by time alone.'),
      url: url.nullable(),
    }),
  ),
});

/** One certificate with all that decides it. */
export const certifiedIntegration = z.strictObject({
  slug,
  name: text,
  state: certificateState,
  level: slug.nullable(),
  rules_version: text,
  certified_on: day.nullable(),
  until: day.nullable(),
  grace_until: day.nullable(),
  under_way: z.boolean(),
  credit: share,
  counted,
  lost: lost.nullable(),
  next: next.nullable(),
  criteria: z.record(slug, criterionState).describe('State of each criterion of the version that judges it.'),
  inputs: z.strictObject({
    listed: day,
    awards: z
      .array(z.strictObject({ level: slug, rules_version: text, certified_on: day }))
      .describe('The latest first.'),
    evidence: z
      .array(
        z.strictObject({
          criterion: slug,
          value: text,
          date: day,
          expires: day.nullable(),
          url: url.nullable(),
        }),
      )
      .describe('The newest first; of those of one day the first counts.'),
    declared: z
      .partialRecord(z.enum(DECLARATIONS), day.nullable())
      .describe('Last day each is stated: 9999-12-31 without an end, null where it is not.'),
    measured: z
      .array(
        z.strictObject({
          rules_version: text,
          criterion: slug,
          value: figure,
          sample: z.number().nullable(),
          not_met_since: day.nullable().describe('First snapshot of the current run of not meeting it.'),
        }),
      )
      .describe('What usage says of the criteria it decides.'),
  }),
});

/** What all certificates rest on. */
export const certificationHead = {
  as_of: day,
  hash: sha256.describe('Of what decides; the README says of which bytes.'),
  usage_as_of: day.nullable().describe('Day of the snapshot that decides what is measured.'),
  rules: certificationRules.omit({ changes: true }).describe('The rules in force and those they replaced.'),
};
