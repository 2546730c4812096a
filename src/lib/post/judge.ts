import type { Answer } from '#lib/answer/model.ts';
import type { Content } from '#lib/content/model.ts';
import { LABELS } from './labels.ts';
import type { Pull } from './pull.ts';

/** All that a merge without a person is decided by. Nothing of it comes from an artifact. */
export interface MergeFacts {
  readonly pull: Pull;
  /** From the check by our own code on the commit of the pull request. */
  readonly answer: Answer;
  /** The content as the default branch has it. */
  readonly content: Pick<Content, 'integrations' | 'program' | 'records'>;
  /** Of the content within the repository, empty or with a slash at its end. */
  readonly prefix: string;
  /** Every path that it touches; undefined where there are more than GitHub lists. */
  readonly paths: readonly string[] | undefined;
  /** Whether every check of the commit has ended well, and there is one. */
  readonly isGreen: boolean;
  readonly isRefused: boolean;
}

type Entry = Answer['entries'][number];

const PLACES: Readonly<Partial<Record<Entry['noun'], string>>> = {
  integration: 'integrations',
  partner: 'partners',
};

/** Who publishes an entry that is there already; undefined for what is new, and for kinds that nobody owns. */
function publisherOf({ noun, slug }: Entry, { integrations }: MergeFacts['content']): string | undefined {
  if (noun === 'partner') return slug;
  return noun === 'integration' ? integrations.find((each) => each.slug === slug)?.publisher : undefined;
}

function isOwner({ content, pull }: MergeFacts, entry: Entry): boolean {
  const publisher = publisherOf(entry, content);
  const row = content.records.owners.find((each) => each.publisher === publisher);
  return row?.accounts.some((account) => account.toLowerCase() === pull.author.toLowerCase()) === true;
}

function isWithin({ paths, prefix }: MergeFacts, { noun, slug }: Entry): boolean {
  const place = PLACES[noun];
  if (place === undefined || paths === undefined || paths.length === 0) return false;
  return paths.every((path) => path.startsWith(`${prefix}${place}/${slug}/`));
}

/**
 * Why a pull request does not go in by itself, in a sentence; undefined where it does. The rules of the platform, the
 * check and this list each have to agree.
 */
export function reasonAgainstMerge(facts: MergeFacts): string | undefined {
  const { pull, answer, content, isGreen, isRefused } = facts;
  if (!content.program.review.merge.automatic) return 'Changes do not go in by themselves here.';
  if (answer.head !== pull.head) return 'The check was about another commit.';
  if (answer.author?.toLowerCase() !== pull.author.toLowerCase())
    return 'The check was about another author.';
  if (!answer.automatic || answer.verdict !== 'ready') return 'The check leaves it to a person.';
  if (answer.problems.some(({ severity }) => severity !== 'note')) return 'The check found something.';
  const [entry, ...others] = answer.entries;
  if (entry === undefined || others.length > 0) return 'It does not change exactly one entry.';
  if (entry.change !== 'edited') return 'It does more than edit an entry.';
  if (!entry.fields.every((field) => content.program.review.merge.fields.includes(field)))
    return 'It changes more than low-risk fields.';
  if (!isWithin(facts, entry)) return 'It touches files outside the folder of its entry.';
  if (!isOwner(facts, entry)) return 'Its author is not an owner by account.';
  if (pull.isDraft) return 'It is a draft.';
  if (isRefused || pull.labels.includes(LABELS.author)) return 'It waits for its author.';
  return isGreen ? undefined : 'Not every check of it has ended well yet.';
}
