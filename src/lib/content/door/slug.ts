import { WHOLE_FILE, type Report } from '../finding.ts';
import { KIND_TEXT } from '../schema/describe.ts';
import { SLUG_MAX_LENGTH, SLUG_PATTERN } from '../schema/fields.ts';
import { showValue } from './show.ts';

/** Names that Windows keeps for devices: such a folder cannot be checked out there. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

const nearestSlug = (name: string): string | undefined => {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_MAX_LENGTH)
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? undefined : slug;
};

export const isSlug = (name: string): boolean => SLUG_PATTERN.test(name) && name.length <= SLUG_MAX_LENGTH;

/** Whether a name may be a slug; reports it otherwise. `reserved` are words with a meaning of their own here. */
export function checkSlug(name: string, file: string, report: Report, reserved: readonly string[] = []): boolean {
  if (!isSlug(name)) {
    report({
      rule: 'file/bad-slug',
      file,
      place: WHOLE_FILE,
      found: showValue(name),
      message: `The name ${showValue(name)} is not a slug.`,
      wanted: KIND_TEXT.slug,
      suggestion: nearestSlug(name),
    });
    return false;
  }
  if (!DEVICES.test(name) && !reserved.includes(name)) return true;
  report({
    rule: 'file/reserved-slug',
    file,
    place: WHOLE_FILE,
    found: name,
    message: reserved.includes(name)
      ? `The name "${name}" stands for the platform itself.`
      : `The name "${name}" is kept by Windows; the folder could not be checked out there.`,
    wanted: 'another slug',
  });
  return false;
}
