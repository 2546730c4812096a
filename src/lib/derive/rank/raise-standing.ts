import { isHolding } from '../certification/prepared.ts';
import { listMissingParts } from './depth-parts.ts';
import { GRID } from './formula.ts';
import { toGrid } from './grid.ts';
import { gainOf, makeRaise, type Raiser } from './raise-subject.ts';

const WHOLE = { evidence: 1, total: 1 };

/**
 * The criteria that the level behind the credit lacks. Without a certificate, what they count by themselves;
 * the award would add to it. A lapsed certificate counts again once renewed with what holds today.
 */
const raiseCertification: Raiser = (subject) => {
  const { certification, certificationRules: rules } = subject;
  const { state, counted, criteria } = certification;
  const level = rules.levels.find(({ slug }) => slug === counted.level);
  if (level === undefined || counted.of === 0) return undefined;
  const held = new Set(criteria.filter((one) => isHolding(one.state)).map(({ criterion }) => criterion));
  const lacking = level.requires.filter((criterion) => !held.has(criterion));
  const gainAt = (credit: number) => gainOf(subject, toGrid(credit), toGrid(credit), WHOLE);
  if (state === 'lapsed') {
    const share = (level.requires.length - lacking.length) / level.requires.length;
    return makeRaise('renew-certificate', gainAt(level.credit * share), undefined, lacking);
  }
  const worth = state === 'none' ? rules.partial_credit : level.credit;
  return makeRaise('meet-criteria', gainAt(worth), undefined, lacking);
};

const raiseDepth: Raiser = (subject) =>
  makeRaise('state-depth', gainOf(subject, GRID, GRID, WHOLE), undefined, listMissingParts(subject.entry));

/** A release or check on the day itself. */
const raiseUpkeep: Raiser = (subject) =>
  makeRaise('release-or-verify', gainOf(subject, GRID, GRID, WHOLE), 0);

/** Factors that listing and platform answer for. */
export const raisesOfStanding = {
  certification: raiseCertification,
  depth: raiseDepth,
  upkeep: raiseUpkeep,
} as const;
