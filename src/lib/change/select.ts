import type { Disk } from '#lib/content/disk.ts';
import { REFERENCES } from '#lib/content/cross/references.ts';
import type { Reference } from '#lib/content/references.ts';
import type { FindMentions } from './find-mentions.ts';
import type { ChangedNoun } from './model.ts';
import { findEntry, placeEntry, placeOf, type EntryPlace } from './places.ts';
import type { EntryPair } from './read-change.ts';
import { readWritten, textOf, textsOf, type Written } from './sides.ts';

/** What is read to check a change, by place: an entry's folder or file, or a record's file. */
export interface Selection {
  /** Whose problems may be the change's doing. */
  readonly judged: ReadonlySet<string>;
  /** Those, and what they are judged by. */
  readonly read: ReadonlySet<string>;
}

/** Fields that other entries are judged by; who changes another one changes nothing for anybody else. */
const OUTWARD: Readonly<Record<ChangedNoun, readonly string[]>> = {
  integration: ['publisher', 'status', 'data_flow', 'aliases'],
  partner: ['integrations', 'stack', 'aliases'],
  collection: [],
  kit: [],
};

const FOLDERS = [
  'integrations',
  'partners',
  'collections',
  'kits',
  'records/certifications',
  'records/partners',
];

const isOutward = ({ entry }: EntryPair): boolean =>
  entry.change === 'edited' ? entry.fields.some((field) => OUTWARD[entry.noun].includes(field)) : true;

const placeReferred = ({ target, slug }: Reference): EntryPlace | undefined => {
  if (target === 'integration') return placeEntry('integration', slug);
  const isPartner = target === 'partner' || (target === 'publisher' && slug !== 'platform');
  return isPartner ? placeEntry('partner', slug) : undefined;
};

const referredBy = (noun: ChangedNoun, written: Written | undefined): readonly EntryPlace[] =>
  written === undefined ? [] : REFERENCES[noun](written.fields).flatMap((one) => placeReferred(one) ?? []);

/** Reads an entry as it is now, once. */
type ReadEntry = (place: string) => Written | undefined;

const fileIn = (place: string): string => (place.endsWith('.md') ? place : `${place}/index.md`);

const createReader = (disk: Disk): ReadEntry => {
  const known = new Map<string, Written | undefined>();
  return (place) => {
    if (!known.has(place)) known.set(place, readWritten(disk, fileIn(place)));
    return known.get(place);
  };
};

const slugsOfPair = ({ entry, before, after }: EntryPair): readonly string[] => [
  entry.slug,
  ...(entry.from === undefined ? [] : [entry.from]),
  ...textsOf(before, 'aliases'),
  ...textsOf(after, 'aliases'),
];

/** What says whether a listing is verified. */
const recordOf = (place: string): string =>
  place.replace(/^integrations\/(.*)$/, 'records/certifications/$1.yaml');

/** What the platform says of entries in one file for all, and is read in any case. */
const OF_ALL = ['records/owners.yaml', 'records/actions.yaml', 'program/routing.yaml'];

/** Older snapshots rightly remember listings that are gone; the newest knows those that are there. */
const newestSnapshot = (disk: Disk): string =>
  `records/usage/${disk.list('records/usage')?.at(-1)?.name ?? ''}`;

const leavesSnapshot = ({ entry }: EntryPair): boolean =>
  entry.noun === 'integration' && (entry.change === 'removed' || entry.change === 'moved');

/** Records of an entry bear its slug as their name, and need not name it. */
const recordsNamedFor = ({ noun, slug, from }: EntryPair['entry']): readonly string[] => {
  if (noun !== 'integration' && noun !== 'partner') return [];
  const folder = noun === 'integration' ? 'certifications' : 'partners';
  return [slug, from].flatMap((one) => (one === undefined ? [] : [`records/${folder}/${one}.yaml`]));
};

/** What is named on one side of a change alone. */
const onlyInOne = (one: readonly EntryPlace[], other: readonly EntryPlace[]): readonly EntryPlace[] => {
  const [first, second] = [one, other].map((places) => new Set(places.map(({ place }) => place)));
  return [...one, ...other].filter(({ place }) => first?.has(place) !== second?.has(place));
};

/** Whose problems may come from a change: the entries themselves, those that name them, and those they name. */
function selectJudged(pairs: readonly EntryPair[], findMentions: FindMentions): ReadonlySet<string> {
  const judged = new Set(pairs.map(({ entry }) => entry.place));
  const outward = pairs.filter(isOutward);
  for (const file of findMentions(outward.flatMap(slugsOfPair), FOLDERS)) judged.add(placeOf(file));
  // What a kit says is taken from every field of its listing.
  const inward = pairs.filter((pair) => !outward.includes(pair));
  for (const file of findMentions(inward.flatMap(slugsOfPair), ['kits'])) judged.add(placeOf(file));
  for (const { entry, before, after } of outward) {
    const [then, now] = [referredBy(entry.noun, before), referredBy(entry.noun, after)];
    const referred = [...then, ...now];
    for (const { place } of entry.change === 'edited' ? onlyInOne(then, now) : referred) judged.add(place);
    for (const file of recordsNamedFor(entry)) judged.add(file);
    if (entry.noun !== 'partner') continue;
    // A stack is judged by who sets up all of it.
    for (const file of findMentions(
      referred.map(({ slug }) => slug),
      ['collections'],
    ))
      judged.add(file);
  }
  return judged;
}

/** Slugs whose mentions decide about an entry: of a partner all that it publishes, of a stack those who set it up. */
function decidingMentions({ noun, slug }: EntryPlace, written: Written | undefined): readonly string[] {
  if (noun === 'partner') return [slug];
  if (noun === 'collection' && textOf(written, 'kind') === 'stack') return textsOf(written, 'integrations');
  return [];
}

/**
 * Chooses what has to be read: what a change may have broken, and what decides about that. `alike` are places of
 * entries whose names may be taken for those of the change. A slug without an entry may be an old one, whose owner is
 * looked for.
 */
export function selectEntries(
  pairs: readonly EntryPair[],
  alike: readonly string[],
  { disk, findMentions }: { readonly disk: Disk; readonly findMentions: FindMentions },
): Selection {
  const readEntry = createReader(disk);
  const judged = new Set([...selectJudged(pairs, findMentions), ...alike, ...OF_ALL]);
  if (pairs.some(leavesSnapshot)) judged.add(newestSnapshot(disk));
  const read = new Set([...judged, ...alike.map(recordOf)]);
  disk.prefetch?.(
    pairs.flatMap(({ entry, after }) => referredBy(entry.noun, after).map(({ place }) => place)),
  );
  // Whether there are partners at all decides too.
  for (const { name } of disk.list('partners')?.slice(0, 1) ?? []) read.add(`partners/${name}`);
  const looked: string[] = [];
  for (const place of judged) {
    const entry = findEntry(fileIn(place));
    if (entry === undefined) continue;
    const written = readEntry(place);
    looked.push(...decidingMentions(entry, written));
    for (const referred of referredBy(entry.noun, written)) {
      if (readEntry(referred.place) === undefined) looked.push(referred.slug);
      else read.add(referred.place);
    }
  }
  for (const file of findMentions(looked, ['integrations', 'partners'])) read.add(placeOf(file));
  return { judged, read };
}
