import type { Forge, Repository } from './repository.ts';

/** Where the pages of a forge lie. `path` and `folder` are encoded. */
interface Addresses {
  readonly edit: (branch: string, path: string) => string;
  readonly history: (branch: string, path: string) => string;
  readonly newFile: (branch: string, folder: string) => string;
  /** Names of the parameters that fill in a new file: its name below the folder and its text. */
  readonly fileFields: readonly [name: string, text: string];
  readonly newIssue: string;
  readonly issueFields: readonly [title: string, body: string];
}

const ADDRESSES: Readonly<Record<Forge, Addresses>> = {
  github: {
    edit: (branch, path) => `/edit/${branch}/${path}`,
    history: (branch, path) => `/commits/${branch}/${path}`,
    newFile: (branch, folder) => `/new/${branch}/${folder}`,
    fileFields: ['filename', 'value'],
    newIssue: '/issues/new',
    issueFields: ['title', 'body'],
  },
  gitlab: {
    edit: (branch, path) => `/-/edit/${branch}/${path}`,
    history: (branch, path) => `/-/commits/${branch}/${path}`,
    newFile: (branch, folder) => `/-/new/${branch}/${folder}`,
    fileFields: ['file_name', 'content'],
    newIssue: '/-/issues/new',
    issueFields: ['issue[title]', 'issue[description]'],
  },
  gitea: {
    edit: (branch, path) => `/_edit/${branch}/${path}`,
    history: (branch, path) => `/commits/branch/${branch}/${path}`,
    newFile: (branch, folder) => `/_new/${branch}/${folder}`,
    fileFields: ['filename', 'value'],
    newIssue: '/issues/new',
    issueFields: ['title', 'body'],
  },
};

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Spaces as %20: some forges read a plus sign as it stands. */
const encodeQuery = (fields: readonly (readonly [string, string])[]): string =>
  fields.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');

const inRepository = ({ folder }: Repository, file: string): string =>
  folder === '' ? file : `${folder}/${file}`;

/** Opens a file of the content, by its path in the content folder, to be changed. */
export const editLink = (repository: Repository, file: string): string =>
  repository.url +
  ADDRESSES[repository.forge].edit(encodePath(repository.branch), encodePath(inRepository(repository, file)));

/** Shows what became of a file of the content, and by whom. */
export const historyLink = (repository: Repository, file: string): string =>
  repository.url +
  ADDRESSES[repository.forge].history(
    encodePath(repository.branch),
    encodePath(inRepository(repository, file)),
  );

/** Opens a new file of the content, its name and text filled in. `file` is `<folder>/…` in the content folder. */
export function newFileLink(repository: Repository, file: string, text: string): string {
  const [folder = '', ...rest] = file.split('/');
  const { newFile, fileFields } = ADDRESSES[repository.forge];
  const address = newFile(encodePath(repository.branch), encodePath(inRepository(repository, folder)));
  const query = encodeQuery([
    [fileFields[0], rest.join('/')],
    [fileFields[1], text],
  ]);
  return `${repository.url}${address}?${query}`;
}

/** Opens a new issue, its title and text filled in. */
export function newIssueLink(
  repository: Repository,
  { title, body }: { readonly title: string; readonly body: string },
): string {
  const { newIssue, issueFields } = ADDRESSES[repository.forge];
  const query = encodeQuery([
    [issueFields[0], title],
    [issueFields[1], body],
  ]);
  return `${repository.url}${newIssue}?${query}`;
}
