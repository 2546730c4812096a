import type { FORGES, RepositoryConfig, SiteConfig } from '#lib/content/schema/site.ts';

export type Forge = Exclude<(typeof FORGES)[number], 'none'>;

/** The repository that the content lies in. */
export interface Repository {
  readonly forge: Forge;
  /** Address of its page, without a slash or `.git` at the end. */
  readonly url: string;
  readonly origin: string;
  /** Owner and name, or groups and name, such as `harbour/marketplace`. */
  readonly name: string;
  readonly branch: string;
  /** Folder of the content in it; '' for its root. */
  readonly folder: string;
  readonly signInUrl: string | undefined;
  readonly signInApp: string | undefined;
}

const HOSTS: Readonly<Record<string, Forge>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'codeberg.org': 'gitea',
  'gitea.com': 'gitea',
};

/** What a host says of itself: a known one, or one named for its software, such as gitlab.harbour.example. */
export function guessForge(host: string): Forge | undefined {
  if (Object.hasOwn(HOSTS, host)) return HOSTS[host];
  const [first] = host.split('.');
  if (first === 'gitlab' || first === 'github') return first;
  return first === 'gitea' || first === 'forgejo' ? 'gitea' : undefined;
}

/** The repository of a marketplace; undefined where none is named or its forge is `none` or cannot be told. */
export function readRepository({
  repository_url: address,
  repository,
}: {
  readonly repository_url?: SiteConfig['repository_url'];
  readonly repository: RepositoryConfig;
}): Repository | undefined {
  if (address === undefined) return undefined;
  const { origin, host, pathname } = new URL(address);
  const forge = repository.forge ?? guessForge(host);
  const name = pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  if (forge === undefined || forge === 'none' || !name.includes('/')) return undefined;
  return {
    forge,
    url: `${origin}/${name}`,
    origin,
    name: decodeURI(name),
    branch: repository.branch,
    folder: repository.folder,
    signInUrl: repository.sign_in_url,
    signInApp: repository.sign_in_app,
  };
}
