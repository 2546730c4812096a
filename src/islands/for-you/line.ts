import { recommend } from '#lib/fit/recommend.ts';
import { make } from '../dom/make.ts';
import type { FitPage } from './fit-page.ts';

const LISTINGS = 3;
const REASONS = 1;

/** A few listings that fit, on one line above the catalogue; as it was served where nothing was chosen. */
export function showLine(place: HTMLElement, page: FitPage): void {
  const served = [...place.childNodes];
  const { strings, home } = page.file;
  let asked = 0;

  const show = async () => {
    const question = (asked += 1);
    const { stack, ...need } = page.choice();
    const { listings, candidates } = await page.related.load(stack);
    const all = stack.length === 0 ? page.related.candidates : candidates;
    const fitting = await page.present(recommend(listings, all, need, LISTINGS), REASONS);
    if (question !== asked) return;
    place.toggleAttribute('data-fit-chosen', fitting.length > 0);
    if (fitting.length === 0) place.replaceChildren(...served);
    else {
      place.replaceChildren(
        make('h2', {}, strings.lineFits),
        make(
          'ul',
          { role: 'list' },
          ...fitting.map(({ card, reasons }) =>
            make(
              'li',
              {},
              make('a', { href: card.href }, card.name),
              ...reasons.map((reason) => make('span', {}, reason)),
            ),
          ),
        ),
        make('a', { class: 'link', href: home }, strings.lineAll),
      );
    }
  };

  const refresh = () => {
    show().catch(() => place.replaceChildren(...served));
  };
  page.onChange(refresh);
  refresh();
}
