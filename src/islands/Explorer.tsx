import { useDeferredValue, useMemo, useRef, type ReactNode } from 'react';
import { explore, FACETS } from '#lib/catalog/catalogue.ts';
import type { FacetChoices } from '#lib/catalog/options.ts';
import { isUntouched } from '#lib/catalog/state.ts';
import type { Card, NamedLink } from '#lib/site/model.ts';
import { Chips } from './explorer/Chips.tsx';
import { FacetPanel } from './explorer/FacetPanel.tsx';
import { FilterDialog } from './explorer/FilterDialog.tsx';
import { LoadFailed, NamesOnly, NoScript } from './explorer/Notes.tsx';
import { NothingFound } from './explorer/NothingFound.tsx';
import { Results } from './explorer/Results.tsx';
import { SearchBox } from './explorer/SearchBox.tsx';
import { SortSelect } from './explorer/SortSelect.tsx';
import { useCatalogue } from './explorer/use-catalogue.ts';
import { useChoice } from './explorer/use-choice.ts';
import { useEarlyInput } from './explorer/use-early-input.ts';
import { useFullText } from './explorer/use-full-text.ts';
import { phraseCount, type ExplorerStrings } from './explorer/words.ts';

interface Props {
  readonly kind: Card['kind'];
  /** Address of the list's first page, and of the page it stands on. */
  readonly href: string;
  readonly here: string;
  readonly total: number;
  /** Facets as the page is served, from `openFacets`. */
  readonly facets: readonly FacetChoices[];
  /** Ways through the list without JavaScript. */
  readonly categories: readonly NamedLink[];
  /** Base path: '' or '/base'. */
  readonly base: string;
  readonly locale: string;
  readonly strings: ExplorerStrings;
  /** The page of the list as it is served; it stands until something is chosen. */
  readonly children?: ReactNode;
}

/** Search, filters and order over a static list. */
export function Explorer({ kind, href, here, total, base, locale, strings, children, ...served }: Props) {
  const words = useMemo(() => ({ kind, locale, strings }), [kind, locale, strings]);
  const root = useRef<HTMLDivElement>(null);
  const count = useRef<HTMLParagraphElement>(null);
  const [choice, dispatch] = useChoice({ facets: FACETS[kind], href, here });
  useEarlyInput(root, dispatch);
  const { loaded, hasFailed, retry } = useCatalogue(kind, base);
  const chosen = useDeferredValue(choice.chosen);
  const fullText = useFullText(base, loaded?.catalogue, choice.chosen.q);
  const slugs = useDeferredValue(fullText.slugs);
  const found = useMemo(() => loaded && explore(loaded.catalogue, chosen, slugs), [loaded, chosen, slugs]);

  const facets = loaded?.choices ?? served.facets;
  const isAnswered = isUntouched(choice.chosen) || found !== undefined;
  const isSearching = !isAnswered || fullText.state === 'pending';
  const cards = found?.cards ?? [];
  const countText = isAnswered
    ? phraseCount(words, found?.cards.length ?? total, total, chosen.q.trim())
    : strings.explorer.searching;
  const panel = {
    words,
    facets,
    counts: found?.counts,
    filters: choice.chosen.filters,
    onToggle: (facet: string, value: string) => dispatch({ type: 'toggled', facet, value }),
  };

  return (
    <div ref={root} className="explorer">
      <div className="facets needs-script">
        <FacetPanel {...panel} />
      </div>
      <div>
        <div className="toolbar">
          <SearchBox
            href={href}
            label={strings.explorer.search[kind]}
            clearLabel={strings.explorer.clearSearch}
            q={choice.chosen.q}
            onType={(q) => dispatch({ type: 'typed', q })}
          />
          <div className="toolbar-end needs-script">
            <FilterDialog {...panel} countText={countText} />
            <SortSelect
              words={words}
              chosen={choice.chosen}
              onSort={(sort) => dispatch({ type: 'sorted', sort })}
            />
          </div>
        </div>
        <NoScript words={words} categories={served.categories} />
        <Chips
          words={words}
          facets={facets}
          filters={choice.chosen.filters}
          onRemove={panel.onToggle}
          onClear={() => dispatch({ type: 'cleared' })}
          onEmpty={() => count.current?.focus()}
        />
        <p ref={count} className="result-count" role="status" tabIndex={-1}>
          {countText}
        </p>
        {hasFailed && <LoadFailed words={words} onRetry={retry} />}
        {fullText.state === 'failed' && <NamesOnly words={words} />}
        <section aria-busy={isSearching}>
          <h2 className="hidden-text">{strings.explorer.results[kind]}</h2>
          {isUntouched(chosen) || loaded === undefined ? (
            children
          ) : cards.length > 0 ? (
            <Results
              words={words}
              cards={cards}
              shown={choice.shown}
              onMore={() => dispatch({ type: 'asked-for-more' })}
            />
          ) : (
            !isSearching && (
              <NothingFound
                words={words}
                catalogue={loaded.catalogue}
                chosen={chosen}
                fullText={slugs}
                facets={facets}
                onGiveUp={(facets) => dispatch({ type: 'gave-up', facets })}
                onClearSearch={() => dispatch({ type: 'typed', q: '' })}
              />
            )
          )}
        </section>
      </div>
    </div>
  );
}
