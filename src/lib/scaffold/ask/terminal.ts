import {
  autocomplete,
  autocompleteMultiselect,
  confirm,
  isCancel,
  multiselect,
  note,
  select,
  text,
} from '@clack/prompts';
import { Cancelled, type Ask, type Choice } from './ask.ts';

/** From so many choices on, the wanted one is found by typing. */
const MANY = 10;
const SHOWN = 8;

/** Asks in a terminal. */
export const TERMINAL: Ask = {
  async line(message, check, hint) {
    const answer = await text({
      message,
      ...(hint === undefined ? {} : { placeholder: hint }),
      validate: (value) => check((value ?? '').trim()),
    });
    // An empty answer comes as nothing at all.
    return isCancel(answer) ? leave() : ((answer as string | undefined) ?? '').trim();
  },
  async one(message, choices) {
    const options = toOptions(choices);
    const answer = await (choices.length < MANY
      ? select({ message, options })
      : autocomplete({
          message,
          options,
          maxItems: SHOWN,
          placeholder: 'Type to search',
          validate: needOne,
        }));
    return isCancel(answer) ? leave() : answer;
  },
  async many(message, choices, check) {
    const options = toOptions(choices);
    for (;;) {
      const answer = await (choices.length < MANY
        ? multiselect({ message, options, required: false })
        : autocompleteMultiselect({ message, options, maxItems: SHOWN, placeholder: 'Type to search' }));
      if (isCancel(answer)) return leave();
      const wrong = check(answer);
      if (wrong === undefined) return answer;
      note(wrong, 'Not yet');
    }
  },
  async confirm(message) {
    const answer = await confirm({ message });
    return isCancel(answer) ? leave() : answer;
  },
  show: (title, shown) => {
    note(shown, title);
  },
};

/** A search that finds nothing has nothing to choose. */
const needOne = (answer: unknown) =>
  typeof answer === 'string' ? undefined : 'Nothing is called so; choose one of the list.';

const leave = (): never => {
  throw new Cancelled();
};

const toOptions = (choices: readonly Choice[]) =>
  choices.map(({ value, label, hint }) => (hint === undefined ? { value, label } : { value, label, hint }));
