import { askOf, changes, itemsOf, valueAt, type Question } from './question.ts';
import type { Side } from './subject.ts';

/** What is claimed about security, without the links to read more under. */
const CLAIMS = ['attestations', 'data_regions', 'deletion'];

const differs = ({ before, after }: Side, ...path: readonly string[]): boolean =>
  JSON.stringify(valueAt(before, ...path)) !== JSON.stringify(valueAt(after, ...path));

const scopesOf = (fields: Side['after']): readonly string[] => {
  const list = fields['permissions'];
  return Array.isArray(list) ? itemsOf(list.map((item: unknown) => valueAt(item, 'scope'))) : [];
};

const asksForMore = ({ before, after }: Side): boolean => {
  const then = new Set(scopesOf(before));
  return scopesOf(after).some((scope) => !then.has(scope));
};

/** What customers rely on and no machine can see. */
export const claimQuestions: readonly Question[] = [
  askOf(
    'trust',
    'reviewers',
    (side) => changes(side, 'trust') && CLAIMS.some((claim) => differs(side, 'trust', claim)),
    (names) => `${names} says something else about security and data. Somebody looks at the proof.`,
  ),
  askOf(
    'permissions',
    'reviewers',
    (side) => changes(side, 'permissions') && asksForMore(side),
    (names) => `${names} asks customers for more permissions. Somebody checks that each has its reason.`,
  ),
  askOf(
    'depth',
    'reviewers',
    (side) => changes(side, 'depth', 'data_flow'),
    (names) =>
      `${names} says something else about how deep it goes and what it moves, which counts in the ranking. Somebody tries it.`,
  ),
  askOf(
    'proof',
    'reviewers',
    (side) => side.entry.noun === 'partner' && changes(side, 'case_studies'),
    (names) => `${names} shows other work for customers. Somebody checks that the customers agree.`,
  ),
];
