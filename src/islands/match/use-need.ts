import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { EMPTY_NEED, parseNeed, serialiseNeed, type Need } from '#lib/match/need.ts';

/** Browsers refuse more than a hundred changes of the address in thirty seconds. */
const TYPING_PAUSE_MS = 250;

/** The answers as the fields hold them. */
export interface Draft extends Omit<Need, 'budget'> {
  readonly amount: string;
  readonly currency: string;
}

interface Choice {
  readonly draft: Draft;
  /** A step the back button undoes, typing, or the address itself. */
  readonly origin: 'step' | 'typing' | 'address';
}

const toDraft = ({ budget, ...need }: Need, currency: string): Draft => ({
  ...need,
  amount: budget === undefined ? '' : String(budget.amount),
  currency: budget?.currency ?? currency,
});

export function toNeed({ amount, currency, ...rest }: Draft): Need {
  const budget = /^\d{1,9}$/.test(amount) ? { amount: Number(amount), currency } : undefined;
  return { ...rest, budget };
}

/** Answers that were given before the script was there. */
function readForm(form: HTMLFormElement | null): Need {
  const fields = form ? [...new FormData(form)] : [];
  return parseNeed(
    new URLSearchParams(fields.map(([name, value]) => [name, typeof value === 'string' ? value : ''])),
  );
}

/**
 * The answers, kept in the address: each is a step of the history, typing is not. They start empty, as the page was
 * served, and take up the address once the page is alive.
 */
export function useNeed(form: RefObject<HTMLFormElement | null>, here: string, currency: string) {
  const [{ draft, origin }, setChoice] = useState<Choice>({
    draft: toDraft(EMPTY_NEED, currency),
    origin: 'address',
  });

  useLayoutEffect(() => {
    const restore = () => {
      const need = parseNeed(new URLSearchParams(location.search));
      setChoice({ draft: toDraft(need, currency), origin: 'address' });
    };
    if (location.search === '')
      setChoice({ draft: toDraft(readForm(form.current), currency), origin: 'typing' });
    else restore();
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, [form, currency]);

  useEffect(() => {
    if (origin === 'address') return;
    const query = serialiseNeed(toNeed(draft)).toString();
    const address = query === '' ? here : `${here}?${query}`;
    if (`${location.pathname}${location.search}` === address) return;
    if (origin === 'step') {
      history.pushState(history.state, '', address);
      return;
    }
    const timer = setTimeout(() => history.replaceState(history.state, '', address), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, origin, here]);

  const change = (patch: Partial<Draft>, how: 'step' | 'typing' = 'step') =>
    setChoice({ draft: { ...draft, ...patch }, origin: how });
  const clear = () => setChoice({ draft: toDraft(EMPTY_NEED, currency), origin: 'step' });
  return { draft, change, clear };
}
