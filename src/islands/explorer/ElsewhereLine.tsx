import { serialiseState } from '#lib/catalog/query.ts';
import { EMPTY_STATE } from '#lib/catalog/state.ts';
import { getFormat } from '#lib/i18n/format.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly elsewhere: Elsewhere;
  /** Address of the other list. */
  readonly href: string;
}

/** One line about what else the query finds: the other list, and pages it names. */
export function ElsewhereLine({ words, elsewhere: { q, kind, count, pages }, href }: Props) {
  const { explorer } = words.strings;
  const query = serialiseState({ ...EMPTY_STATE, q }, []).toString();
  const links = [
    ...(count > 0
      ? [
          {
            href: `${href}?${query}`,
            name: getFormat(words.locale).count(explorer.elsewhereCount[kind], count),
          },
        ]
      : []),
    ...pages,
  ];
  if (links.length === 0) return null;
  return (
    <p className="elsewhere">
      {explorer.elsewhere}{' '}
      {links.map((link, at) => (
        <span key={link.href}>
          {at > 0 && ' · '}
          <a className="link" href={link.href}>
            {link.name}
          </a>
        </span>
      ))}
    </p>
  );
}
