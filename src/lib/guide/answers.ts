import { createHash } from 'node:crypto';
import { answerFailure, composeAnswer } from '#lib/answer/compose.ts';
import type { Effect } from '#lib/answer/effect.ts';
import type { Answer, EffectOnEntry } from '#lib/answer/model.ts';
import { sayHeadline } from '#lib/answer/phrases.ts';
import type { Change, CheckedChange } from '#lib/change/model.ts';
import { readEntry } from '#lib/content/door/document.ts';
import type { Finding } from '#lib/content/finding.ts';
import { locateFindings } from '#lib/content/locate.ts';
import { integration } from '#lib/content/schema/integration.ts';
import type { ContributeView, GuideListing } from '#lib/site/model.ts';
import { writeFile } from './file-text.ts';
import { openMemoryDisk } from './memory-disk.ts';

const commitOf = (text: string): string => createHash('sha1').update(text).digest('hex');

function describeChange(listing: GuideListing, base: string): Change {
  const { slug, name, publisher } = listing;
  return {
    base,
    head: undefined,
    entries: [
      {
        noun: 'integration',
        slug,
        name,
        change: 'edited',
        from: undefined,
        publishers: { before: publisher, after: publisher },
        fields: ['released'],
        place: `integrations/${slug}`,
      },
    ],
    others: [],
  };
}

/** A release with its day, sent by an owner of the listing, and read as every file is. */
function checkRelease(listing: GuideListing, released: string): CheckedChange {
  const { slug, file, publisher, owners } = listing;
  const [then, now] = [writeFile(listing), writeFile(listing, released)];
  const after = openMemoryDisk({ [file]: now });
  const findings: Finding[] = [];
  readEntry({ disk: after, report: (finding) => void findings.push(finding) }, integration, { slug, file });
  return {
    change: describeChange(listing, commitOf(then)),
    standing: { author: publisher, isOwner: true, isPlatform: false, owners },
    issues: locateFindings(after, findings),
    inherited: [],
    isOld: () => false,
    disks: { before: openMemoryDisk({ [file]: then }), after },
  };
}

const describeEffect = ({ slug, name, effect }: GuideListing): EffectOnEntry => ({
  noun: 'integration',
  slug,
  name,
  overall: effect?.overall ?? null,
  categories: [...(effect?.categories ?? [])],
  score: effect?.score ?? null,
  reasons: [...(effect?.reasons ?? [])],
  certification: null,
  health: effect?.health ? { ...effect.health, reasons: [...effect.health.reasons] } : null,
  tier: null,
  search: { gained: [], lost: [] },
  raises: [],
});

const toEffect = (listing: GuideListing): Effect | null =>
  listing.effect === undefined ? null : { entries: [describeEffect(listing)], moved: listing.effect.moved };

/** The answer to a change with a mistake in it, and to the same change once it is mended. */
export interface GuideAnswers {
  readonly first: Answer;
  readonly second: Answer;
}

/** The answers that the guide shows: composed as all others are, for the day of the build. */
export function answerGuide({ listing, review, repository }: ContributeView): GuideAnswers {
  const date = listing.today.right;
  const prefix = repository?.prefix ?? '';
  const answer = (released: string, effect: Effect | null) =>
    composeAnswer({ checked: checkRelease(listing, released), date, review, effect, prefix });
  return { first: answer(listing.today.wrong, null), second: answer(date, toEffect(listing)) };
}

/** First words of the answer where the fault is the marketplace's own. */
export function sayOurFault({ listing, review }: ContributeView): string {
  const base = commitOf(listing.file);
  const date = listing.today.right;
  return sayHeadline(answerFailure({ base, head: undefined, author: undefined, date, review, failure: '' }));
}
