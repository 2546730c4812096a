import { parse as parseYaml } from 'yaml';
import { isRecord } from '../column.ts';
import type { BadRow, Row, RowSet } from './model.ts';
import { makeRow, SourceError } from './model.ts';

/** Rows of a JSON or YAML text: a list, or the list at `path` inside an object. */
export function readTree(text: string, source: string, format: 'json' | 'yaml', path?: string): RowSet {
  const tree = parseTree(text, source, format);
  const list = path === undefined ? tree : walk(tree, path);
  if (!Array.isArray(list)) {
    const where =
      path === undefined ? 'the file is no list; name the path to the list as `rows`' : `no list at ${path}`;
    throw new SourceError(`${source}: ${where}`);
  }
  return collect(
    list.map((value: unknown, index) => ({ number: index + 1, value })),
    source,
  );
}

/** Rows of a JSON Lines text; a line that is no JSON object is listed, the others are read. */
export function readJsonLines(text: string, source: string): RowSet {
  const numbered: { number: number; value: unknown }[] = [];
  const broken: BadRow[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    try {
      numbered.push({ number: index + 1, value: JSON.parse(line) });
    } catch {
      broken.push({ source, number: index + 1, reason: 'is not JSON' });
    }
  }
  const { rows, bad } = collect(numbered, source);
  return { rows, bad: [...broken, ...bad].sort((a, b) => a.number - b.number) };
}

function collect(list: readonly { number: number; value: unknown }[], source: string): RowSet {
  const rows: Row[] = [];
  const bad: BadRow[] = [];
  for (const { number, value } of list) {
    if (isRecord(value)) rows.push(makeRow(source, number, value));
    else bad.push({ source, number, reason: 'is not an object with named columns' });
  }
  return { rows, bad };
}

function parseTree(text: string, source: string, format: 'json' | 'yaml'): unknown {
  try {
    return format === 'json' ? JSON.parse(text) : parseYaml(text, { maxAliasCount: 100 });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new SourceError(`${source}: is not ${format.toUpperCase()}: ${reason}`);
  }
}

function walk(tree: unknown, path: string): unknown {
  let node = tree;
  for (const step of path.split('.')) {
    if (!isRecord(node) || !Object.hasOwn(node, step)) return undefined;
    node = node[step];
  }
  return node;
}
