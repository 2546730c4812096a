import { findRelaxations } from '#lib/catalog/answer.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { NamedLink } from '#lib/site/model.ts';
import type { Results } from './ask.ts';
import type { FacetState } from './facet-state.ts';
import type { Nearest } from './use-nearest.ts';
import { findLabel, nameFacet, nameValue, type Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly results: Results;
  readonly facets: readonly FacetState[];
  readonly nearest: Nearest;
  /** The form by which a listing is asked for; undefined where partners are listed. */
  readonly requestUrl: string | undefined;
  readonly onGiveUp: (facets: readonly string[]) => void;
  readonly onClearSearch: () => void;
}

/** No result, and every way on: a filter to give up with what that gives, the nearest names, a category, a request. */
export function NothingFound({
  words,
  results,
  facets,
  nearest,
  requestUrl,
  onGiveUp,
  onClearSearch,
}: Props) {
  const { explorer } = words.strings;
  const format = getFormat(words.locale);
  const { chosen, loaded } = results;
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
        {findRelaxations(chosen, loaded).map(({ facets: given, count }) => (
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
      <Names title={explorer.nearest} links={nearest.names} />
      <Names title={explorer.nearestCategory} links={nearest.categories} />
      {requestUrl !== undefined && chosen.q.trim() !== '' && (
        <p>
          <a className="link" href={`${requestUrl}?wanted=${encodeURIComponent(chosen.q.trim())}`}>
            {explorer.request}
          </a>
        </p>
      )}
    </div>
  );
}

function Names({ title, links }: { readonly title: string; readonly links: readonly NamedLink[] }) {
  if (links.length === 0) return null;
  return (
    <p>
      {title}{' '}
      {links.map(({ name, href }, at) => (
        <span key={href}>
          {at > 0 && ', '}
          <a className="link" href={href}>
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
