import { useMemo, type ReactNode } from 'react';
import { MOST_COMPARED } from '#lib/compare/address.ts';
import type { ComparedKind } from '#lib/compare/model.ts';
import { compareRows } from '#lib/compare/rows.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { CompareTable } from '../components/CompareTable.tsx';
import { OnlyDifferences } from '../components/OnlyDifferences.tsx';
import { Picker } from './compare/Picker.tsx';
import { useCompared } from './compare/use-compared.ts';
import { useComparison } from './compare/use-comparison.ts';

interface Props {
  /** Address of this page. */
  readonly href: string;
  /** Folder of the files, ends in a slash. */
  readonly folder: string;
  /** Folders of the search, by what they find. */
  readonly finders: Readonly<Record<ComparedKind, string>>;
  readonly locale: string;
  readonly strings: {
    readonly island: Dictionary['compare']['island'];
    readonly table: Dictionary['compare']['table'];
  };
  /** What stands here without JavaScript, and while nothing is chosen. */
  readonly children?: ReactNode;
}

const KINDS = ['integration', 'partner'] as const satisfies readonly ComparedKind[];

/** Two to four entries side by side, kept in the address. */
export function Compare({ href, folder, finders, locale, strings, children }: Props) {
  const { island: words, table } = strings;
  const { compared, addressOf, change } = useCompared(href);
  const { kind, slugs, onlyDifferences } = compared;
  const { comparison, hasFailed, retry } = useComparison(folder, kind, slugs);
  const groups = useMemo(
    () => comparison && compareRows(comparison.groups, comparison.entries),
    [comparison],
  );
  const entries = comparison?.entries ?? [];
  const names = getFormat(locale).list(entries.map(({ name }) => name));
  const add = (slug: string) => change({ ...compared, slugs: [...entries.map((each) => each.slug), slug] });
  const remove = (slug: string) =>
    change({ ...compared, slugs: entries.map((each) => each.slug).filter((each) => each !== slug) });

  return (
    <div className={onlyDifferences ? 'comparison only-different' : 'comparison'}>
      <div className="compare-bar needs-script">
        <nav className="compare-kinds" aria-label={words.kinds}>
          {KINDS.map((each) => (
            <a
              key={each}
              href={addressOf({ ...compared, kind: each, slugs: [] })}
              aria-current={each === kind ? 'true' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                if (each !== kind) change({ ...compared, kind: each, slugs: [] });
              }}
            >
              {words.kind[each]}
            </a>
          ))}
        </nav>
        {entries.length < MOST_COMPARED ? (
          <Picker
            key={kind}
            folder={finders[kind]}
            label={words.add[kind]}
            taken={entries.map(({ slug }) => slug)}
            locale={locale}
            words={{ ...words, results: words.results[kind] }}
            onPick={add}
          />
        ) : (
          <p className="quiet">{words.full}</p>
        )}
        {entries.length > 0 && (
          <div className="compare-tools">
            {entries.length > 1 && (
              <OnlyDifferences
                label={table.only}
                isChosen={onlyDifferences}
                onChange={(isChosen) => change({ ...compared, onlyDifferences: isChosen })}
              />
            )}
            <button type="button" className="btn btn-quiet" onClick={() => print()}>
              {words.print}
            </button>
          </div>
        )}
      </div>
      <p className="hidden-text" role="status">
        {comparison === undefined
          ? slugs.length > 0 && !hasFailed && words.loading
          : entries.length > 0 && fill(words.now, { names })}
      </p>
      {hasFailed && (
        <p className="note note-warn" role="alert">
          <span>
            {words.failed}{' '}
            <button type="button" className="link" onClick={retry}>
              {words.retry}
            </button>
          </span>
        </p>
      )}
      {comparison?.unknown.map((slug) => (
        <p key={slug} className="note" role="alert">
          {fill(words.unknown[kind], { slug })}
        </p>
      ))}
      {entries.length === 1 && <p className="quiet compare-hint">{words.one}</p>}
      {groups && entries.length > 0 ? (
        <>
          {onlyDifferences && entries.length > 1 && !groups.some(({ differs }) => differs) && (
            <p className="empty">{table.alike}</p>
          )}
          <div
            className={`compare-scroll compare-scroll-${entries.length}`}
            tabIndex={0}
            role="group"
            aria-label={fill(table.caption, { names })}
          >
            <CompareTable
              groups={groups}
              entries={entries}
              strings={table}
              locale={locale}
              onRemove={remove}
            />
          </div>
        </>
      ) : (
        slugs.length === 0 && children
      )}
    </div>
  );
}
