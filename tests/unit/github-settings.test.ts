import { expect, test } from 'vitest';
import {
  readVariables,
  repositoryVariables,
  toPlace,
  WANTED_OF_REPOSITORY,
  type Variables,
} from '#lib/github-settings.ts';

const read = (variables: Variables) =>
  toPlace(readVariables(repositoryVariables, WANTED_OF_REPOSITORY, variables));

test('the content lies under content/ of github.com where nothing else is said', () => {
  const place = { owner: 'harbour', repo: 'market', apiUrl: 'https://api.github.com', prefix: 'content/' };
  expect(read({ GITHUB_REPOSITORY: 'harbour/market' })).toEqual(place);
  expect(read({ GITHUB_REPOSITORY: 'harbour/market', GITHUB_API_URL: '', GITHUB_CONTENT_PATH: '' })).toEqual(
    place,
  );
});

test('the root is no folder, and an address ends without a slash', () => {
  const given = { GITHUB_REPOSITORY: 'a/b', GITHUB_API_URL: 'https://x.example//', GITHUB_CONTENT_PATH: '.' };
  expect(read(given)).toMatchObject({ prefix: '', apiUrl: 'https://x.example' });
});

test('everything that cannot be used is told at once, and never what it holds', () => {
  const given = { GITHUB_REPOSITORY: 'secret', GITHUB_API_URL: 'secret', GITHUB_CONTENT_PATH: '../secret' };
  expect(() => read(given)).toThrowErrorMatchingInlineSnapshot(`
    [EnvironmentError: GITHUB_REPOSITORY has to be owner/name.
    GITHUB_API_URL has to be an address that starts with https:// or http://.
    GITHUB_CONTENT_PATH has to be the path of the content folder in the repository.]
  `);
});
