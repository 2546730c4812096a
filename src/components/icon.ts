import sprite from './icons.svg?url&no-inline';

export type IconName =
  | 'search'
  | 'seal'
  | 'check'
  | 'cross'
  | 'dash'
  | 'clock'
  | 'alert'
  | 'info'
  | 'external'
  | 'in'
  | 'out'
  | 'both'
  | 'chevron'
  | 'arrow';

/** Address of a symbol in the sprite, for `<svg class="icon" aria-hidden="true"><use href={…} /></svg>`. */
export const iconHref = (name: IconName): string => `${sprite}#${name}`;
