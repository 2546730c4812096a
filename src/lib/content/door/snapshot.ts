import { WHOLE_FILE } from '../finding.ts';
import { LIMITS } from '../limits.ts';
import { usageSnapshot, type UsageSnapshot } from '../schema/usage.ts';
import type { SlugFile } from '../tree-model.ts';
import type { Door, ReadDocument } from './document.ts';
import { acceptSnapshot } from './plain-snapshot.ts';
import { printable } from './show.ts';
import { readTextFile } from './text.ts';
import { isFields } from './fields.ts';
import { validate } from './validate.ts';

const parse = (text: string): { value: unknown; reason?: never } | { reason: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : 'unreadable' };
  }
};

/** `records/usage/<YYYY-MM-DD>.json`. The name of the file must be the day it was counted to. */
export function readSnapshot(door: Door, { slug: name, file }: SlugFile): ReadDocument<UsageSnapshot> {
  const nothing = { file, fields: {}, value: undefined };
  const text = readTextFile(door.disk, file, LIMITS.snapshotBytes, door.report);
  if (text === undefined) return nothing;
  const parsed = parse(text);
  if (parsed.reason !== undefined || !isFields(parsed.value)) {
    door.report({
      rule: 'json/syntax',
      file,
      place: WHOLE_FILE,
      message: `The file is not JSON with fields: ${printable(parsed.reason ?? 'it holds another value')}.`,
      wanted: 'a snapshot as npm run usage writes it',
    });
    return nothing;
  }
  const value =
    acceptSnapshot(parsed.value) ?? validate(usageSnapshot, parsed.value, file, door.report);
  if (value !== undefined && value.as_of !== name) {
    door.report({
      rule: 'record/file-name',
      file,
      place: { at: 'field', path: ['as_of'] },
      found: value.as_of,
      message: `The file is named ${name}.json, but its as_of is ${value.as_of}.`,
      wanted: `records/usage/${value.as_of}.json`,
    });
  }
  return { file, fields: parsed.value, value };
}
