import { useEffect, type Dispatch, type RefObject } from 'react';
import { SORT_KEYS } from '#lib/catalog/state.ts';
import type { ChoiceAction } from './choice.ts';

/** Takes up what the visitor typed and ticked in the served page before the script was there. */
export function useEarlyInput(root: RefObject<HTMLElement | null>, dispatch: Dispatch<ChoiceAction>): void {
  useEffect(() => {
    for (const field of root.current?.querySelectorAll('input, select') ?? []) {
      const action = readField(field);
      if (action !== undefined) dispatch(action);
    }
  }, [root, dispatch]);
}

/** What a field that differs from the served page asks for. */
function readField(field: Element): ChoiceAction | undefined {
  if (field instanceof HTMLSelectElement) {
    const isServed = field.options[field.selectedIndex]?.defaultSelected ?? true;
    const sort = SORT_KEYS.find((key) => key === field.value);
    return isServed ? undefined : { type: 'sorted', sort };
  }
  if (!(field instanceof HTMLInputElement)) return undefined;
  if (field.type === 'checkbox') {
    return field.checked ? { type: 'ticked', facet: field.name, value: field.value } : undefined;
  }
  return field.name === 'q' && field.value !== '' ? { type: 'typed', q: field.value } : undefined;
}
