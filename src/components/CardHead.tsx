import type { ReactNode } from 'react';
import type { Logo as LogoModel } from '#lib/site/model.ts';
import type { CardFound } from './card-found.ts';
import { Logo } from './Logo.tsx';
import { Marked } from './Marked.tsx';

interface Props {
  /** Without a logo where only its name is there yet. */
  readonly card: { readonly name: string; readonly href: string; readonly logo?: LogoModel };
  readonly by: string | undefined;
  readonly found: CardFound | undefined;
  /** Badges after the name. */
  readonly children: ReactNode;
}

/** Logo, name, one line about the entry and, among results, why it is there. */
export function CardHead({ card, by, found, children }: Props) {
  return (
    <div className="card-top">
      {card.logo === undefined ? <span className="tile" aria-hidden="true" /> : <Logo logo={card.logo} />}
      <div>
        <h3 className="card-name">
          <a href={card.href}>
            <Marked text={card.name} words={found?.words} />
          </a>
          {children}
        </h3>
        {by !== undefined && (
          <p className="card-by">
            <Marked text={by} words={found?.words} />
          </p>
        )}
        {found?.reason !== undefined && <p className="card-why">{found.reason}</p>}
      </div>
    </div>
  );
}
