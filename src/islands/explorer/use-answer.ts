import { useLayoutEffect, useState } from 'react';
import type { CatalogState } from '#lib/catalog/state.ts';
import type { CatalogueStore } from '#lib/catalog/store.ts';
import { ask, type Counted, type Question, type Results } from './ask.ts';

export interface AnswerRequest {
  /** The latest answer, which stands until the next is complete. */
  readonly results: Results | undefined;
  /** The latest counts, which stand until the next are there. */
  readonly counted: Counted | undefined;
  /** True while what stands does not answer what was asked. */
  readonly isPending: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

interface Failure {
  readonly chosen: CatalogState;
  readonly attempt: number;
}

/**
 * Asks a store; a later question overtakes an earlier one. It asks before the page is painted, so that an answer
 * from memory is in the same frame as the question.
 */
export function useAnswer(
  store: CatalogueStore | undefined,
  question: Question,
  onNamed: (q: string) => void,
): AnswerRequest {
  const { chosen, shown, fullText, isTyped } = question;
  const counted = question.counted.join(' ');
  const [attempt, setAttempt] = useState(1);
  const [results, setResults] = useState<Results>();
  const [latest, setLatest] = useState<Counted>();
  const [failure, setFailure] = useState<Failure>();

  useLayoutEffect(() => {
    if (store === undefined) return;
    let isStale = false;
    const facets = counted === '' ? [] : counted.split(' ');
    const listener = {
      isListening: () => !isStale,
      show: (found: Results) => {
        if (isStale) return;
        setResults(found);
        if (found.counted !== undefined) setLatest(found.counted);
      },
      hearNamed: (q: string) => {
        if (!isStale) onNamed(q);
      },
    };
    ask(store, { chosen, shown, counted: facets, fullText, isTyped }, listener).catch(() => {
      if (!isStale) setFailure({ chosen, attempt });
    });
    return () => {
      isStale = true;
    };
  }, [store, chosen, shown, counted, fullText, isTyped, attempt, onNamed]);

  const hasFailed = failure?.chosen === chosen && failure.attempt === attempt;
  return {
    results,
    counted: latest,
    isPending:
      !hasFailed &&
      (results?.counted === undefined || results.chosen !== chosen || fullText.state === 'pending'),
    hasFailed,
    retry: () => setAttempt(attempt + 1),
  };
}
