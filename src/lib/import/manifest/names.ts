import { fold } from '../evaluate.ts';
import type { ExistingFolder } from '../existing.ts';
import { listingPath } from '../wanted.ts';
import type { Addresses } from './addresses.ts';
import type { Manifest } from './model.ts';

/**
 * Names that no listing of the source may have: those of listings by hand, and names that a hand gave to listings of
 * earlier imports. `written` are the slugs that are about to be written.
 */
export function takenNames(
  existing: ExistingFolder,
  others: ExistingFolder,
  manifest: Manifest,
  { slugs, known }: Addresses,
  written: ReadonlySet<string>,
): (name: string) => boolean {
  const names = [...others.integrationNames].filter(([slug]) => !written.has(slug)).map(([, name]) => name);
  // The source may come to call a listing what a hand called it before.
  const own = new Set([...known].map(([draft, { slug }]) => `${slug} ${fold(draft.name)}`));
  const live = new Set(slugs.values());
  const byHand = manifest.integrations.flatMap(({ slug, fields, left }) => {
    const name = existing.fields.get(listingPath(slug))?.['name'];
    const isOwn = typeof name !== 'string' || name === fields['name'] || own.has(`${slug} ${fold(name)}`);
    return isOwn || left !== undefined || !live.has(slug) ? [] : [name];
  });
  const taken = new Set([...names, ...byHand].map(fold));
  return (name) => taken.has(fold(name));
}
