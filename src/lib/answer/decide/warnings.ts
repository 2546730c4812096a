import type { ContentIssue } from '#lib/content/issue.ts';
import { ruleOf, type RuleId } from '#lib/content/rules/index.ts';
import { sayNames, type Question } from './question.ts';

/** Untidy or incomplete, but never wrong: nobody has to look at them. */
const HARMLESS: ReadonlySet<RuleId> = new Set<RuleId>([
  'field/repeated',
  'file/line-ends',
  'file/empty-folder',
  'image/heavy',
  'image/small',
  'image/unused',
  'price/unstated',
  'partner/unclaimed-listing',
  'kit/text-unused',
]);

/** What other questions ask already, in more words. */
const ASKED: ReadonlySet<RuleId> = new Set<RuleId>([
  'change/not-owner',
  'change/new-publisher',
  'change/partner-deleted',
  'change/sudden-removal',
  'change/returned',
]);

const wantsJudgement = ({ severity, rule }: ContentIssue): boolean =>
  severity === 'warning' && !HARMLESS.has(rule) && !ASKED.has(rule);

/** Warnings that the change brings: a machine sees that something may be wrong, and cannot know. */
export const warningQuestions: readonly Question[] = [
  {
    id: 'warnings',
    who: 'reviewers',
    ask: ({ checked }) => {
      const found = checked.issues.filter((issue) => wantsJudgement(issue) && !checked.isOld(issue));
      const titles = [...new Set(found.map(({ rule }) => `“${ruleOf(rule).title.replace(/\.$/, '')}”`))];
      if (found.length === 0) return undefined;
      const asks = found.length === 1 ? '1 warning asks' : `${String(found.length)} warnings ask`;
      return `${asks} for judgement: ${sayNames(titles)}.`;
    },
  },
];
