import { useEffect, useId, useRef } from 'react';
import { countFilters } from '#lib/catalog/state.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import { FacetPanel, type FacetPanelProps } from './FacetPanel.tsx';
import { Icon } from './Icon.tsx';

interface Props extends FacetPanelProps {
  readonly countText: string;
  readonly isOpen: boolean;
  /** True where the facets stand beside the results, so that no dialog is needed. */
  readonly isWide: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/**
 * The facets where there is no room beside the results: a button, and a dialog over the page. The button opens it
 * by itself, so that it answers before the script is there; then the dialog fills when the script comes.
 */
export function FilterDialog({ countText, isOpen, isWide, onOpen, ...panel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { explorer } = panel.words.strings;
  const chosen = countFilters(panel.filters);
  const close = () => dialog.current?.close();

  useEffect(() => {
    if (dialog.current?.open === true) onOpen(true);
  }, [onOpen]);
  useEffect(() => {
    if (isWide) close();
  }, [isWide]);

  return (
    <>
      <button
        type="button"
        className="btn filters-button"
        aria-haspopup="dialog"
        {...{ command: 'show-modal', commandfor: id }}
        onClick={() => {
          onOpen(true);
          if (dialog.current?.open === false) dialog.current.showModal();
        }}
      >
        {chosen === 0
          ? explorer.filters
          : fill(explorer.filtersChosen, { n: getFormat(panel.words.locale).number(chosen) })}
      </button>
      <dialog
        ref={dialog}
        id={id}
        className="filter-dialog"
        aria-label={explorer.filters}
        onClose={() => onOpen(false)}
      >
        <header>
          <h2>{explorer.filters}</h2>
          <button
            type="button"
            className="btn btn-quiet"
            aria-label={explorer.close}
            {...{ command: 'close', commandfor: id }}
            onClick={close}
          >
            <Icon name="cross" />
          </button>
        </header>
        <div className="filter-dialog-body">{isOpen && <FacetPanel {...panel} />}</div>
        <footer>
          <span className="result-count" role={isOpen ? 'status' : undefined}>
            {countText}
          </span>
          <button type="button" className="btn btn-primary" onClick={close}>
            {explorer.show[panel.words.kind]}
          </button>
        </footer>
      </dialog>
    </>
  );
}
