import type { Content } from '#lib/content/model.ts';

type Owned = Pick<Content, 'integrations' | 'partners' | 'program' | 'records' | 'site'>;

/** An account, or a team as organisation/team. */
const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,60})(?:\/[A-Za-z0-9][\w.-]{0,100})?$/;

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Teams and accounts as the forge writes them; what cannot be one is left out. */
function writeOwners(names: readonly string[]): readonly string[] {
  const written = names.map((name) => name.replace(/^@/, '')).filter((name) => OWNER.test(name));
  return [...new Set(written)].map((name) => `@${name}`);
}

const ownersOf = ({ records }: Owned, publisher: string): readonly string[] =>
  records.owners
    .filter((row) => row.publisher === publisher)
    .flatMap(({ teams, accounts }) => [...teams, ...accounts]);

/** Who decides about what is the platform's. */
const platformOwners = (content: Owned): readonly string[] =>
  writeOwners([...ownersOf(content, 'platform'), ...content.program.review.reviewers]);

interface Place {
  readonly path: string;
  readonly publisher: string;
}

const placesOf = ({ integrations, partners }: Owned, prefix: string): readonly Place[] =>
  [
    ...integrations.map(({ slug, publisher }) => ({ path: `/${prefix}integrations/${slug}/`, publisher })),
    ...partners.map(({ slug }) => ({ path: `/${prefix}partners/${slug}/`, publisher: slug })),
  ].sort((a, b) => byCodePoint(a.path, b.path));

/** What no partner decides about, wherever its own places lie. */
const PROTECTED = ['program/', 'records/', 'site.yaml', 'taxonomy.yaml'];

const HEAD = `# Written by "npm run forge-files" from records/owners.yaml and program/review.yaml: change those, and run it again.
# The last line that fits decides. The platform stands beside every publisher, because an owner who may not write to
# the repository does not count here, and a place without an owner would be let in by anybody.
`;
const SAMPLE = '# The accounts and teams of the sample are invented.\n';

/**
 * CODEOWNERS for a repository that keeps the content below `prefix`, empty or with a slash at its end: the places of
 * each publisher to its teams and accounts, everything else to the platform.
 */
export function writeCodeowners(content: Owned, prefix: string): string {
  const platform = platformOwners(content);
  const line = (path: string, owners: readonly string[]): string =>
    [path, ...new Set([...owners, ...platform])].join(' ').trimEnd();
  const places = placesOf(content, prefix).flatMap(({ path, publisher }) => {
    const owners = publisher === 'platform' ? [] : writeOwners(ownersOf(content, publisher));
    return owners.length === 0 ? [] : [line(path, owners)];
  });
  const guarded = [...PROTECTED.map((path) => `/${prefix}${path}`), '/.github/'].map((path) =>
    line(path, []),
  );
  const head = HEAD + (content.site.sample_data ? SAMPLE : '');
  return `${head}\n${[line('*', []), '', ...places, '', ...guarded].join('\n')}\n`;
}
