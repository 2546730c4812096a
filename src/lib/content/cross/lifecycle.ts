import { atField, type FieldPath, type Report } from '../finding.ts';
import type { FolderEntry, Gathered } from '../gather.ts';
import type { RuleId } from '../rules/index.ts';
import type { Integration } from '../schema/integration.ts';

/** Slugs of listings that are only remembered. */
export const removedSlugs = ({ integrations }: Gathered): ReadonlySet<string> =>
  new Set(integrations.filter((entry) => entry.value?.status === 'removed').map((entry) => entry.slug));

const ended = (listing: Integration): boolean => listing.status === 'deprecated' || listing.status === 'removed';

const checkSuccessor = (
  { file, value }: FolderEntry<Integration>,
  removed: ReadonlySet<string>,
  report: Report,
): void => {
  if (value === undefined) return;
  const { status, successor } = value;
  if (successor === undefined) {
    if (!ended(value)) return;
    report({
      rule: 'integration/no-successor',
      file,
      place: atField('status'),
      message: `The listing is ${status}, but names no successor.`,
      wanted: 'the slug of the listing that replaces it',
    });
    return;
  }
  const place = atField('successor');
  if (removed.has(successor)) {
    report({
      rule: 'integration/dead-successor',
      file,
      place,
      found: successor,
      message: `The successor "${successor}" is removed itself.`,
      wanted: 'a listing that is still offered',
    });
  } else if (!ended(value)) {
    report({
      rule: 'integration/idle-successor',
      file,
      place,
      found: successor,
      message: `The listing is ${status}, yet it names "${successor}" as its successor.`,
      wanted: 'a successor only where the listing ends',
    });
  }
};

const DAYS = ['released', 'verified', 'deprecated', 'ends'] as const;

const checkDays = ({ file, value }: FolderEntry<Integration>, report: Report): void => {
  if (value === undefined) return;
  for (const field of DAYS) {
    const day = value[field];
    if (day === undefined || day >= value.listed) continue;
    report({
      rule: 'integration/day-order',
      file,
      place: atField(field),
      found: day,
      message: `\`${field}\` is ${day}, before the listing appeared on ${value.listed}.`,
      wanted: `${value.listed} or later`,
    });
  }
};

const checkNotice = ({ file, value }: FolderEntry<Integration>, report: Report): void => {
  if (value?.deprecated === undefined || ended(value)) return;
  report({
    rule: 'integration/idle-end',
    file,
    place: atField('deprecated'),
    found: value.deprecated,
    message: `The listing is ${value.status}, yet its end was announced on ${value.deprecated}.`,
    wanted: 'deprecated only where the listing is deprecated or removed',
  });
};

const checkEnd = ({ file, value }: FolderEntry<Integration>, report: Report): void => {
  if (value === undefined) return;
  const { status, ends, released } = value;
  if (ends === undefined) {
    if (status !== 'deprecated') return;
    report({
      rule: 'integration/no-end',
      file,
      place: atField('status'),
      message: 'The listing is deprecated, but does not say until when it can be used.',
      wanted: 'ends, the last day it works',
    });
  } else if (!ended(value)) {
    report({
      rule: 'integration/idle-end',
      file,
      place: atField('ends'),
      found: ends,
      message: `The listing is ${status}, yet it ends on ${ends}.`,
      wanted: 'ends only where the listing is deprecated or removed',
    });
  } else if (released !== undefined && ends < released && ends >= value.listed) {
    report({
      rule: 'integration/day-order',
      file,
      place: atField('ends'),
      found: ends,
      message: `\`ends\` is ${ends}, before the release of ${released}.`,
      wanted: `${released} or later`,
    });
  }
};

interface Mention {
  readonly rule: RuleId;
  readonly file: string;
  readonly path: FieldPath;
  readonly slug: string;
}

/** Reports a listing that is named where only offered ones help. */
export const checkOffered = (mention: Mention, removed: ReadonlySet<string>, report: Report): void => {
  if (!removed.has(mention.slug)) return;
  report({
    rule: mention.rule,
    file: mention.file,
    place: atField(...mention.path),
    found: mention.slug,
    message: `The listing "${mention.slug}" is removed.`,
    wanted: 'a listing that is still offered',
  });
};

const checkKits = ({ kits }: Gathered, removed: ReadonlySet<string>, report: Report): void => {
  for (const { file, value } of kits) {
    if (value === undefined) continue;
    const path = ['integration'];
    checkOffered({ rule: 'kit/removed-listing', file, path, slug: value.integration }, removed, report);
    if (value.expires_on === undefined || value.expires_on > value.publish_on) continue;
    report({
      rule: 'kit/day-order',
      file,
      place: atField('expires_on'),
      found: value.expires_on,
      message: `The kit expires on ${value.expires_on}, but is published on ${value.publish_on}.`,
      wanted: `a day after ${value.publish_on}`,
    });
  }
};

/** What ends names what follows, and nothing recommends what has ended. */
export function checkLifecycle(gathered: Gathered, report: Report): void {
  const removed = removedSlugs(gathered);
  for (const entry of gathered.integrations) {
    checkSuccessor(entry, removed, report);
    checkDays(entry, report);
    checkEnd(entry, report);
    checkNotice(entry, report);
    for (const [index, slug] of (entry.value?.works_with ?? []).entries()) {
      const path = ['works_with', index];
      checkOffered({ rule: 'integration/removed-neighbour', file: entry.file, path, slug }, removed, report);
    }
  }
  for (const { file, value } of gathered.collections) {
    for (const [index, slug] of (value?.integrations ?? []).entries()) {
      const path = ['integrations', index];
      checkOffered({ rule: 'collection/removed-listing', file, path, slug }, removed, report);
    }
  }
  checkKits(gathered, removed, report);
}
