import type { Logo } from '#lib/site/model.ts';
import { make } from './make.ts';

/** A logo on its tile, as `components/Logo` writes it; the name stands beside it. */
export function makeLogo(logo: Logo): HTMLElement {
  return logo.kind === 'image'
    ? make(
        'span',
        { class: 'tile tile-small' },
        make('img', {
          src: logo.src,
          alt: '',
          width: '36',
          height: '36',
          loading: 'lazy',
          decoding: 'async',
        }),
      )
    : make('span', { class: `tile tile-small tint-${logo.tint}`, 'aria-hidden': 'true' }, logo.letters);
}
