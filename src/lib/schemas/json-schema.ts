import { z } from 'zod';
import { KIND_TEXT, kindOf, unwrap } from '#lib/content/schema/describe.ts';
import { CONTROL_CHARACTERS, type FieldKind } from '#lib/content/schema/fields.ts';
import type { Noun } from './nouns.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Forms that a format alone would let through otherwise. */
const PATTERNS: Partial<Record<FieldKind, string>> = {
  link: '^https://',
  'contact-link': '^(?:https://|mailto:)',
};

/** None of the characters, which stand in brackets there. */
const ONE_LINE = `^[^${CONTROL_CHARACTERS.source.slice(1)}*$`;

/** What editors show where a pattern does not fit. */
interface EditorHints {
  patternErrorMessage?: string;
}

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>;

const refine: Override = ({ zodSchema, jsonSchema }) => {
  // Which list a slug is looked up in is for the check.
  delete jsonSchema['reference'];
  const kind = kindOf(zodSchema);
  const inner = unwrap(zodSchema);
  if (kind !== undefined && (jsonSchema.type === 'string' || jsonSchema.format !== undefined)) {
    const pattern = PATTERNS[kind];
    if (pattern !== undefined) jsonSchema.pattern = pattern;
    (jsonSchema as EditorHints).patternErrorMessage = `Wanted: ${KIND_TEXT[kind]}.`;
  } else if (
    inner instanceof z.ZodString &&
    jsonSchema.pattern === undefined &&
    jsonSchema.type === 'string'
  ) {
    jsonSchema.pattern = ONE_LINE;
    (jsonSchema as EditorHints).patternErrorMessage = 'One line of plain text, without invisible characters.';
  }
};

const describe = ({ files, beyond }: Noun): string => {
  const what = files.endsWith('.md') ? `Front matter of ${files}.` : `${files}.`;
  const more = beyond === undefined ? '' : ` ${beyond}`;
  return `${what} The check also asks that what is named elsewhere is there.${more}`;
};

/** The schema of a kind of file in JSON Schema 2020-12, for what authors write: what has a default may be left out. */
export function buildJsonSchema(noun: Noun, id: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(noun.schema, {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: refine,
  });
  return { $schema, $id: id, title: noun.title, description: describe(noun), ...rest } as JsonSchema;
}
