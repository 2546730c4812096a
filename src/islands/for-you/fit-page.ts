import { openStore } from '#lib/catalog/open-store.ts';
import type { CatalogueStore, ShownCard } from '#lib/catalog/store.ts';
import {
  choiceKey,
  isEmpty,
  isSame,
  keepChoice,
  readChoice,
  recallChoice,
  type Keeper,
} from '#lib/fit/choice.ts';
import { NO_CHOICE, type Choice, type Recommendation } from '#lib/fit/model.ts';
import { phraseReason } from '#lib/fit/phrase.ts';
import { openRelated, type RelatedStore } from '#lib/fit/store.ts';
import { make } from '../dom/make.ts';
import { readFrom } from '../dom/read-file.ts';
import type { FitFile } from './file.ts';

/** A listing that fits, with its reasons in words. */
export interface Fitting {
  readonly card: ShownCard;
  readonly reasons: readonly string[];
}

/** What all places of a page share: the visitor's choice, and what is known of listings. */
export interface FitPage {
  readonly file: FitFile;
  readonly related: RelatedStore;
  readonly openFinder: () => Promise<CatalogueStore>;
  /** The choice that is shown: the visitor's own, or one that the address brought. */
  readonly choice: () => Choice;
  /** True for a choice out of the address that is not the visitor's own. */
  readonly isShared: () => boolean;
  /** Makes a choice the visitor's own, keeps it and shows it everywhere. */
  readonly choose: (choice: Choice) => void;
  /** Goes back to the visitor's own choice. */
  readonly leaveShared: () => void;
  readonly onChange: (listener: () => void) => void;
  /** Says something to those who do not see it. */
  readonly say: (text: string) => void;
  readonly phrase: (recommendation: Recommendation, most: number) => readonly string[];
  readonly present: (recommendations: readonly Recommendation[], most: number) => Promise<readonly Fitting[]>;
}

/** @param takesAddress true where the address may bring a choice */
export async function openFitPage(folder: string, takesAddress: boolean): Promise<FitPage> {
  const read = readFrom(folder);
  // The boundary: the file is taken for what the same build wrote.
  const file = (await read('root.json')) as FitFile;
  const related = openRelated(file, read);
  const keeper = findKeeper();
  let own = recallChoice(keeper, file.base);
  let brought = takesAddress ? readAddress() : NO_CHOICE;
  let finder: Promise<CatalogueStore> | undefined;
  const listeners: (() => void)[] = [];
  const status = make('p', { role: 'status', class: 'hidden-text' });
  document.body.append(status);

  const isShared = () => !isEmpty(brought) && !isSame(brought, own);
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const forgetAddress = () => {
    if (isEmpty(brought)) return;
    brought = NO_CHOICE;
    history.replaceState(history.state, '', location.pathname);
  };
  const openFinder = () => {
    const opened = finder ?? openStore(readFrom(file.index));
    finder = opened;
    opened.catch(() => (finder = undefined));
    return opened;
  };
  const phrase = ({ reasons }: Recommendation, most: number) =>
    reasons.slice(0, most).map((reason) => phraseReason(reason, { ...file, strings: file.strings.reasons }));

  addEventListener('storage', ({ key }) => {
    if (key !== choiceKey(file.base)) return;
    own = recallChoice(keeper, file.base);
    tell();
  });
  if (takesAddress) {
    addEventListener('hashchange', () => {
      brought = readAddress();
      tell();
    });
  }

  return {
    file,
    related,
    openFinder,
    choice: () => (isShared() ? brought : own),
    isShared,
    choose: (choice) => {
      forgetAddress();
      own = choice;
      keepChoice(keeper, file.base, choice);
      tell();
    },
    leaveShared: () => {
      forgetAddress();
      tell();
    },
    onChange: (listener) => void listeners.push(listener),
    say: (text) => (status.textContent = text),
    phrase,
    present: async (recommendations, most) => {
      const store = await openFinder();
      const cards = await store.loadCards(recommendations.map(({ entry }) => entry));
      return cards.map((card, at) => {
        const recommendation = recommendations[at];
        return { card, reasons: recommendation ? phrase(recommendation, most) : [] };
      });
    },
  };
}

/** A choice behind `#` never leaves the browser; behind `?` it is understood too. */
function readAddress(): Choice {
  const behind = readChoice(location.hash);
  return isEmpty(behind) ? readChoice(location.search) : behind;
}

/** Keeps nothing where the visitor forbids it. */
function findKeeper(): Keeper {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  }
}
