import { Cancelled, type Ask } from '#lib/scaffold/ask/ask.ts';

/** Leaves, as Ctrl-C does. */
export const LEAVE = Symbol('leave');
export type Answer = string | readonly string[] | boolean | typeof LEAVE;

export interface Scripted {
  readonly ask: Ask;
  /** Every question, every refusal and everything shown, in order. */
  readonly told: string[];
}

/** Asks nobody: the answers come one after the other, and one that is refused is followed by the next. */
export function scriptAnswers(answers: readonly Answer[]): Scripted {
  const told: string[] = [];
  const left = [...answers];
  const next = (question: string): Exclude<Answer, typeof LEAVE> => {
    told.push(`? ${question}`);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`No answer is left for: ${question}`);
    if (answer === LEAVE) throw new Cancelled();
    return answer;
  };
  const until = <T extends Answer>(question: string, check: (answer: T) => string | undefined): T => {
    for (;;) {
      const answer = next(question) as T;
      const wrong = check(answer);
      if (wrong === undefined) return answer;
      told.push(`! ${wrong}`);
    }
  };
  const among = (values: readonly string[], known: readonly { readonly value: string }[]) => {
    const unknown = values.find((value) => !known.some((choice) => choice.value === value));
    if (unknown !== undefined) throw new Error(`"${unknown}" is no choice`);
  };
  return {
    told,
    ask: {
      line: (question, check) => Promise.resolve().then(() => until<string>(question, check)),
      one: (question, choices) =>
        Promise.resolve().then(() => {
          const answer = String(next(question));
          among([answer], choices);
          return answer;
        }),
      many: (question, choices, check) =>
        Promise.resolve().then(() => {
          const answer = until<readonly string[]>(question, check);
          among(answer, choices);
          return answer;
        }),
      confirm: (question) => Promise.resolve().then(() => next(question) === true),
      show: (title, text) => void told.push(`= ${title}\n${text}`),
    },
  };
}
