import { useCallback, useRef, type ReactNode } from 'react';
import { Chips } from './explorer/Chips.tsx';
import { CompareBar } from './explorer/CompareBar.tsx';
import { ElsewhereLine } from './explorer/ElsewhereLine.tsx';
import { FacetPanel } from './explorer/FacetPanel.tsx';
import { FilterDialog } from './explorer/FilterDialog.tsx';
import { LoadFailed, NamesOnly } from './explorer/Notes.tsx';
import { NothingFound } from './explorer/NothingFound.tsx';
import { Results } from './explorer/Results.tsx';
import { SearchBox } from './explorer/SearchBox.tsx';
import { SortSelect } from './explorer/SortSelect.tsx';
import { useCompared } from './explorer/use-compared.ts';
import { useExplorer, type ExplorerInput } from './explorer/use-explorer.ts';

interface Props extends ExplorerInput {
  /** The page of the list as it is served; it stands until something is chosen. */
  readonly children?: ReactNode;
}

/** Search, filters and order over a static list. */
export function Explorer({ children, ...input }: Props) {
  const { kind, places, strings } = input;
  const root = useRef<HTMLDivElement>(null);
  const count = useRef<HTMLParagraphElement>(null);
  const [compared, setCompared] = useCompared(root, kind);
  const { words, chosen, dispatch, standing, isPending, panel, failure, ...explorer } = useExplorer(
    root,
    input,
  );
  const { countText } = explorer;
  const showMore = useCallback(() => dispatch({ type: 'asked-for-more' }), [dispatch]);
  const say = strings.explorer;

  return (
    <div ref={root} className="explorer">
      <div className="facets needs-script">
        <FacetPanel {...panel} />
      </div>
      <div>
        <div className="toolbar">
          <SearchBox
            href={places.list}
            label={say.search[kind]}
            clearLabel={say.clearSearch}
            q={chosen.q}
            onType={(q) => dispatch({ type: 'typed', q })}
          />
          <div className="toolbar-end needs-script">
            <FilterDialog {...panel} {...explorer.dialog} countText={countText} />
            <SortSelect words={words} chosen={chosen} onSort={(sort) => dispatch({ type: 'sorted', sort })} />
          </div>
        </div>
        <Chips
          words={words}
          facets={panel.facets}
          filters={chosen.filters}
          isSettled={explorer.isSettled}
          onRemove={panel.onToggle}
          onClear={() => dispatch({ type: 'cleared' })}
          onEmpty={() => count.current?.focus()}
        />
        <p ref={count} className="result-count" role="status" tabIndex={-1}>
          {countText}
        </p>
        {explorer.elsewhere && (
          <ElsewhereLine words={words} elsewhere={explorer.elsewhere} href={places.other} />
        )}
        {failure && <LoadFailed words={words} onRetry={failure.retry} />}
        {explorer.hasNamesOnly && <NamesOnly words={words} />}
        <section aria-busy={isPending}>
          <h2 className="hidden-text">{say.results[kind]}</h2>
          {standing === undefined ? (
            children
          ) : explorer.isNothing ? (
            <NothingFound
              words={words}
              results={standing}
              facets={panel.facets}
              nearest={explorer.nearest}
              requestUrl={places.request}
              onGiveUp={(facets) => dispatch({ type: 'gave-up', facets })}
              onClearSearch={() => dispatch({ type: 'typed', q: '' })}
            />
          ) : (
            <Results
              words={words}
              cards={standing.cards}
              found={standing.found}
              q={standing.chosen.q.trim()}
              total={standing.entries.length}
              onMore={showMore}
            />
          )}
        </section>
        <CompareBar words={words} href={places.compare} slugs={compared} onClear={() => setCompared([])} />
      </div>
    </div>
  );
}
