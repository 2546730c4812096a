import type { Content } from '#lib/content/model.ts';
import { showValue } from '#lib/content/door/show.ts';
import { descriptionOf, schemaAt } from '#lib/content/schema/describe.ts';
import { slug as slugSchema } from '#lib/content/schema/fields.ts';
import { z } from 'zod';
import { checkField } from '../ask/check-field.ts';
import type { Choice } from '../ask/ask.ts';
import type { Known, Question } from './noun.ts';

interface LineQuestion {
  readonly key: string;
  readonly flag: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly schema: z.ZodType;
  readonly field: string;
  /** Asked only where this holds. */
  readonly when?: (known: Known) => boolean;
}

/** A line of text that goes into a field, and is asked for in the words of its schema. */
export function askLine({ schema, field, when, ...question }: LineQuestion): Question {
  const meaning = descriptionOf(schemaAt(schema, [field])) ?? question.description;
  const check = (answer: string) =>
    answer === '' && !question.isRequired ? undefined : checkField(schema, field, answer);
  return {
    ...question,
    ask: async (ask, known) => {
      if (when?.(known) === false) return undefined;
      return ask.line(
        `${field}: ${meaning}`,
        check,
        question.isRequired ? undefined : 'Enter leaves it open',
      );
    },
  };
}

const TAKEN = 'The usual slug is taken already; name another.';

/** The slug, which is only a must where the usual one is taken. */
export function askSlug(
  description: string,
  usualOf: (known: Known) => string | undefined,
  taken: (content: Content) => ReadonlySet<string>,
): Question {
  return {
    key: 'slug',
    flag: '--slug <slug>',
    description,
    isRequired: false,
    ask: async (ask, known) => {
      const slugs = taken(known.content);
      const usual = usualOf(known);
      const check = (answer: string) => {
        if (answer === '') return usual === undefined ? TAKEN : undefined;
        const wrong = checkField(z.object({ slug: slugSchema }), 'slug', answer);
        return wrong ?? (slugs.has(answer) ? `The slug ${showValue(answer)} is taken already.` : undefined);
      };
      const answer = await ask.line('slug: Its name in files and addresses.', check, usual);
      return answer === '' ? undefined : answer;
    },
  };
}

/** Entries as choices, by name. */
export const namedChoices = (
  entries: readonly { readonly slug: string; readonly name: string }[],
): readonly Choice[] =>
  entries
    .map(({ slug, name }) => ({ value: slug, label: name, hint: slug }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));

export const plainChoices = (values: readonly string[]): readonly Choice[] =>
  values.map((value) => ({ value, label: value }));
