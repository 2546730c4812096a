import { isDeepStrictEqual } from 'node:util';
import type { Disk } from '#lib/content/disk.ts';
import { isFields, type Fields } from '#lib/content/door/fields.ts';
import { readFrontMatter } from '#lib/content/frontmatter.ts';
import { LIMITS } from '#lib/content/limits.ts';

/** An entry as it was written, right or wrong. */
export interface Written {
  readonly fields: Fields;
  readonly body: string;
}

/** An entry's text on one side of a change; undefined where there is none, without fields where it cannot be read. */
export function readWritten(disk: Disk, file: string): Written | undefined {
  const { text, failure } = disk.readText(file, LIMITS.entryBytes);
  if (failure === 'unreadable') return undefined;
  if (text === undefined) return { fields: {}, body: '' };
  const front = readFrontMatter(text.replaceAll(/\r\n?/g, '\n'));
  const fields = front.problems === undefined && isFields(front.value) ? front.value : {};
  return { fields, body: front.body ?? '' };
}

/** Text of a field; undefined where it holds none. */
export const textOf = (written: Written | undefined, field: string): string | undefined => {
  const value = written?.fields[field];
  return typeof value === 'string' ? value : undefined;
};

/** Texts of a list, or of a field that should be one. */
export const textsOf = (written: Written | undefined, field: string): readonly string[] => {
  const value = written?.fields[field];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
};

/** Fields with another value, `body` among them, sorted. */
export function compareWritten(before: Written | undefined, after: Written | undefined): readonly string[] {
  const names = new Set([...Object.keys(before?.fields ?? {}), ...Object.keys(after?.fields ?? {})]);
  const differing = [...names].filter(
    (name) => !isDeepStrictEqual(before?.fields[name], after?.fields[name]),
  );
  const body = (before?.body.trim() ?? '') === (after?.body.trim() ?? '') ? [] : ['body'];
  return [...differing, ...body].sort();
}
