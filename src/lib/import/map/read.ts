import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { siteConfig } from '../../content/schema/site.ts';
import { checkMap } from './check.ts';
import { importMap } from './schema.ts';
import type { ImportMap } from './schema.ts';
import { suggest } from './suggest.ts';

/** A mistake in a map, at its place (from 1). */
export interface MapProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Thrown by {@link readMap}; holds every mistake at once. */
export class MapError extends Error {
  readonly problems: readonly MapProblem[];
  constructor(problems: readonly MapProblem[]) {
    const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
    super(sorted.map((p) => `${p.file}:${p.line}:${p.column} ${p.message}`).join('\n'));
    this.name = 'MapError';
    this.problems = sorted;
  }
}

/** The map in `text`. Throws one {@link MapError} with every problem; `file` is only for messages. */
export function readMap(text: string, file: string): ImportMap {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  const at = (offset: number, message: string): MapProblem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  if (document.errors.length > 0) {
    throw new MapError(
      document.errors.map((e) =>
        at(e.pos[0], (e.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/, '')),
      ),
    );
  }
  const place = (path: readonly PropertyKey[]) => offsetOf(document, path);
  const parsed = importMap.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (!parsed.success) {
    throw new MapError(
      flatten(parsed.error.issues).map(({ path, message }) => at(place(path), `${label(path)}: ${message}`)),
    );
  }
  const site = siteConfig.safeParse(parsed.data.site);
  const problems = [
    ...(site.success ? [] : flatten(site.error.issues, ['site'])),
    ...checkMap(parsed.data),
  ].map(({ path, message }) => at(place(path), `${label(path)}: ${message}`));
  if (problems.length > 0) throw new MapError(problems);
  return parsed.data;
}

export interface PathProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function flatten(issues: readonly z.core.$ZodIssue[], parent: readonly PropertyKey[] = []): PathProblem[] {
  return issues.flatMap((issue) => {
    const path = [...parent, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, path) }));
    }
    if (issue.code === 'invalid_union') {
      const best = issue.errors.filter(
        (branch) => branch[0]?.code !== 'invalid_type' || branch[0].path.length > 0,
      );
      if (best[0] !== undefined) return flatten(best[0], path);
    }
    return [{ path, message: issue.message }];
  });
}

const KNOWN_KEYS = [
  ...Object.keys(importMap.shape),
  ...[
    'from',
    'where',
    'slug',
    'distinguish',
    'key',
    'slugs',
    'fields',
    'body',
    'identity',
    'record',
    'because',
    'platform',
  ],
  ...['column', 'value', 'template', 'with', 'first', 'all', 'each', 'found', 'split', 'pick', 'between'],
  ...['strip_start', 'strip_end', 'replace', 'containing', 'ignore', 'lookup', 'other', 'present', 'case'],
  ...['first_sentence', 'default', 'text', 'http', 'base', 'file', 'format', 'rows', 'delimiter', 'encoding'],
];

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const where = path.length === 0 ? 'a map' : label(path);
  return `${where} has no key "${key}"${suggest(key, KNOWN_KEYS)}`;
}

function label(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'map' : path.map(String).join('.');
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const keys = path.slice(0, length);
    const parent: unknown = document.getIn(keys.slice(0, -1), true);
    const last = keys[keys.length - 1];
    const key = keyOffset(parent, last);
    if (key !== undefined) return key;
  }
  return 0;
}

function keyOffset(parent: unknown, key: PropertyKey | undefined): number | undefined {
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items)) {
    return undefined;
  }
  const items: readonly unknown[] = parent.items;
  if (typeof key === 'number') return startOf(items[key]);
  for (const item of items) {
    if (typeof item !== 'object' || item === null || !('key' in item)) continue;
    const node = item.key;
    if (typeof node === 'object' && node !== null && 'value' in node && String(node.value) === key) {
      return startOf(node);
    }
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}
