/**
 * The right partners for a need. Pure: the same deck and need give the same answer in every browser.
 *
 * - **Who is considered.** Where something is to be connected, every partner that works on any of it; else every
 *   partner that meets any answer. Where nobody works on it, those that meet any other answer, and it says so.
 * - **Order.** Points, 0 to 100, of the parts that the need asks for (`parts/registry.ts`): a share of whole points,
 *   rounded down, so that what differs by less than a point is a tie. Neither tier nor the order of cards and answers
 *   has a say. More evidence never lowers a partner.
 * - **Ties** are drawn: the lowest SHA-256 of `<day of the build>:<query string of the need>:<slug>` comes first.
 *   Anyone can replay it with sha256sum.
 * - **Ruled out** are partners that take no clients now where the work starts soon, and partners that do not work in
 *   the region where it is done on site. They come after all others and are never hidden: those that would make the
 *   short list if nothing ruled them out are shown beside it with what rules them out, the others with the rest.
 */
import type { MatchCard, MatchDeck } from '../site/model.ts';
import { askDeck, covers, type Question } from './deck.ts';
import { isUnanswered, normalNeed, serialiseNeed, type Need } from './need.ts';
import type { PartName, Statement } from './part.ts';
import { PARTS } from './parts/registry.ts';
import { sha256 } from './sha256.ts';

export const SHORT_LIST = 5;
const POINTS = 100;
const WHOLE = 1_000;

export interface Candidate {
  readonly card: MatchCard;
  /** 0 to 100. */
  readonly points: number;
  /** The points it would have if nothing ruled it out. */
  readonly pointsIfMet: number;
  readonly reasons: readonly Statement[];
  readonly misses: readonly Statement[];
  readonly isRuledOut: boolean;
}

export interface Answer {
  /** Whether those listed work on what is to be connected; `near` where nobody does. */
  readonly kind: 'unasked' | 'fits' | 'near';
  readonly short: readonly Candidate[];
  /** Ruled out, and else on the short list. */
  readonly ruledOut: readonly Candidate[];
  /** All others that were considered, in order. */
  readonly rest: readonly Candidate[];
}

/** Parts that say something of a partner whatever the need. */
const ALWAYS: ReadonlySet<PartName> = new Set(['connect', 'people', 'satisfaction']);

interface Weighed extends Candidate {
  readonly isMet: boolean;
}

function weigh(card: MatchCard, question: Question): Weighed {
  let sum = 0;
  let barred = 0;
  let weights = 0;
  let isMet = false;
  let isRuledOut = false;
  const reasons: Statement[] = [];
  const misses: Statement[] = [];
  for (const { name, weight, judge } of PARTS) {
    const judged = judge(card, question);
    if (judged === undefined) continue;
    reasons.push(...judged.reasons);
    misses.push(...judged.misses);
    isRuledOut ||= judged.isHard === true;
    isMet ||= judged.reasons.length > 0 && !ALWAYS.has(name);
    if (judged.value === undefined) continue;
    sum += weight * judged.value;
    if (judged.isHard === true) barred += weight * (WHOLE - judged.value);
    weights += weight;
  }
  const pointsOf = (value: number): number => Math.floor((POINTS * value) / (WHOLE * weights));
  return {
    card,
    points: pointsOf(sum),
    pointsIfMet: pointsOf(sum + barred),
    reasons,
    misses,
    isMet,
    isRuledOut,
  };
}

function orderBy(need: Need, asOf: string): (a: Candidate, b: Candidate) => number {
  const query = serialiseNeed(need).toString();
  const lots = new Map<string, string>();
  const lotOf = (slug: string): string => {
    let lot = lots.get(slug);
    if (lot === undefined) lots.set(slug, (lot = sha256(`${asOf}:${query}:${slug}`)));
    return lot;
  };
  return (a, b) =>
    Number(a.isRuledOut) - Number(b.isRuledOut) ||
    b.points - a.points ||
    (lotOf(a.card.slug) < lotOf(b.card.slug) ? -1 : 1);
}

/** Everybody considered, the best first, those ruled out last. */
export function rankPartners(
  deck: MatchDeck,
  need: Need,
): Pick<Answer, 'kind'> & { readonly order: readonly Candidate[] } {
  const question = askDeck(deck, normalNeed(need));
  if (isUnanswered(question.need)) return { kind: 'unasked', order: [] };
  const all = deck.cards.map((card) => weigh(card, question));
  const { targets } = question;
  const isOn = ({ card }: Candidate) => targets.some((target) => covers(card, target));
  const on = all.filter(isOn);
  const considered = on.length > 0 ? on : all.filter(({ isMet, isRuledOut }) => isMet || isRuledOut);
  return {
    kind: targets.length > 0 && on.length === 0 ? 'near' : 'fits',
    order: considered.sort(orderBy(question.need, deck.asOf)),
  };
}

export function answerNeed(deck: MatchDeck, need: Need): Answer {
  const { kind, order } = rankPartners(deck, need);
  const open = order.filter(({ isRuledOut }) => !isRuledOut);
  const short = open.slice(0, SHORT_LIST);
  const least = open.length < SHORT_LIST ? 0 : (short.at(-1)?.points ?? 0);
  const out = order.filter(({ isRuledOut }) => isRuledOut);
  const ruledOut = out.filter(({ pointsIfMet }) => pointsIfMet >= least).slice(0, SHORT_LIST);
  return {
    kind,
    short,
    ruledOut,
    rest: [...open.slice(SHORT_LIST), ...out.filter((candidate) => !ruledOut.includes(candidate))],
  };
}
