import { useEffect, useRef, useState } from 'react';
import { countFilters } from '#lib/catalog/state.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import { FacetPanel, type FacetPanelProps } from './FacetPanel.tsx';
import { Icon } from './Icon.tsx';

/** As wide as the facets need to stand beside the results; explorer.css knows the same width. */
const WIDE = '(width >= 60rem)';

interface Props extends FacetPanelProps {
  readonly countText: string;
}

/** The facets where there is no room beside the results: a button, and a dialog over the page. */
export function FilterDialog({ countText, ...panel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { explorer } = panel.words.strings;
  const chosen = countFilters(panel.filters);

  useEffect(() => {
    const wide = matchMedia(WIDE);
    const closeWhenWide = () => wide.matches && dialog.current?.close();
    wide.addEventListener('change', closeWhenWide);
    return () => wide.removeEventListener('change', closeWhenWide);
  }, []);

  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();

  return (
    <>
      <button type="button" className="btn filters-button" aria-haspopup="dialog" onClick={open}>
        {chosen === 0
          ? explorer.filters
          : fill(explorer.filtersChosen, { n: getFormat(panel.words.locale).number(chosen) })}
      </button>
      <dialog
        ref={dialog}
        className="filter-dialog"
        aria-label={explorer.filters}
        onClose={() => setOpen(false)}
      >
        <header>
          <h2>{explorer.filters}</h2>
          <button type="button" className="btn btn-quiet" aria-label={explorer.close} onClick={close}>
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
