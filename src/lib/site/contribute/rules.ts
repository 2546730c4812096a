import type { RuleId } from '#lib/content/rules/index.ts';
import { groupChecks, viewCheck } from '../program/checks.ts';
import type { CheckGroup, CheckView } from '../model.ts';
import { GUIDE_GROUPS, type GuideGroup, type MistakeView, type RuleGroupView } from '../views/contribute.ts';

/** Mistakes that are easily made, each with the line that mends the example of its rule. */
const MISTAKES: readonly (readonly [RuleId, string])[] = [
  ['field/unknown', 'categories: [crm]'],
  ['reference/unknown', 'categories: [crm]'],
  ['field/link', 'docs_url: https://docs.acme.example'],
  ['field/day', 'listed: 2026-03-14'],
  ['yaml/syntax', "tagline: 'Acme: now faster'"],
  ['field/too-many', 'categories: [crm, sales, support]'],
];

export const listMistakes = (): readonly MistakeView[] =>
  MISTAKES.map(([id, after]) => ({ ...viewCheck(id), after }));

const isTold = (group: CheckGroup): group is GuideGroup => GUIDE_GROUPS.some((one) => one === group);

/** What an author cannot break: the folder of the content, and files that machines write. */
const isOfMachines = ({ id }: CheckView): boolean => /^(?:content|json)\//.test(id);

/** The rules that a partner's change is held to, in the groups of the page of checks; the change itself comes first. */
export function groupRules(): readonly RuleGroupView[] {
  const groups = groupChecks().flatMap(({ group, checks }) =>
    isTold(group) ? [{ group, checks: checks.filter((check) => !isOfMachines(check)) }] : [],
  );
  return groups.toSorted((a, b) => GUIDE_GROUPS.indexOf(a.group) - GUIDE_GROUPS.indexOf(b.group));
}
