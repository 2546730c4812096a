import type { SourceRows } from '#lib/import/claims.ts';
import { changesOf, composeImport, type Composed } from '#lib/import/compose.ts';
import { describeFolder } from '#lib/import/folder.ts';
import { parseManifest } from '#lib/import/manifest/file.ts';
import type { Allowance } from '#lib/import/manifest/guard.ts';
import { readMap } from '#lib/import/map/read.ts';
import { reportImport, type ImportReport } from '#lib/import/report/model.ts';
import { makeRow } from '#lib/import/rows/model.ts';

/** A map for rows of an invented catalogue. */
export const TINY_MAP = `
sources:
  rows: { file: rows.jsonl }
  firms: { optional: true }
site:
  name: Harbour
  tagline: Tools that dock with Harbour
  description: An invented marketplace.
  url: https://market.example.org
  home_url: https://example.org
publishers:
  platform: [Harbour Inc]
  fields:
    kinds: { value: technology }
    tagline: { template: 'Publisher of {name} tools.' }
partners:
  - from: firms
    identity: org
    fields:
      name: { column: name, strip_end: [(member)] }
      tagline: tagline
      kinds: { value: integrator }
      services: service
      website: url
    record: { joined: joined }
integrations:
  - from: rows
    slug: { first: [id, name] }
    distinguish: [language]
    fields:
      name: name
      tagline: { first: [text, { template: '{name}, without a description.' }] }
      publisher: { column: org, default: Nobody }
      categories: { column: type, default: Other }
      listed: { column: date, default: 2026-01-01 }
      tags: tags
      docs_url: url
      works_with: friends
      status: status
      support.url: help
      permissions: { each: scopes, fields: { scope: name, reason: why } }
    body:
      - heading: Overview
        text: text
`;

/** A content folder in memory: texts by path. */
export type Folder = ReadonlyMap<string, string>;

const EMPTY: Folder = new Map();

export const MANIFEST = '.import/tiny.json';

export interface TinyOptions {
  readonly firms: readonly object[];
  readonly folder: Folder;
  readonly map: string;
  readonly force: boolean;
  readonly restore: boolean;
  readonly allowance: Allowance;
}

export interface TinyImport extends Composed {
  readonly report: ImportReport;
  /** The folder afterwards. */
  readonly folder: Folder;
}

/** Rows of an invented catalogue, imported into a folder in memory. */
export function importTiny(rows: readonly object[], options: Partial<TinyOptions> = {}): TinyImport {
  const { firms = [], folder = EMPTY, map = TINY_MAP, force = false, restore = false } = options;
  const sources = [sourceOf('rows', rows), ...(firms.length === 0 ? [] : [sourceOf('firms', firms)])];
  const text = folder.get(MANIFEST);
  const composed = composeImport({
    map: readMap(map, 'tiny.yaml'),
    sources,
    existing: describeFolder(new Set(folder.keys()), folder),
    manifest: text === undefined ? undefined : parseManifest(text, MANIFEST),
    force,
    restore,
    allowance: options.allowance ?? 'any',
  });
  const report = reportImport({ ...composed, sources, dryRun: false });
  if (composed.settled === undefined) return { ...composed, report, folder };
  const { moves, removes, files } = changesOf(composed.settled, { path: MANIFEST, text });
  const moved = [...folder].map(([path, own]) => {
    const move = moves.find(({ from }) => path.startsWith(`${from}/`));
    return [move === undefined ? path : `${move.to}${path.slice(move.from.length)}`, own] as const;
  });
  const after = new Map(moved.filter(([path]) => !removes.includes(path)));
  for (const file of files) after.set(file.path, file.text);
  return { ...composed, report, folder: after };
}

function sourceOf(name: string, values: readonly object[]): SourceRows {
  const rows = values.map((value, index) => makeRow(name, index + 1, value));
  return { name, file: `${name}.jsonl`, set: { rows, bad: [] } };
}

/** Text of an entry of an import, or nothing. */
export function textOf({ folder }: { readonly folder: Folder }, path: string): string | undefined {
  return folder.get(path);
}

/** The folder without what machines keep for themselves. */
export function authored(folder: Folder): Folder {
  return new Map([...folder].filter(([path]) => path !== MANIFEST).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A row of an invented catalogue. */
export const row = (id: string, more: object = {}): object => ({
  id,
  name: `Tool ${id}`,
  org: 'Dock & Co',
  type: 'Lifting',
  ...more,
});

/** The folder after a hand edited one file. */
export const edit = (folder: Folder, file: string, change: (text: string) => string): Folder =>
  new Map([...folder, [file, change(folder.get(file) ?? '')]]);

/** The folder after a hand deleted files. */
export const without = (folder: Folder, ...files: readonly string[]): Folder =>
  new Map([...folder].filter(([file]) => !files.includes(file)));
