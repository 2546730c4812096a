import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
export type Scalar = z.output<typeof scalar>;

const constant = z.union([scalar, z.array(scalar)]);

/** Old value → new value, or null to drop it. A key ending in `*` fits every value that starts so. */
export const lookupTable = z.record(z.string(), z.union([constant, z.null()]));
export type LookupTable = z.output<typeof lookupTable>;

const column = z
  .string()
  .min(1)
  .describe('Column, or a path such as package.0.version. A single dot is the whole value.');

/**
 * What to do with the values of one field. Exactly one of column, value, template, first, all, each and found says
 * where they come from; the other keys are applied in the order in which they stand here.
 */
export interface RuleObject {
  readonly column?: string | undefined;
  readonly value?: Scalar | readonly Scalar[] | undefined;
  readonly template?: string | undefined;
  readonly with?: Readonly<Record<string, Rule>> | undefined;
  readonly first?: readonly Rule[] | undefined;
  readonly all?: readonly Rule[] | undefined;
  readonly each?: string | undefined;
  readonly fields?: Readonly<Record<string, Rule>> | undefined;
  readonly found?: Finding | undefined;

  readonly split?: string | undefined;
  readonly pick?: number | undefined;
  readonly between?: readonly [string, string] | undefined;
  readonly strip_start?: readonly string[] | undefined;
  readonly strip_end?: readonly string[] | undefined;
  readonly replace?: Readonly<Record<string, string>> | undefined;
  readonly containing?: string | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly lookup?: string | LookupTable | undefined;
  readonly other?: 'keep' | 'drop' | 'none' | { readonly value: Scalar } | undefined;
  readonly present?: Scalar | undefined;
  readonly case?: 'lower' | 'title' | 'sentence' | undefined;
  readonly first_sentence?: boolean | undefined;
  readonly default?: Scalar | readonly Scalar[] | undefined;

  readonly text?: 'inline' | 'block' | 'none' | undefined;
  readonly http?: 'upgrade' | 'drop' | undefined;
  readonly base?: string | undefined;
}
export type Rule = string | RuleObject;

/** A value looked up in the rows of another source. */
export interface Finding {
  readonly source: string;
  readonly column: string;
  readonly equals: Rule;
  readonly where?: readonly { readonly column: string; readonly in: readonly Scalar[] }[] | undefined;
  readonly take: string;
}

const origins = ['column', 'value', 'template', 'first', 'all', 'each', 'found'] as const;

const ruleObject: z.ZodType<RuleObject> = z
  .strictObject({
    column: column.optional(),
    value: constant.optional().describe('A constant.'),
    template: z.string().min(1).optional().describe('Text with {column} in it; empty when one of them is.'),
    with: z
      .record(
        z.string(),
        z.lazy(() => rule),
      )
      .optional()
      .describe('Rules for names used in the template.'),
    first: z
      .array(z.lazy(() => rule))
      .min(1)
      .optional()
      .describe('The first of these that has a value.'),
    all: z
      .array(z.lazy(() => rule))
      .min(1)
      .optional()
      .describe('The values of all of these.'),
    each: column.optional().describe('A list; `fields` makes one object of each of its items.'),
    fields: z
      .record(
        z.string(),
        z.lazy(() => rule),
      )
      .optional()
      .describe('Only with each.'),
    found: z
      .strictObject({
        source: z.string().describe('The other source.'),
        column: column.describe('Its column to compare.'),
        equals: z.lazy(() => rule).describe('What it must equal; capitals, blanks and hyphens do not count.'),
        where: z.array(z.strictObject({ column, in: z.array(scalar).min(1) })).optional(),
        take: column.describe('The column taken; the least value where several rows fit.'),
      })
      .optional(),
    split: z.string().min(1).optional().describe('Separator of a list in one text.'),
    pick: z.int().min(0).optional().describe('Position in the split text to keep, from 0.'),
    between: z.tuple([z.string(), z.string()]).optional().describe('Keep the text between these two.'),
    strip_start: z.array(z.string().min(1)).optional().describe('Beginnings to take off.'),
    strip_end: z.array(z.string().min(1)).optional().describe('Endings to take off.'),
    replace: z.record(z.string().min(1), z.string()).optional().describe('Plain text → plain text.'),
    containing: z.string().min(1).optional().describe('Keep only values that contain this.'),
    ignore: z
      .array(z.string().min(1))
      .optional()
      .describe('Values that say nothing; `*` at the end for any ending.'),
    lookup: z.union([z.string(), lookupTable]).optional().describe('A table, or the name of one.'),
    other: z
      .union([z.enum(['keep', 'drop', 'none']), z.strictObject({ value: scalar })])
      .optional()
      .describe(
        'What becomes of a value the table does not name; none drops it without a word in the report.',
      ),
    present: scalar.optional().describe('Constant that stands for any value at all.'),
    case: z
      .enum(['lower', 'title', 'sentence'])
      .optional()
      .describe('Capitals, for values written as slugs.'),
    first_sentence: z.boolean().optional(),
    default: constant.optional().describe('When nothing is left.'),
    text: z
      .enum(['inline', 'block', 'none'])
      .optional()
      .describe('How source text is read; by default by field.'),
    http: z.enum(['upgrade', 'drop']).optional().describe('What becomes of http: addresses.'),
    base: z
      .url({ protocol: /^https$/ })
      .optional()
      .describe('Address that relative links start from.'),
  })
  .superRefine((value, context) => {
    const named = origins.filter((origin) => value[origin] !== undefined);
    if (named.length === 1) return;
    const found = named.length === 0 ? 'none of them' : named.join(' and ');
    context.addIssue({
      code: 'custom',
      message: `a rule has exactly one of ${origins.join(', ')}; here is ${found}`,
    });
  });

/** A field rule: a column, or an object that says more. */
export const rule: z.ZodType<Rule> = z.union([z.string().min(1), ruleObject], {
  error: 'a column, or a rule with one of column, value, template, first, all, each and found',
});
