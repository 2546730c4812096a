import type { Answer } from '../answer/model.ts';
import { MOST_PICTURED, type Picture } from './model.ts';

/** An entry to be shown. */
export interface Subject {
  readonly noun: Picture['noun'];
  readonly slug: string;
  readonly name: string;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a change leaves to look at: entries with a page of their own, the first few. */
export function listSubjects({ entries }: Pick<Answer, 'entries'>): readonly Subject[] {
  return entries
    .flatMap(({ noun, slug, name, change }) =>
      (noun === 'integration' || noun === 'partner') && change !== 'removed' && SLUG.test(slug)
        ? [{ noun, slug, name }]
        : [],
    )
    .slice(0, MOST_PICTURED);
}

export const LIST_OF = { integration: 'integrations', partner: 'partners' } as const;
