import type { Content } from '#lib/content/model.ts';
import { editLink, historyLink, newFileLink } from '#lib/forge/links.ts';
import { readRepository } from '#lib/forge/repository.ts';
import { blankIntegration } from '#lib/scaffold/blank.ts';
import type { RepositoryLinks, SourceLinks } from './views/source.ts';

/** Prepares the links to the file of an entry, by its path in the content folder; undefined without a repository. */
export function linkSources({ site }: Pick<Content, 'site'>): (file: string) => SourceLinks | undefined {
  const repository = readRepository(site);
  return (file) => repository && { edit: editLink(repository, file), history: historyLink(repository, file) };
}

export function linkRepository(content: Content, today: string): RepositoryLinks | undefined {
  const repository = readRepository(content.site);
  if (repository === undefined) return undefined;
  const { path, text } = blankIntegration(content, today);
  return { url: repository.url, newIntegration: newFileLink(repository, path, text) };
}
