import type { Desk } from '../model.ts';
import { findRepository, toBranch } from './branch.ts';
import type { Destination } from './destination.ts';
import { toFolder } from './folder.ts';
import { readGithubApp } from './github-app.ts';

/**
 * Where drafts go: to GitHub where an App is set up, else to a branch of the repository that keeps the content, else
 * into the folder.
 * @throws EnvironmentError, Refusal
 */
export async function chooseDestination({ variables, contentDir }: Desk): Promise<Destination> {
  const app = readGithubApp(variables);
  if (app !== undefined) return (await import('./github.ts')).toPullRequest(app, contentDir);
  const repository = await findRepository(contentDir);
  return repository === undefined ? toFolder(contentDir) : toBranch(repository);
}
