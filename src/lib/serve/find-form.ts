const FORM = '/find/';
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Where the plain form of the catalogue leads: to the page of the category and role, of the category, or to the
 * catalogue with what else was chosen. Undefined for other addresses and for a form with nothing in it.
 * Paths are without the base, start with a slash, and are ours whatever was sent.
 */
export function answerFindForm(
  path: string,
  chosen: URLSearchParams,
  has: (path: string) => boolean,
): string | undefined {
  if (path !== FORM) return undefined;
  const category = readSlug(chosen, 'category');
  const role = readSlug(chosen, 'role');
  const pages = category === undefined ? [] : listPages(category, role);
  const page = pages.find((candidate) => has(`${candidate}index.html`));
  if (page !== undefined) return page;
  const rest = new URLSearchParams();
  const q = chosen.get('q')?.trim();
  if (q) rest.set('q', q);
  if (role !== undefined) rest.set('role', role);
  return rest.size === 0 ? undefined : `/integrations/?${rest.toString()}`;
}

function listPages(category: string, role: string | undefined): readonly string[] {
  const whole = `/categories/${category}/`;
  return role === undefined ? [whole] : [`${whole}${role}/`, whole];
}

/** The first value that names something; a form sends an empty one for what was left open. */
function readSlug(chosen: URLSearchParams, name: string): string | undefined {
  return chosen.getAll(name).find((value) => SLUG.test(value));
}
