import { useEffect, useState } from 'react';
import type { CatalogState } from '#lib/catalog/state.ts';
import type { CatalogueStore } from '#lib/catalog/store.ts';
import { ask, type Question, type Results } from './ask.ts';

export interface AnswerRequest {
  /** The latest answer, which stands until the next is complete. */
  readonly results: Results | undefined;
  /** True while what stands does not answer what was asked. */
  readonly isPending: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

interface Failure {
  readonly chosen: CatalogState;
  readonly attempt: number;
}

/** Asks a store; a later question overtakes an earlier one. */
export function useAnswer(
  store: CatalogueStore | undefined,
  question: Question,
  onNamed: (q: string) => void,
): AnswerRequest {
  const { chosen, shown, fullText } = question;
  const counted = question.counted.join(' ');
  const [attempt, setAttempt] = useState(1);
  const [results, setResults] = useState<Results>();
  const [failure, setFailure] = useState<Failure>();

  useEffect(() => {
    if (store === undefined) return;
    let isStale = false;
    const facets = counted === '' ? [] : counted.split(' ');
    const listener = {
      show: (found: Results) => {
        if (!isStale) setResults(found);
      },
      hearNamed: (q: string) => {
        if (!isStale) onNamed(q);
      },
    };
    ask(store, { chosen, shown, counted: facets, fullText }, listener).catch(() => {
      if (!isStale) setFailure({ chosen, attempt });
    });
    return () => {
      isStale = true;
    };
  }, [store, chosen, shown, counted, fullText, attempt, onNamed]);

  const hasFailed = failure?.chosen === chosen && failure.attempt === attempt;
  return {
    results,
    isPending: !hasFailed && (results?.chosen !== chosen || fullText.state === 'pending'),
    hasFailed,
    retry: () => setAttempt(attempt + 1),
  };
}
