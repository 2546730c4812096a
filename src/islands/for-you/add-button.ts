import { addTool, removeTool } from '#lib/fit/choice.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { FitPage } from './fit-page.ts';

/** Puts the listing of a page into the stack, or takes it out. */
export function showAddButton(button: HTMLElement, page: FitPage): void {
  const { slug = '', name = '' } = button.dataset;
  const { strings } = page.file;
  const isIn = () => page.choice().stack.includes(slug);
  const show = () => {
    button.textContent = isIn() ? strings.drop : strings.add;
  };
  button.addEventListener('click', () => {
    const wasIn = isIn();
    page.choose(wasIn ? removeTool(page.choice(), slug) : addTool(page.choice(), slug));
    page.say(fill(wasIn ? strings.removed : strings.added, { tool: name }));
  });
  page.onChange(show);
  show();
}
