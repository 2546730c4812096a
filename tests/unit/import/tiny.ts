import type { SourceRows } from '#lib/import/claims.ts';
import type { ExistingFolder } from '#lib/import/existing.ts';
import { EMPTY_FOLDER } from '#lib/import/existing.ts';
import { readMap } from '#lib/import/map/read.ts';
import type { Plan } from '#lib/import/plan.ts';
import { planImport } from '#lib/import/plan.ts';
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

/** The plan for rows of an invented catalogue. */
export function planTiny(
  rows: readonly object[],
  {
    firms = [],
    existing = EMPTY_FOLDER,
    force = false,
  }: Partial<{ firms: readonly object[]; existing: ExistingFolder; force: boolean }> = {},
): Plan {
  const sourceOf = (name: string, values: readonly object[]): SourceRows => ({
    name,
    file: `${name}.jsonl`,
    set: { rows: values.map((value, index) => makeRow(name, index + 1, value)), bad: [] },
  });
  return planImport({
    map: readMap(TINY_MAP, 'tiny.yaml'),
    sources: [sourceOf('rows', rows), sourceOf('firms', firms)],
    existing,
    force,
  });
}

/** Text of a planned file, or nothing. */
export function textOf(plan: Plan, path: string): string | undefined {
  return plan.files.find((file) => file.path === path)?.text;
}
