import type { CheckedChange } from '#lib/change/model.ts';
import type { ReviewRules } from '#lib/content/schema/review.ts';
import { clip } from '../clip.ts';
import type { Decision } from '../model.ts';
import { authorQuestions } from './author.ts';
import { claimQuestions } from './claims.ts';
import { entryQuestions } from './entry.ts';
import { fileQuestions } from './files.ts';
import { identityQuestions } from './identity.ts';
import { offerQuestions } from './offer.ts';
import type { Decider, Question } from './question.ts';
import { readSubject } from './subject.ts';
import { warningQuestions } from './warnings.ts';

/** Everything that a machine leaves to a person, in the order in which it is told. */
export const QUESTIONS: readonly Question[] = [
  ...authorQuestions,
  ...fileQuestions,
  ...entryQuestions,
  ...identityQuestions,
  ...offerQuestions,
  ...claimQuestions,
  ...warningQuestions,
];

const LONGEST = 600;
const LONGEST_NAME = 80;
const MOST = 140;

/** Owners are asked where they are known; else the reviewers decide. */
function whoDecides(decider: Decider, owners: readonly string[], reviewers: readonly string[]): string[] {
  const asked = {
    owners: owners.length > 0 ? owners : reviewers,
    reviewers: reviewers.length > 0 ? reviewers : owners,
    both: [...owners, ...reviewers],
  }[decider];
  return [...new Set(asked)].slice(0, MOST).map((name) => clip(name, LONGEST_NAME));
}

/** What is left for people to decide about a change. */
export function listDecisions(checked: CheckedChange, review: ReviewRules): readonly Decision[] {
  const subject = readSubject(checked);
  return QUESTIONS.flatMap(({ id, who, ask }) => {
    const said = ask(subject);
    if (said === undefined) return [];
    const decides = whoDecides(who, checked.standing.owners, review.reviewers);
    return [{ id, text: clip(said, LONGEST), who: decides }];
  });
}
