import type { StoredEntry } from '#lib/form/store/model.ts';

/** Number of the form in which the desk writes JSON; it changes when a field is taken out or means something else. */
export const JSON_VERSION = 1;

/** An entry as JSON has it: every field is there, null where it says nothing. */
export const entryJson = ({ id, at, form, state, held, values, assignee, closed }: StoredEntry) => ({
  id,
  at,
  form,
  state,
  desk: assignee ?? null,
  closed: closed ?? null,
  held,
  values,
});
