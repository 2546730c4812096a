import { hasReview } from '#lib/admin/backend.ts';
import { readRepository, type Repository } from '#lib/forge/repository.ts';
import type { SiteContext } from '../context.ts';
import { linkRepository } from '../source.ts';
import type { ContentRepository, EditorDoor, GuideListing } from '../views/contribute.ts';

const viewEditor = (repository: Repository, href: string): EditorDoor => ({
  href,
  signIn: repository.signInUrl === undefined && repository.signInApp === undefined ? 'token' : 'account',
  saves: repository.forge === 'github' ? 'fork' : hasReview(repository) ? 'branch' : 'direct',
});

/** The doors of the repository; undefined where the content names none that its forge is known of. */
export function viewRepository(
  { slug, file, href }: GuideListing,
  { content, facts, paths, source }: SiteContext,
): ContentRepository | undefined {
  const repository = readRepository(content.site);
  const links = linkRepository(content, facts.today);
  if (repository === undefined || links === undefined) return undefined;
  const { url, forge, folder, branch, name } = repository;
  return {
    url,
    host: new URL(url).host,
    forge,
    folder: name.split('/').at(-1) ?? slug,
    prefix: folder === '' ? '' : `${folder}/`,
    branch,
    edit: href === undefined ? undefined : source(file)?.edit,
    add: links.newIntegration,
    editor: viewEditor(repository, paths.admin),
  };
}
