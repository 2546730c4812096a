import { splitMarks } from '#lib/catalog/marks.ts';
import type { ShownCard } from '#lib/catalog/store.ts';
import type { NamedLink } from '#lib/site/model.ts';
import { iconHref, type IconName } from '../../components/icon.ts';
import { makeLogo } from '../dom/logo.ts';
import { make, makeIcon, type Child } from '../dom/make.ts';
import type { PaletteStrings } from './file.ts';
import type { Found } from './search.ts';

/** Options are links, so that the browser's own ways to open one in a new tab work. */
const makeOption = (href: string, picture: Node, name: readonly Child[], aside: string): HTMLElement =>
  make(
    'a',
    { class: 'option-link', href },
    picture,
    make('span', { class: 'option-name' }, ...name),
    aside !== '' && make('span', { class: 'option-aside' }, aside),
  );

const pictureOf = (icon: IconName): HTMLElement =>
  make('span', { class: 'option-icon' }, makeIcon(iconHref(icon)));

export const linkOption = ({ href, name }: NamedLink, icon: IconName): HTMLElement =>
  makeOption(href, pictureOf(icon), [name], '');

export const cardOption = ({ card, words }: Found, strings: PaletteStrings): HTMLElement =>
  makeOption(
    card.href,
    card.kind === 'page' ? pictureOf('arrow') : makeLogo(card.logo),
    markWords(card.name, words),
    asideOf(card, strings),
  );

function asideOf(card: ShownCard, strings: PaletteStrings): string {
  switch (card.kind) {
    case 'integration':
      return card.publisher;
    case 'partner':
      return card.location ?? '';
    case 'page':
      return strings.sections[card.section];
  }
}

/** The name with what the query names in it marked. */
const markWords = (name: string, words: readonly string[]): readonly Child[] =>
  splitMarks(name, words).map((text, at) => (at % 2 === 1 ? make('mark', {}, text) : text));
