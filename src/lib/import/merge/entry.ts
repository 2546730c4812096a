import type { z } from 'zod';
import { locateFrontMatter, readFrontMatter } from '../../content/frontmatter.ts';
import { findPositions } from '../../content/yaml/positions.ts';
import { parseYaml } from '../../content/yaml/parse.ts';
import { isRecord } from '../column.ts';
import { mergeBody, type BodyMerge } from './body.ts';
import { mergeFields, same, type Edit, type FieldMerge, type Fields } from './fields.ts';
import { editNodes, editYaml } from './yaml-text.ts';

/** What an entry says, apart from how it is written. */
export interface Said {
  readonly fields: Fields;
  readonly body: string;
}

/** How a file is written: with front matter or as plain YAML, and by which schema. */
export interface Form {
  readonly schema: z.ZodType;
  readonly order: readonly string[];
  readonly hasBody: boolean;
}

/** A hand edit that stays; with both values where the source wants something else now. */
export interface Stay {
  readonly field: string;
  /** From 1, in the file as it is afterwards. */
  readonly line: number;
  readonly clash?: { readonly file: unknown; readonly source: unknown };
}

export interface FileMerge {
  readonly text: string;
  readonly fields: Fields;
  /** Fields and headings that were changed. */
  readonly changed: readonly string[];
  readonly stays: readonly Stay[];
}

/** What a text says, or undefined where it cannot be read, which is for the check to say. */
export function readSaid(text: string, { hasBody }: Pick<Form, 'hasBody'>): Said | undefined {
  const lines = text.replaceAll('\r\n', '\n');
  const read = hasBody ? readFrontMatter(lines) : { ...parseYaml(lines), body: '' };
  if (read.problems !== undefined) return undefined;
  const value = read.value ?? {};
  return isRecord(value) ? { fields: value, body: read.body } : undefined;
}

/**
 * A file that a hand may have edited, brought up to the source: only what the source changed since `base` changes in
 * it. Undefined where the file cannot be read, or not be edited without touching more.
 */
export function mergeFile(text: string, base: Said, source: Said, form: Form): FileMerge | undefined {
  const lines = text.replaceAll('\r\n', '\n');
  const file = readSaid(lines, form);
  if (file === undefined) return undefined;
  const fields = mergeValid({ base: base.fields, file: file.fields, source: source.fields }, form.schema);
  const body = mergeBody({ base: base.body, file: file.body, source: source.body });
  const changed = [...new Set(fields.edits.map(({ path }) => path.join('.'))), ...body.changed];
  const merged = changed.length === 0 ? lines : writeMerged(lines, fields, body, form);
  if (merged === undefined) return undefined;
  return {
    // A file that Windows wrote stays one.
    text: changed.length === 0 ? text : lines === text ? merged : merged.replaceAll('\n', '\r\n'),
    fields: fields.value,
    changed,
    stays: findStays(merged, fields, body, form),
  };
}

/** A merge that the schema accepts where it accepted the file: fields that would break it stay as they are. */
function mergeValid(sides: Parameters<typeof mergeFields>[0], schema: z.ZodType): FieldMerge {
  const frozen = new Set<string>();
  const isSound = schema.safeParse(sides.file).success;
  for (;;) {
    const merge = mergeFields(sides, frozen);
    const result = isSound ? schema.safeParse(merge.value) : undefined;
    if (result?.success !== false) return merge;
    const edited = new Set(merge.edits.map(({ path }) => path[0] ?? ''));
    const wrong = result.error.issues.map(({ path }) => String(path[0])).filter((name) => edited.has(name));
    for (const name of wrong.length > 0 ? wrong : edited) frozen.add(name);
  }
}

function writeMerged(text: string, fields: FieldMerge, body: BodyMerge, form: Form): string | undefined {
  const { edits, value } = fields;
  if (!form.hasBody) return editSurely(text, edits, value, form);
  const { yaml, start } = locateFrontMatter(text);
  const matter = editSurely(yaml === '' ? '' : `${yaml}\n`, edits, value, form);
  if (matter === undefined) return undefined;
  const fence = text.slice(start + yaml.length).replace(/^\n/, '');
  const end = fence.indexOf('\n');
  const closing = end === -1 ? `${fence}\n` : fence.slice(0, end + 1);
  const gap = body.text === '' || body.text.startsWith('\n') ? '' : '\n';
  return `${text.slice(0, start)}${matter}${closing}${body.changed.length === 0 ? fence.slice(closing.length) : `${gap}${body.text}`}`;
}

/** The edited text; it is read again, so that nothing is written that says something else. */
function editSurely(
  text: string,
  edits: readonly Edit[],
  value: Fields,
  { order }: Form,
): string | undefined {
  if (edits.length === 0) return text;
  return [editYaml, editNodes]
    .map((edit) => edit(text, edits, order))
    .find((edited) => {
      const read = parseYaml(edited);
      return read.problems === undefined && same(read.value ?? {}, value);
    });
}

/** Line of a field in a YAML text, from 1. */
export const lineOfField = (text: string, path: readonly (string | number)[]): number =>
  text.slice(0, findPositions(text).keyAt(path).start).split('\n').length;

function findStays(text: string, fields: FieldMerge, body: BodyMerge, { hasBody }: Form): readonly Stay[] {
  if (fields.kept.length + fields.clashes.length + body.kept.length + body.clashes.length === 0) return [];
  const { yaml, start } = hasBody ? locateFrontMatter(text) : { yaml: text, start: 0 };
  const positions = findPositions(yaml);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const lineOf = (path: readonly string[]) => lineAt(start + positions.keyAt(path).start);
  const lineOfHeading = (heading: string) =>
    lineAt(Math.max(0, text.indexOf(heading.replace(/ \(\d+\)$/, ''), start + yaml.length)));
  return [
    ...fields.kept.map((path) => ({ field: path.join('.'), line: lineOf(path) })),
    ...fields.clashes.map(({ path, file, source }) => ({
      field: path.join('.'),
      line: lineOf(path),
      clash: { file, source },
    })),
    ...body.kept.map((heading) => ({ field: heading, line: lineOfHeading(heading) })),
    ...body.clashes.map(({ heading, file, source }) => ({
      field: heading,
      line: lineOfHeading(heading),
      clash: { file, source },
    })),
  ];
}
