import { makeLogo } from '../dom/logo.ts';
import { make } from '../dom/make.ts';
import type { Fitting } from './fit-page.ts';

/** A listing that fits, as a card with its reasons. */
export const makeFitCard = ({ card, reasons }: Fitting): HTMLElement =>
  make(
    'li',
    { class: 'card' },
    make(
      'div',
      { class: 'card-top' },
      card.kind !== 'page' && makeLogo(card.logo),
      make(
        'div',
        {},
        make('h3', { class: 'card-name' }, make('a', { href: card.href }, card.name)),
        card.kind === 'integration' && make('p', { class: 'card-by' }, card.publisher),
      ),
    ),
    make('ul', { role: 'list', class: 'fit-reasons' }, ...reasons.map((reason) => make('li', {}, reason))),
  );
