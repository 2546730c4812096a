import { foldName } from '#lib/content/cross/names.ts';
import type { Content } from '#lib/content/model.ts';
import type { Values } from '#lib/form/field.ts';
import type { StoredEntry } from '#lib/form/store/model.ts';
import { safeSlug, slugify } from '#lib/import/slug.ts';
import type { Draft } from '#lib/scaffold/draft.ts';
import { draftIntegration } from '#lib/scaffold/integration.ts';
import { draftPartner, partnerSlug } from '#lib/scaffold/partner.ts';
import { Refusal } from '../refusal.ts';

export type Wanted = 'partner' | 'integration' | 'both';

/** How an operator wants an application to be drafted. */
export interface Wishes {
  readonly as?: Wanted | undefined;
  /** Slug of the partner, or of the listing where only that is drafted. */
  readonly slug?: string | undefined;
  readonly listingSlug?: string | undefined;
  /** Partner that publishes the listing, where only that is drafted. */
  readonly publisher?: string | undefined;
}

/** Public answers of an application. Nothing else of it is ever drafted. */
interface Answers {
  readonly text: (name: string) => string;
  readonly list: (name: string) => readonly string[];
}

/** The sender's address is taken out wherever it stands. */
function readAnswers(values: Values): Answers {
  const email = String(values['email'] ?? '').trim();
  const pattern = new RegExp(
    email.replaceAll(/[^\w@-]/g, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`),
    'giu',
  );
  const hide = (text: string): string => (email === '' ? text : text.replaceAll(pattern, ' ').trim());
  const list = (name: string): readonly string[] => [values[name] ?? []].flat().map(hide).filter(Boolean);
  return { list, text: (name) => list(name).join(' ') };
}

export function chooseWanted({ values }: StoredEntry, { as }: Wishes): Wanted {
  const hasListing = readAnswers(values).text('integration') !== '';
  if (as !== undefined && as !== 'partner' && !hasListing)
    throw new Refusal('The application names no integration: accept it with --as partner.');
  return as ?? (hasListing ? 'both' : 'partner');
}

/** What the branch of an application is called after, before anything is read. */
export function nameProposal(entry: StoredEntry, wishes: Wishes): string {
  if (wishes.slug !== undefined) return wishes.slug;
  const { text } = readAnswers(entry.values);
  if (chooseWanted(entry, wishes) !== 'integration') return partnerSlug(text('company'));
  return safeSlug(slugify(text('integration')), 'integration', text('integration'));
}

const planPartner = ({ text, list }: Answers, { slug }: Wishes, content: Content): Draft =>
  draftPartner(
    {
      name: text('company'),
      tagline: text('tagline'),
      kinds: list('kinds'),
      slug,
      summary: text('summary'),
      website: text('website'),
      country: text('country'),
      city: text('city'),
      size: text('size'),
      regions: list('regions'),
      languages: list('languages'),
      services: list('services'),
    },
    content,
  );

function findPublisher({ text }: Answers, { publisher }: Wishes, { partners }: Content): string {
  const company = text('company');
  const found = partners.find(({ slug, name }) =>
    publisher === undefined
      ? foldName(name) === foldName(company) || slug === partnerSlug(company)
      : slug === publisher,
  );
  if (found !== undefined) return found.slug;
  throw new Refusal(
    publisher === undefined
      ? 'No partner has the name of this company: name one with --publisher, or accept it with --as both.'
      : 'There is no such partner as --publisher names: look into the folder partners of the content.',
  );
}

const STATUS_NOTES: Readonly<Record<string, string>> = {
  building: 'the applicant is still building it: merge the listing once customers can use it.',
  planned: 'the applicant only plans it: merge the listing once customers can use it.',
};

function planListing(
  answers: Answers,
  publisher: string,
  slug: string | undefined,
  today: string,
  content: Content,
): Draft {
  const { text, list } = answers;
  const stage = text('stage');
  const draft = draftIntegration(
    {
      name: text('integration'),
      tagline: text('integration_tagline'),
      publisher,
      categories: list('categories'),
      status: stage === 'live' ? 'available' : 'beta',
      listed: today,
      slug,
      docsUrl: text('docs_url'),
    },
    content,
  );
  if (stage === 'live' || stage === 'beta') return draft;
  const note = STATUS_NOTES[stage] ?? 'the applicant did not say how far it is, and beta is written.';
  return { ...draft, missing: [`\`status\`: ${note}`, ...draft.missing] };
}

/**
 * The drafts of an application, from its public answers alone.
 * @throws Refusal, ScaffoldError
 */
export function planDrafts(
  entry: StoredEntry,
  wishes: Wishes,
  content: Content,
  today: string,
): readonly Draft[] {
  const answers = readAnswers(entry.values);
  const wanted = chooseWanted(entry, wishes);
  if (wanted === 'integration') {
    const publisher = findPublisher(answers, wishes, content);
    return [planListing(answers, publisher, wishes.listingSlug ?? wishes.slug, today, content)];
  }
  const partner = planPartner(answers, wishes, content);
  if (wanted === 'partner') return [partner];
  return [partner, planListing(answers, partner.slug, wishes.listingSlug, today, content)];
}
