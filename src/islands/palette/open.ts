import { fill } from '#lib/i18n/wording.ts';
import { count } from '#lib/fit/phrase.ts';
import { openSearches } from '../beacon/searches.ts';
import { createCombobox, type OptionGroup } from '../dom/combobox.ts';
import { buildDialog } from './dialog.ts';
import type { PaletteFile } from './file.ts';
import { cardOption, linkOption } from './options.ts';
import { createRecent } from './recent.ts';
import { createSearch } from './search.ts';

/**
 * Builds the palette of a page.
 *
 * @param file the boundary: taken for the PaletteFile of the same build
 * @returns what opens it with a text to begin with
 */
export function createPalette(file: unknown): (text: string) => void {
  const { strings, base, folders, catalogue, links, locale } = file as PaletteFile;
  const { dialog, input, list, status, note, clear } = buildDialog(strings);
  const recent = createRecent(readStore(), base);
  const search = createSearch(folders);
  const searches = openSearches();
  let asked = 0;

  const combobox = createCombobox({
    input,
    list,
    startsAtFirst: true,
    onChoose: (option, event) => {
      if (!(option instanceof HTMLAnchorElement)) return;
      searches.follow(option.pathname);
      const isNewTab = event.ctrlKey || event.metaKey;
      const name = option.querySelector('.option-name')?.textContent;
      if (option.dataset['kept'] !== 'no' && name) {
        recent.add({ name, href: option.pathname + option.search });
      }
      if (!isNewTab) dialog.close();
      // A click follows the link by itself.
      if (event instanceof PointerEvent) return;
      if (isNewTab) open(option.href, '_blank', 'noopener');
      else location.assign(option.href);
    },
  });

  const show = (groups: readonly OptionGroup[], text: string) => {
    combobox.show(groups);
    note.hidden = text === '';
    note.textContent = text;
    const found = groups.reduce((sum, { options }) => sum + options.length, 0);
    status.textContent = text === '' ? count(strings.count, found, locale, {}) : text;
  };

  const showStart = () => {
    searches.show(undefined);
    const known = recent.list();
    clear.hidden = known.length === 0;
    show(
      [
        { label: strings.recent, options: known.map((link) => linkOption(link, 'clock')) },
        { label: strings.links, options: links.map((link) => linkOption(link, 'arrow')) },
      ],
      '',
    );
  };

  const showFound = async (q: string, question: number) => {
    const groups = await search.find(q);
    const nearest = groups.length === 0 ? await search.findNearest(q) : [];
    if (question !== asked) return;
    const results = groups.reduce((sum, { found }) => sum + found.length, 0);
    searches.show({ query: q, filters: [], results, isWhole: false });
    const all = linkOption(
      { name: fill(strings.all, { q }), href: `${catalogue}?q=${encodeURIComponent(q)}` },
      'search',
    );
    all.dataset['kept'] = 'no';
    show(
      [
        ...groups.map(({ kind, found }) => ({
          label: strings.groups[kind],
          options: found.map((one) => cardOption(one, strings)),
        })),
        { label: strings.nearest, options: nearest.map((card) => cardOption({ card, words: [] }, strings)) },
        { label: undefined, options: [all] },
      ],
      groups.length === 0 ? fill(strings.nothing, { q }) : '',
    );
  };

  const answer = () => {
    const q = input.value.trim();
    const question = (asked += 1);
    if (q === '') showStart();
    else {
      showFound(q, question).catch(() => {
        if (question === asked) show([], strings.failed);
      });
    }
  };

  input.addEventListener('input', answer);
  dialog.addEventListener('close', () => searches.show(undefined));
  clear.addEventListener('click', () => {
    recent.clear();
    answer();
    status.textContent = strings.cleared;
    input.focus();
  });
  document.body.append(dialog);

  return (text) => {
    // Asked for twice while it was on its way, it opens once.
    if (dialog.open) return;
    search.warm();
    dialog.showModal();
    // The caret comes to stand behind the text, where typing goes on.
    input.value = text;
    input.focus();
    answer();
  };
}

/** Undefined where the visitor forbids it. */
function readStore(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
