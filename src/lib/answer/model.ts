import { z } from 'zod';
import { SEVERITIES } from '#lib/content/issue.ts';
import { CHANGED_NOUNS, ENTRY_CHANGES } from '#lib/change/model.ts';

const text = (most: number) => z.string().max(most);
const slug = text(64);
const place = z.int().min(1).nullable();

/** The lines of a file that a mechanical correction puts in the place of others. */
export const replacement = z.strictObject({
  /** First and last line replaced, from 1, both included. */
  from: z.int().min(1),
  to: z.int().min(1),
  lines: z.array(text(400)).max(40),
});

/** One problem: what, where, and how to mend it. */
export const answeredProblem = z.strictObject({
  rule: text(80),
  severity: z.enum(SEVERITIES),
  /** Relative to the root of the repository. */
  file: text(400),
  line: z.int().min(1),
  column: z.int().min(1),
  message: text(2_000),
  wanted: text(2_000),
  fix: text(2_000),
  suggestion: text(400).nullable(),
  replacement: replacement.nullable(),
});
export type AnsweredProblem = z.output<typeof answeredProblem>;

const moved = z.strictObject({ before: place, after: place, of: z.int().min(0) });

/** What the change does to one listing or partner. Sentences are for its author. */
export const effectOnEntry = z.strictObject({
  noun: z.enum(['integration', 'partner']),
  slug,
  name: text(200),
  /** Place in the whole ranking; null where it has none. */
  overall: moved.nullable(),
  /** Place in each of its categories, before and after. */
  categories: z.array(moved.extend({ category: slug, name: text(120) })).max(12),
  score: z.strictObject({ before: z.number().nullable(), after: z.number().nullable() }).nullable(),
  /** Why the score moved, a factor a sentence, the largest first. */
  reasons: z.array(text(400)).max(20),
  certification: z
    .strictObject({ before: text(200), after: text(200), reasons: z.array(text(400)).max(40) })
    .nullable(),
  health: z
    .strictObject({ before: text(200), after: text(200), reasons: z.array(text(400)).max(40) })
    .nullable(),
  /** Of a partner, in words. */
  tier: z
    .strictObject({ before: text(200), after: text(200) })
    .nullable()
    .default(null),
  /** Words by which it is found now and was not, and the other way round. */
  search: z.strictObject({ gained: z.array(text(80)).max(60), lost: z.array(text(80)).max(60) }),
  /** What would raise a listing that is new here, the most first. */
  raises: z.array(text(400)).max(3).default([]),
});
export type EffectOnEntry = z.output<typeof effectOnEntry>;

/** What only a person can decide, why, who does, and by when. */
export const decision = z.strictObject({
  id: text(60),
  text: text(600),
  who: z.array(text(80)).max(140),
});
export type Decision = z.output<typeof decision>;

/**
 * What becomes of a change next. `author`: the author has to mend something; `person`: somebody has to decide;
 * `ready`: it can go in; `nothing`: both sides are the same, so there is nothing to let in; `ours`: something here is
 * broken, and the author has nothing to do.
 */
export const VERDICTS = ['author', 'person', 'ready', 'nothing', 'ours'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The answer to a change: the same for the command line, the comment and machines. */
export const answer = z
  .strictObject({
    version: z.literal(1),
    /** Day it was checked for, `YYYY-MM-DD`. */
    date: z.iso.date(),
    base: z.string().regex(/^[0-9a-f]{40}$/),
    head: z
      .string()
      .regex(/^[0-9a-f]{40}$/)
      .nullable(),
    author: text(80).nullable(),
    verdict: z.enum(VERDICTS),
    /** Whether rules of `program/review.yaml` let it in without a person. */
    automatic: z.boolean(),
    entries: z
      .array(
        z.strictObject({
          noun: z.enum(CHANGED_NOUNS),
          slug,
          name: text(200),
          change: z.enum(ENTRY_CHANGES),
          from: slug.nullable(),
          fields: z.array(text(60)).max(120),
        }),
      )
      .max(1_000),
    problems: z.array(answeredProblem).max(2_000),
    /** Problems of the change that are not among them, since they are too many. */
    problems_left: z.int().min(0).default(0),
    /** Errors that were there before in files that the change leaves alone. */
    inherited: z.array(answeredProblem).max(100).default([]),
    /** Why the check itself could not be finished, as a sentence. */
    failure: text(600).nullable().default(null),
    /** Null where it was not asked for, or where errors leave nothing to compute it from. */
    effect: z.array(effectOnEntry).max(1_000).nullable(),
    /** Other listings that have another place because of it. */
    moved: z.int().min(0).default(0),
    decisions: z.array(decision).max(100),
    promise: z.strictObject({
      checks_minutes: z.int().min(1),
      human_days: z.int().min(1),
      reviewers: z.array(text(80)).max(40),
      appeal: text(2_048).nullable(),
    }),
  })
  // Whatever went wrong: where nothing changes, nothing is let in.
  .refine(({ verdict, automatic, entries }) => entries.length > 0 || (verdict !== 'ready' && !automatic), {
    error: 'Only a change to an entry is ready.',
    path: ['verdict'],
  });
export type Answer = z.output<typeof answer>;
