import type { Content } from '#lib/content/model.ts';
import type { Redirect } from './model.ts';
import type { Paths } from './paths.ts';

/** Old addresses of listings and partners, sorted by address. */
export function buildRedirects({ integrations, partners }: Content, paths: Paths): readonly Redirect[] {
  const redirects = [
    ...integrations.flatMap(({ slug, aliases }) =>
      aliases.map((alias) => ({ from: paths.integration(alias), to: paths.integration(slug) })),
    ),
    ...partners.flatMap(({ slug, aliases }) =>
      aliases.map((alias) => ({ from: paths.partner(alias), to: paths.partner(slug) })),
    ),
  ];
  return redirects.sort((a, b) => (a.from < b.from ? -1 : 1));
}
