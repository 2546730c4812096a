import type { SourceRows } from './claims.ts';
import type { ExistingFolder } from './existing.ts';
import { adoptFolder, pathsOf } from './manifest/adopt.ts';
import { followMoves } from './manifest/addresses.ts';
import { writeManifest } from './manifest/file.ts';
import { findDisappearing, findRefusal, type Allowance } from './manifest/guard.ts';
import type { Manifest } from './manifest/model.ts';
import type { ImportMap } from './map/schema.ts';
import { planImport, type Plan } from './plan.ts';
import { settleImport, type Settlement } from './settle/settle.ts';
import type { Changes } from './write.ts';

export interface ComposeInput {
  readonly map: ImportMap;
  readonly sources: readonly SourceRows[];
  readonly existing: ExistingFolder;
  /** What earlier imports wrote; undefined where there is no manifest yet. */
  readonly manifest: Manifest | undefined;
  readonly force: boolean;
  readonly restore: boolean;
  readonly allowance: Allowance;
}

/** An import thought through to the end, before anything is done. */
export interface Composed {
  readonly plan: Plan;
  /** Undefined where nothing is to be done. */
  readonly settled: Settlement | undefined;
  readonly refusal: string | undefined;
  /** Paths of what is not in the source any more. */
  readonly disappearing: readonly string[];
  /** Files taken in that an import wrote before there were manifests. */
  readonly adopted: number;
}

/** What an import does to a folder, and why. Pure. */
export function composeImport(input: ComposeInput): Composed {
  const { map, sources, existing, force, restore, allowance } = input;
  const isFirst = input.manifest === undefined;
  const manifest = followMoves(input.manifest ?? adoptFolder({ map, sources, existing }), existing);
  const ours = pathsOf(manifest);
  const plan = planImport({
    map,
    sources,
    existing,
    manifest,
    isOurs: (path) => ours.has(path),
    force,
    restore,
  });
  const refusal = findRefusal({ map, sources, existing, manifest, plan }, allowance);
  const hasEntries = plan.wanted.listings.length + plan.wanted.partners.length > 0;
  const isIdle = refusal !== undefined || (isFirst && !hasEntries);
  return {
    plan,
    settled: isIdle ? undefined : settleImport({ plan, sources, existing, manifest, force, restore }),
    refusal,
    disappearing: findDisappearing({ existing, manifest, plan }).flatMap(({ paths }) => paths),
    adopted: isFirst ? [...ours].filter((path) => existing.files.has(path)).length : 0,
  };
}

/** What is to be written: site.yaml after the entries, and the manifest last, where it says something new. */
export function changesOf(
  { outcome, manifest }: Settlement,
  before: { readonly path: string; readonly text: string | undefined },
): Changes {
  const text = writeManifest(manifest);
  const last = (path: string) => Number(path === 'site.yaml');
  return {
    moves: outcome.moves,
    removes: outcome.removes,
    files: [
      ...outcome.writes.toSorted((a, b) => last(a.path) - last(b.path)),
      ...(text === before.text ? [] : [{ path: before.path, text }]),
    ],
  };
}
