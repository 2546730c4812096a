import type { CmsConfig } from '@sveltia/cms';
import type { Repository } from '#lib/forge/repository.ts';

type Backend = CmsConfig['backend'];

/** Origins that the editor asks once somebody signed in, and those it shows faces from. */
export interface EditorOrigins {
  readonly asks: readonly string[];
  readonly shows: readonly string[];
}

/** What is signed in with where no service is named: a token that people make themselves. */
const byToken = { auth_methods: ['token' as const] };

function githubBackend({ name, branch, origin, signInUrl }: Repository): Backend {
  const isCloud = origin === 'https://github.com';
  return {
    name: 'github',
    repo: name,
    branch,
    // Who may not write to the repository works in a fork, and proposes from there.
    open_authoring: true,
    auth_scope: 'public_repo',
    ...(isCloud ? {} : { api_root: `${origin}/api/v3` }),
    ...(signInUrl === undefined ? byToken : { base_url: signInUrl }),
  };
}

function gitlabBackend({ name, branch, origin, signInUrl, signInApp }: Repository): Backend {
  const app = signInApp === undefined ? undefined : { auth_type: 'pkce' as const, app_id: signInApp };
  return {
    name: 'gitlab',
    repo: name,
    branch,
    base_url: signInUrl ?? origin,
    ...(origin === 'https://gitlab.com' ? {} : { api_root: `${origin}/api/v4` }),
    ...(app ?? (signInUrl === undefined ? byToken : {})),
  };
}

function giteaBackend({ name, branch, origin, signInUrl, signInApp }: Repository): Backend {
  return {
    name: 'gitea',
    repo: name,
    branch,
    base_url: signInUrl ?? origin,
    api_root: `${origin}/api/v1`,
    ...(signInApp === undefined ? byToken : { app_id: signInApp }),
  };
}

/** How the editor reaches the repository. */
export function buildBackend(repository: Repository): Backend {
  switch (repository.forge) {
    case 'github':
      return githubBackend(repository);
    case 'gitlab':
      return gitlabBackend(repository);
    case 'gitea':
      return giteaBackend(repository);
  }
}

/** Changes wait for a review as pull requests where the editor can make them; on Gitea it cannot. */
export const hasReview = ({ forge }: Repository): boolean => forge !== 'gitea';

export function listOrigins(repository: Repository): EditorOrigins {
  const { forge, origin, signInUrl } = repository;
  const isCloud = origin === 'https://github.com';
  const service = signInUrl === undefined ? [] : [new URL(signInUrl).origin];
  if (forge === 'github' && isCloud)
    return { asks: ['https://api.github.com', ...service], shows: ['https://avatars.githubusercontent.com'] };
  return { asks: [...new Set([origin, ...service])], shows: [origin] };
}
