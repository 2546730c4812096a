import type { MatchCard } from '../../site/model.ts';
import { covers, isWith, tally, type Question, type Target } from '../deck.ts';
import type { Judged, Part, Statement } from '../part.ts';

/** Value of working on something by one's own word alone; projects make the rest. */
const WORD = 200;

function judgeTarget(card: MatchCard, target: Target, { need, asOf }: Question): Judged {
  const aim = { kind: target.kind, slug: target.slug };
  if (!covers(card, target)) return { value: 0, reasons: [], misses: [{ key: 'not-with', target: aim }] };
  const projects = card.projects.filter((project) => isWith(project, target));
  const { strength, ...all } = tally(projects, asOf);
  const value = WORD + Math.floor(((1_000 - WORD) * strength) / 1_000);
  if (all.projects === 0) {
    return {
      value,
      reasons: [{ key: 'names', target: aim }],
      misses: [{ key: 'no-project-with', target: aim }],
    };
  }
  return { value, reasons: [tell(aim, projects, all, { need, asOf })], misses: [] };
}

function tell(
  target: Pick<Target, 'kind' | 'slug'>,
  projects: MatchCard['projects'],
  all: { readonly projects: number; readonly latest: string },
  { need, asOf }: Pick<Question, 'need' | 'asOf'>,
): Statement {
  const { industry } = need;
  const inIndustry =
    industry === undefined ? [] : projects.filter((project) => project.industry === industry);
  if (industry === undefined || inIndustry.length === 0) return { key: 'delivered', target, ...all };
  const { projects: count, latest } = tally(inIndustry, asOf);
  return { key: 'delivered-in', target, industry, all: all.projects, projects: count, latest };
}

function judgeAny({ projects }: MatchCard, { asOf }: Question): Judged {
  const { strength, ...all } = tally(projects, asOf);
  return all.projects === 0
    ? { value: 0, reasons: [], misses: [{ key: 'no-projects' }] }
    : { value: strength, reasons: [{ key: 'delivered-any', ...all }], misses: [] };
}

/**
 * Proven work with what is to be connected: the mean over everything asked for. Where nothing is, all projects count.
 */
export const connect: Part = {
  name: 'connect',
  weight: 40,
  judge: (card, question) => {
    if (question.targets.length === 0) return judgeAny(card, question);
    const judged = question.targets.map((target) => judgeTarget(card, target, question));
    return {
      value: Math.floor(judged.reduce((sum, { value = 0 }) => sum + value, 0) / judged.length),
      reasons: judged.flatMap(({ reasons }) => reasons),
      misses: judged.flatMap(({ misses }) => misses),
    };
  },
};
