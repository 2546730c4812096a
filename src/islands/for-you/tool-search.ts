import { count } from '#lib/fit/phrase.ts';
import { createCombobox } from '../dom/combobox.ts';
import { make } from '../dom/make.ts';
import type { FitPage } from './fit-page.ts';

const MOST = 8;

interface ToolSearch {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly page: FitPage;
  readonly onAdd: (slug: string, name: string) => void;
}

/** Finds listings by name and adds one to the stack. Names only: a picture asked for would tell what was found. */
export function createToolSearch({ input, list, page, onAdd }: ToolSearch): void {
  const { strings, locale } = page.file;
  let asked = 0;
  const combobox = createCombobox({
    input,
    list,
    startsAtFirst: true,
    onChoose: ({ dataset }) => {
      input.value = '';
      close();
      onAdd(dataset['slug'] ?? '', dataset['name'] ?? '');
    },
  });
  const close = () => {
    asked += 1;
    combobox.show([]);
  };

  const find = async (question: number) => {
    const store = await page.openFinder();
    const { stack } = page.choice();
    const hits = await store.findNames(input.value.trim());
    const cards = await store.loadCards(hits.slice(0, MOST).map(({ entry }) => entry));
    if (question !== asked) return;
    const options = cards
      .filter(({ slug }) => !stack.includes(slug))
      .map(({ slug, name }) => make('div', { 'data-slug': slug, 'data-name': name }, name));
    combobox.show([{ label: undefined, options }]);
    page.say(count(strings.toolsFound, options.length, locale, {}));
  };

  const answer = () => {
    const question = (asked += 1);
    if (input.value.trim() === '') close();
    else find(question).catch(() => page.say(strings.failed));
  };
  input.addEventListener('input', answer);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    event.preventDefault();
    close();
  });
  // What was typed before this script came.
  if (input.value !== '') answer();
}
