import { useEffect, useState } from 'react';
import { decodeDeck } from '#lib/match/wire.ts';
import type { MatchDeck } from '#lib/site/model.ts';

async function loadDeck(href: string): Promise<MatchDeck> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href} answered ${String(answer.status)}`);
  return decodeDeck(await answer.text());
}

/** The deck once it is there; `retry` asks again after a failure. */
export function useDeck(href: string) {
  const [deck, setDeck] = useState<MatchDeck>();
  const [attempt, setAttempt] = useState(1);
  const [failed, setFailed] = useState(0);
  useEffect(() => {
    let isWanted = true;
    loadDeck(href).then(
      (loaded) => isWanted && setDeck(loaded),
      () => isWanted && setFailed(attempt),
    );
    return () => {
      isWanted = false;
    };
  }, [href, attempt]);
  return { deck, hasFailed: failed === attempt, retry: () => setAttempt(attempt + 1) };
}
