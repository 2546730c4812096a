import { findRelaxations, type Catalogue } from '#lib/catalog/catalogue.ts';
import type { FacetChoices } from '#lib/catalog/options.ts';
import type { CatalogState } from '#lib/catalog/state.ts';
import { nearestNames } from '#lib/catalog/suggest.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import { findLabel, nameFacet, nameValue, type Words } from './words.ts';

const NEAREST = 3;

interface Props {
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly chosen: CatalogState;
  readonly fullText: readonly string[];
  readonly facets: readonly FacetChoices[];
  readonly onGiveUp: (facets: readonly string[]) => void;
  readonly onClearSearch: () => void;
}

/** No result, and every way on: a filter to give up with what that gives, the nearest names, an empty search. */
export function NothingFound({ words, catalogue, chosen, fullText, facets, onGiveUp, onClearSearch }: Props) {
  const { explorer } = words.strings;
  const format = getFormat(words.locale);
  const nearest = nearestNames(catalogue.cards, chosen.q, NEAREST);
  const nameValues = (facet: string) =>
    format.list(
      (chosen.filters[facet] ?? []).map((value) => nameValue(words, value, findLabel(facets, facet, value))),
    );

  const phraseWithout = (facet: string) =>
    fill(explorer.without, { facet: nameFacet(words, facet), values: nameValues(facet) });

  return (
    <div className="empty">
      <p>{explorer.nothing[words.kind]}</p>
      <ul role="list" className="chips">
        {findRelaxations(catalogue, chosen, fullText).map(({ facets: given, count }) => (
          <li key={given.join()}>
            <button type="button" className="chip" onClick={() => onGiveUp(given)}>
              {given.length === 1 ? given.map(phraseWithout) : explorer.withoutAny}
              <span className="num">{format.number(count)}</span>
            </button>
          </li>
        ))}
        {chosen.q.trim() !== '' && (
          <li>
            <button type="button" className="chip" onClick={onClearSearch}>
              {explorer.clearSearch}
            </button>
          </li>
        )}
      </ul>
      {nearest.length > 0 && (
        <p>
          {explorer.nearest}{' '}
          {nearest.map(({ slug, name, href }, at) => (
            <span key={slug}>
              {at > 0 && ', '}
              <a className="link" href={href}>
                {name}
              </a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
