import { make } from './make.ts';

export interface OptionGroup {
  /** Said and shown above the options; undefined for a list without parts. */
  readonly label: string | undefined;
  readonly options: readonly HTMLElement[];
}

interface ComboboxInput {
  readonly input: HTMLInputElement;
  /** Empty, with an id; `data-label` names it once it is a list of options. */
  readonly list: HTMLElement;
  readonly onChoose: (option: HTMLElement, event: KeyboardEvent | MouseEvent) => void;
  /** True where the first option is the natural choice; else the input is, until an arrow is pressed. */
  readonly startsAtFirst: boolean;
}

export interface Combobox {
  readonly show: (groups: readonly OptionGroup[]) => void;
}

/**
 * The combobox with a list of options (ARIA Authoring Practices): arrows, Home and End move, Enter chooses, and
 * the focus stays in the input. Options get their role and id here.
 */
export function createCombobox({ input, list, onChoose, startsAtFirst }: ComboboxInput): Combobox {
  let options: readonly HTMLElement[] = [];
  let active = -1;

  const activate = (at: number, isSeen: boolean) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const option = options[at];
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else {
      option.setAttribute('aria-selected', 'true');
      input.setAttribute('aria-activedescendant', option.id);
      if (!isSeen) option.scrollIntoView({ block: 'nearest' });
      // Above the first option of a part stands its heading.
      if (at === 0) list.scrollTop = 0;
    }
  };

  const targetOf = (key: string): number | undefined => {
    const last = options.length - 1;
    if (key === 'ArrowDown') return active >= last ? 0 : active + 1;
    if (key === 'ArrowUp') return active <= 0 ? last : active - 1;
    if (key === 'Home') return 0;
    return key === 'End' ? last : undefined;
  };

  input.addEventListener('keydown', (event) => {
    // The keys of a writing system's own list are not ours.
    if (event.isComposing || event.altKey || options.length === 0) return;
    const option = options[active];
    if (event.key === 'Enter' && option) {
      event.preventDefault();
      onChoose(option, event);
      return;
    }
    const to = event.ctrlKey || event.metaKey || event.shiftKey ? undefined : targetOf(event.key);
    if (to === undefined) return;
    event.preventDefault();
    activate(to, false);
  });

  const optionAt = ({ target }: Event) =>
    options.findIndex((option) => target instanceof Node && option.contains(target));
  list.addEventListener('pointermove', (event) => {
    const at = optionAt(event);
    if (at !== -1 && at !== active) activate(at, true);
  });
  // The focus stays in the input.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = options[optionAt(event)];
    if (option) onChoose(option, event);
  });

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  list.setAttribute('role', 'listbox');
  if (list.dataset['label'] !== undefined) list.setAttribute('aria-label', list.dataset['label']);
  list.hidden = true;

  return {
    show: (groups) => {
      options = groups.flatMap((group) => group.options);
      options.forEach((option, at) => {
        option.id = `${list.id}-${at}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.tabIndex = -1;
      });
      list.replaceChildren(...groups.filter((group) => group.options.length > 0).map(makeGroup(list.id)));
      list.hidden = options.length === 0;
      input.setAttribute('aria-expanded', String(options.length > 0));
      activate(startsAtFirst && options.length > 0 ? 0 : -1, true);
    },
  };
}

const makeGroup =
  (id: string) =>
  ({ label, options }: OptionGroup, at: number): Node => {
    if (label === undefined) {
      const bare = document.createDocumentFragment();
      bare.append(...options);
      return bare;
    }
    const heading = make(
      'div',
      { id: `${id}-part-${at}`, role: 'presentation', class: 'options-head' },
      label,
    );
    return make('div', { role: 'group', 'aria-labelledby': heading.id }, heading, ...options);
  };
