import type { CheckedChange, ChangedEntry } from '#lib/change/model.ts';
import type { Disk } from '#lib/content/disk.ts';
import { readWritten } from '#lib/change/sides.ts';
import type { Fields } from '#lib/content/door/fields.ts';

/** One entry that a change touches, with its fields as they were written; empty where there are none to read. */
export interface Side {
  readonly entry: ChangedEntry;
  readonly before: Fields;
  readonly after: Fields;
}

/** What the questions look at. */
export interface Subject {
  readonly checked: CheckedChange;
  readonly sides: readonly Side[];
}

function readFields(disk: Disk, place: string): Fields {
  const file = place.endsWith('.md') ? place : `${place.replace(/\/$/, '')}/index.md`;
  return readWritten(disk, file)?.fields ?? {};
}

/** Where an entry lay before it was moved: in the same folder, under its other slug. */
function placeBefore({ place, slug, from }: ChangedEntry): string {
  const at = place.lastIndexOf(slug);
  return from === undefined || at === -1 ? place : place.slice(0, at) + from + place.slice(at + slug.length);
}

export function readSubject(checked: CheckedChange): Subject {
  const { before, after } = checked.disks;
  const sides = checked.change.entries.map((entry) => ({
    entry,
    before: entry.change === 'added' ? {} : readFields(before, placeBefore(entry)),
    after: entry.change === 'removed' ? {} : readFields(after, entry.place),
  }));
  return { checked, sides };
}
