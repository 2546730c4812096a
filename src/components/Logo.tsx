import type { Logo as LogoModel } from '#lib/site/model.ts';

interface Props {
  readonly logo: LogoModel;
  readonly size?: 'small' | 'large';
}

/** Decorative: the name always stands beside it. */
export function Logo({ logo, size }: Props) {
  const tile = size === undefined ? 'tile' : `tile tile-${size}`;
  if (logo.kind === 'image') {
    return (
      <span className={tile}>
        <img src={logo.src} alt="" loading="lazy" decoding="async" width="44" height="44" />
      </span>
    );
  }
  return (
    <span className={`${tile} tint-${logo.tint}`} aria-hidden="true">
      {logo.letters}
    </span>
  );
}
