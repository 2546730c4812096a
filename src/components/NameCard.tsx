import type { EntryName } from '#lib/catalog/store.ts';
import type { CardFound } from './card-found.ts';
import { Marked } from './Marked.tsx';

interface Props {
  readonly entry: EntryName;
  readonly found?: CardFound | undefined;
}

/** An entry whose card is on its way; as high as most cards, so that little moves when it comes. */
export function NameCard({ entry, found }: Props) {
  return (
    <li className="card card-coming">
      <div className="card-top">
        <span className="tile" aria-hidden="true" />
        <div>
          <h3 className="card-name">
            <a href={entry.href}>
              <Marked text={entry.name} words={found?.words} />
            </a>
          </h3>
        </div>
      </div>
    </li>
  );
}
