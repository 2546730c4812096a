import type { Forge, Repository } from '#lib/forge/repository.ts';

/** A repository of content on a forge of one’s own. */
export const repositoryAt = (forge: Forge, fields: Partial<Repository> = {}): Repository => ({
  forge,
  url: 'https://code.harbour.example/market/content',
  origin: 'https://code.harbour.example',
  name: 'market/content',
  branch: 'main',
  folder: 'content',
  signInUrl: undefined,
  signInApp: undefined,
  ...fields,
});
