import type { z } from 'zod';
import type { Disk } from '../disk.ts';
import { WHOLE_FILE, type Report } from '../finding.ts';
import { readFrontMatter } from '../frontmatter.ts';
import { LIMITS } from '../limits.ts';
import type { YamlProblem } from '../yaml/diagnose.ts';
import { parseYaml } from '../yaml/parse.ts';
import { checkBody } from './body.ts';
import { readTextFile } from './text.ts';
import { isFields, type Fields } from './fields.ts';
import { checkEscapes } from './hygiene.ts';
import { validate } from './validate.ts';

/** Where documents come from and where their problems go. */
export interface Door {
  readonly disk: Disk;
  readonly report: Report;
}

/** A file as it was read. `fields` are the valid value, or else what was written, so that later checks see it. */
export interface ReadDocument<T> {
  readonly file: string;
  readonly fields: Fields;
  readonly value: T | undefined;
}

export interface ReadEntry<T> extends ReadDocument<T> {
  readonly slug: string;
  readonly body: string;
  /** Where the body starts in its file, in UTF-16 units. */
  readonly bodyStart: number;
}

/** Gives the problems of a YAML text to a report. */
export const reportProblems = (problems: readonly YamlProblem[], file: string, report: Report): void => {
  for (const { rule, start, end, message } of problems) {
    report({
      rule,
      file,
      place: { at: 'offset', start, end },
      message,
      wanted: rule.startsWith('frontmatter/') ? 'YAML fields between two lines of ---' : 'plain YAML 1.2',
    });
  }
};

const toFields = (value: unknown, file: string, report: Report): Fields | undefined => {
  if (isFields(value)) return value;
  if (value === undefined || value === null) return {};
  report({
    rule: 'yaml/not-fields',
    file,
    place: WHOLE_FILE,
    message: `The file holds ${Array.isArray(value) ? 'a list' : 'a single value'}, not fields.`,
    wanted: 'fields, one a line',
  });
  return undefined;
};

/** Fields held against their schema. */
export const toDocument = <T extends z.ZodType>(
  schema: T,
  parsed: unknown,
  file: string,
  report: Report,
): ReadDocument<z.output<T>> => {
  const fields = toFields(parsed, file, report);
  if (fields === undefined) return { file, fields: {}, value: undefined };
  const value = validate(schema, fields, file, report);
  // The fields as written are only kept where there is nothing better: twice the memory costs time as well.
  return { file, fields: isFields(value) ? value : fields, value };
};

/** A YAML file. */
export function readYamlFile<T extends z.ZodType>(door: Door, schema: T, file: string): ReadDocument<z.output<T>> {
  const nothing = { file, fields: {}, value: undefined };
  const text = readTextFile(door.disk, file, LIMITS.yamlBytes, door.report);
  if (text === undefined) return nothing;
  const result = parseYaml(text);
  if (result.problems === undefined) {
    const document = toDocument(schema, result.value, file, door.report);
    if (document.value !== undefined) checkEscapes(document.value, text, file, door.report);
    return document;
  }
  reportProblems(result.problems, file, door.report);
  return nothing;
}

/** A Markdown file with front matter. */
export function readEntry<T extends z.ZodType>(
  door: Door,
  schema: T,
  { slug, file }: { readonly slug: string; readonly file: string },
): ReadEntry<z.output<T>> {
  const nothing = { slug, file, fields: {}, value: undefined, body: '', bodyStart: 0 };
  const text = readTextFile(door.disk, file, LIMITS.entryBytes, door.report);
  if (text === undefined) return nothing;
  const front = readFrontMatter(text);
  if (front.body !== undefined) checkBody(front.body, front.bodyStart ?? 0, file, door.report);
  if (front.problems !== undefined) {
    reportProblems(front.problems, file, door.report);
    return { ...nothing, body: front.body ?? '' };
  }
  const document = toDocument(schema, front.value, file, door.report);
  if (document.value !== undefined) checkEscapes(document.value, text.slice(0, front.bodyStart), file, door.report);
  return { slug, body: front.body, bodyStart: front.bodyStart, ...document };
}
