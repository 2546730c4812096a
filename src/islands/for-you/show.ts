import { openFitPage, type FitPage } from './fit-page.ts';
import { showAddButton } from './add-button.ts';
import { showHomeBand } from './home-band.ts';
import { showLine } from './line.ts';
import { showPart } from './part.ts';

const PLACES: Readonly<Record<string, (place: HTMLElement, page: FitPage) => void>> = {
  home: showHomeBand,
  line: showLine,
  part: showPart,
  add: showAddButton,
};

/** Shows in each place of a page what fits the visitor's choice; rejects where the files cannot be had. */
export async function showFit(places: readonly HTMLElement[]): Promise<void> {
  const [first] = places;
  const folder = first?.dataset['fit'];
  if (folder === undefined) return;
  const page = await openFitPage(
    folder,
    places.some(({ dataset }) => dataset['fitPlace'] === 'home'),
  );
  for (const place of places) PLACES[place.dataset['fitPlace'] ?? '']?.(place, page);
}
