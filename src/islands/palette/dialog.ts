import { iconHref } from '../../components/icon.ts';
import { make, makeIcon } from '../dom/make.ts';
import type { PaletteStrings } from './file.ts';

const LIST_ID = 'palette-list';

/** The parts of the palette that change. */
export interface PaletteDialog {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** Says what was found to those who do not see it. */
  readonly status: HTMLElement;
  readonly note: HTMLElement;
  readonly clear: HTMLButtonElement;
}

const makeKeys = (keys: readonly string[], what: string): HTMLElement =>
  make('span', {}, ...keys.map((key) => make('kbd', {}, key)), what);

export function buildDialog(strings: PaletteStrings): PaletteDialog {
  const input = make('input', {
    class: 'palette-input',
    type: 'text',
    placeholder: strings.hint,
    'aria-label': strings.label,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    maxlength: '200',
  });
  const list = make('div', { id: LIST_ID, class: 'palette-list', 'aria-label': strings.results });
  const status = make('p', { role: 'status', class: 'hidden-text' });
  const note = make('p', { class: 'palette-note', 'aria-hidden': 'true', hidden: true });
  const clear = make('button', { type: 'button', class: 'btn btn-quiet', hidden: true }, strings.clear);
  const close = make('button', { type: 'button', class: 'btn btn-quiet' }, strings.close);
  const held = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';
  const dialog = make(
    'dialog',
    { class: 'palette', 'aria-label': strings.label },
    make('div', { class: 'palette-head' }, makeIcon(iconHref('search')), input, close),
    note,
    list,
    make(
      'div',
      { class: 'palette-foot' },
      make(
        'span',
        { class: 'palette-keys', 'aria-hidden': 'true' },
        makeKeys(['↑', '↓'], strings.keys.move),
        makeKeys(['↵'], strings.keys.open),
        makeKeys([held, '↵'], strings.keys.tab),
      ),
      clear,
    ),
    status,
  );
  close.addEventListener('click', () => dialog.close());
  // A click beside the palette falls on the dialog itself.
  dialog.addEventListener('mousedown', ({ target }) => target === dialog && dialog.close());
  return { dialog, input, list, status, note, clear };
}
