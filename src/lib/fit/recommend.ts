import type { Candidate, ListingRelations, Reason, Recommendation, Relation } from './model.ts';

/** What a stack is asked for besides. */
export interface Need {
  readonly role: string | undefined;
  readonly region: string | undefined;
}

const WORKS_WITH = 3;
const PER_WEIGHT = 0.5;
const TOGETHER = 1.5;
const ROLE = 1.5;
const REGION = 0.5;
/** Objects named in one reason. */
const OBJECTS = 2;

/** A tool of the stack and what ties the candidate to it. */
interface Tie {
  readonly tool: string;
  readonly relation: Relation;
}

/**
 * What fits a stack, best first, ties by place. The order of the stack changes nothing, no tool of the stack is
 * recommended, and more evidence never lowers a score. Without a stack it is what fits the role.
 *
 * @param candidates those whose relations or role may name them; others are passed over
 */
export function recommend(
  stack: readonly ListingRelations[],
  candidates: Iterable<Candidate>,
  need: Need,
  limit: number,
): readonly Recommendation[] {
  const tools = inOrder(stack);
  const own = new Set(tools.map(({ entry }) => entry));
  const ties = new Map<number, Tie[]>();
  for (const { name, relations } of tools) {
    for (const relation of relations) {
      const known = ties.get(relation.entry);
      if (known) known.push({ tool: name, relation });
      else ties.set(relation.entry, [{ tool: name, relation }]);
    }
  }
  const found: Recommendation[] = [];
  for (const candidate of new Map([...candidates].map((one) => [one.entry, one])).values()) {
    const known = ties.get(candidate.entry) ?? [];
    const isFor = tools.length === 0 && need.role !== undefined && candidate.roles.includes(need.role);
    if (!own.has(candidate.entry) && (known.length > 0 || isFor)) found.push(judge(candidate, known, need));
  }
  return found.sort((a, b) => b.score - a.score || a.entry - b.entry).slice(0, limit);
}

/** How one listing fits a stack, by its own relations and by those of the stack; undefined where nothing ties them. */
export function judgeFit(
  about: ListingRelations,
  stack: readonly ListingRelations[],
  candidate: Candidate,
  need: Need,
): Recommendation | undefined {
  const ties = inOrder(stack).flatMap(({ name, entry, relations }): readonly Tie[] => {
    if (entry === about.entry) return [];
    const theirs = relations.find((relation) => relation.entry === about.entry);
    const ours = about.relations.find((relation) => relation.entry === entry);
    const relation = theirs ?? (ours && turn(ours, about.entry));
    return relation ? [{ tool: name, relation }] : [];
  });
  return ties.length === 0 ? undefined : judge(candidate, ties, need);
}

const inOrder = (stack: readonly ListingRelations[]): readonly ListingRelations[] =>
  [...new Map(stack.map((tool) => [tool.entry, tool])).values()].sort((a, b) => a.entry - b.entry);

/** The relation as the other side sees it. */
const turn = (relation: Relation, entry: number): Relation => ({
  ...relation,
  entry,
  takes: relation.gives,
  gives: relation.takes,
});

function judge(candidate: Candidate, ties: readonly Tie[], need: Need): Recommendation {
  const isFor = need.role !== undefined && candidate.roles.includes(need.role);
  const partners = need.region === undefined ? candidate.partners : (candidate.regions[need.region] ?? 0);
  const nearby = need.region === undefined ? 0 : REGION * Math.log(1 + partners);
  const score = ties.reduce((sum, tie) => sum + weigh(tie.relation), (isFor ? ROLE : 0) + nearby);
  const { works, flows, together } = explainTies(ties);
  const reasons: Reason[] = [
    ...works,
    ...flows.slice(0, 1),
    ...together.slice(0, 1),
    ...(partners > 0 ? [{ kind: 'partners', count: partners, region: need.region } as const] : []),
    ...flows.slice(1, 2),
    ...(isFor ? [{ kind: 'role', role: need.role } as const] : []),
  ];
  return { entry: candidate.entry, score, reasons };
}

function weigh({ worksWith, weight, together }: Relation): number {
  return (worksWith ? WORKS_WITH : 0) + PER_WEIGHT * weight + TOGETHER * Math.log(1 + together);
}

function explainTies(
  ties: readonly Tie[],
): Readonly<Record<'works' | 'flows' | 'together', readonly Reason[]>> {
  const tools = ties.filter(({ relation }) => relation.worksWith).map(({ tool }) => tool);
  const together = ties
    .filter(({ relation }) => relation.together > 0)
    .sort((a, b) => b.relation.together - a.relation.together)
    .map(({ tool, relation }): Reason => ({ kind: 'together', tool, partners: relation.together }));
  const flows = ties.toSorted((a, b) => b.relation.weight - a.relation.weight).flatMap(explainFlow);
  return { works: tools.length > 0 ? [{ kind: 'works', tools }] : [], flows, together };
}

function explainFlow({ tool, relation: { takes, gives } }: Tie): readonly Reason[] {
  const syncs = takes.filter((object) => gives.includes(object));
  const rest = (objects: readonly string[]) => objects.filter((object) => !syncs.includes(object));
  const flows = [
    { kind: 'takes', objects: rest(takes) },
    { kind: 'gives', objects: rest(gives) },
    { kind: 'syncs', objects: syncs },
  ] as const;
  return flows.flatMap(({ kind, objects }) =>
    objects.length > 0 ? [{ kind, tool, objects: objects.slice(0, OBJECTS) }] : [],
  );
}
