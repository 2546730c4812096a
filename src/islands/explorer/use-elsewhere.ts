import { useEffect, useState } from 'react';
import type { Card } from '#lib/site/model.ts';
import { findElsewhere, type Elsewhere, type Folders } from './elsewhere.ts';
import type { FullText } from './use-full-text.ts';

/** What a query finds outside of the list, once the list itself has answered; undefined until then. */
export function useElsewhere(
  folders: Folders,
  kind: Card['kind'],
  query: string,
  fullText: FullText,
): Elsewhere | undefined {
  const q = query.trim();
  const [elsewhere, setElsewhere] = useState<Elsewhere>();

  useEffect(() => {
    if (q === '' || fullText.state === 'pending') return;
    let isStale = false;
    findElsewhere(folders, kind, q, fullText).then(
      (found) => {
        if (!isStale) setElsewhere(found);
      },
      // The list stands without it.
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [folders, kind, q, fullText]);

  return elsewhere?.q === q ? elsewhere : undefined;
}
