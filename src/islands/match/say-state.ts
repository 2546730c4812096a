import type { MatchVoice } from '#lib/i18n/match-phrases.ts';
import { sayTargets } from '#lib/i18n/match-summary.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { Answer } from '#lib/match/answer.ts';
import type { Need } from '#lib/match/need.ts';
import type { MatchDeck } from '#lib/site/model.ts';

/** How many partners fit, in one sentence for everybody who sees or hears the list. */
export function sayState(
  deck: MatchDeck | undefined,
  need: Need,
  answer: Answer | undefined,
  voice: MatchVoice,
): string {
  const { words, format } = voice;
  if (deck === undefined || answer === undefined) return words.loading;
  if (answer.kind === 'unasked') return words.unasked;
  const { short, ruledOut, rest } = answer;
  if (short.length + ruledOut.length === 0) return words.nobody;
  if (answer.kind === 'near') return fill(words.near, { names: sayTargets(need, voice) });
  const fitting = short.length + rest.filter(({ isRuledOut }) => !isRuledOut).length;
  return fill(fitting > short.length ? words.foundMore : words.foundOf, {
    found: format.count(words.found, fitting),
    all: format.number(deck.cards.length),
    n: format.number(short.length),
    day: format.day(deck.asOf),
  });
}
