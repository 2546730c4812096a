import { describe, expect, test } from 'vitest';
import type { Picture } from '#lib/post/picture.ts';
import { listStored, PICTURE_BRANCH, storePictures, tidyPictures } from '#lib/post/store-pictures.ts';
import { startFakeGithub, type FakeState } from './fake-github.ts';
import { HEAD, LATER, LISTED } from './make-answer.ts';

const picture = (file: string): Picture => ({ ...LISTED, file, bytes: Buffer.from(file) });

const tip = ({ refs, commits }: FakeState) => commits.get(refs.get(PICTURE_BRANCH) ?? '');
const paths = (state: FakeState) =>
  [...(state.trees.get(tip(state)?.tree ?? '') ?? new Map<string, string>()).keys()].sort();

describe('pictures', () => {
  test('lie on a branch without a history in common with the content, by pull request and commit', async () => {
    const { state, repository } = await startFakeGithub();
    await storePictures(repository, 12, HEAD, [picture('card.png'), picture('page.png')]);
    expect(tip(state)?.parents).toEqual([]);
    expect(paths(state)).toEqual([`12/${HEAD}/card.png`, `12/${HEAD}/page.png`]);
    expect([...(await listStored(repository, 12, HEAD))]).toEqual([
      [
        'card.png',
        `https://github.example/harbour/marketplace/blob/answer-pictures/12/${HEAD}/card.png?raw=true`,
      ],
      [
        'page.png',
        `https://github.example/harbour/marketplace/blob/answer-pictures/12/${HEAD}/page.png?raw=true`,
      ],
    ]);
    expect((await listStored(repository, 12, LATER)).size).toBe(0);
  });

  test('of an older commit go as those of a newer one come, and others stay', async () => {
    const { state, repository } = await startFakeGithub();
    await storePictures(repository, 12, HEAD, [picture('card.png')]);
    await storePictures(repository, 7, HEAD, [picture('card.png')]);
    await storePictures(repository, 12, LATER, [picture('page.png')]);
    expect(paths(state)).toEqual([`12/${LATER}/page.png`, `7/${HEAD}/card.png`]);
  });

  test('of two runs at once are both kept', async () => {
    const { state, repository } = await startFakeGithub();
    await storePictures(repository, 1, HEAD, [picture('card.png')]);
    await Promise.all([2, 3].map((number) => storePictures(repository, number, HEAD, [picture('card.png')])));
    expect(paths(state)).toEqual([1, 2, 3].map((number) => `${String(number)}/${HEAD}/card.png`));
  });

  test('of closed pull requests go, and the history of the branch with them', async () => {
    const { state, repository } = await startFakeGithub();
    for (const number of [1, 2, 3]) await storePictures(repository, number, HEAD, [picture('card.png')]);
    expect(await tidyPictures(repository, new Set([2]))).toBe(2);
    expect(paths(state)).toEqual([`2/${HEAD}/card.png`]);
    expect(tip(state)?.parents).toEqual([]);
    expect(await tidyPictures(repository, new Set([2]))).toBe(0);
    expect(await tidyPictures(repository, new Set())).toBe(1);
    expect(state.refs.has(PICTURE_BRANCH)).toBe(false);
    expect(await tidyPictures(repository, new Set())).toBe(0);
  });

  test('that are stored while others are taken away stay', async () => {
    const { state, repository } = await startFakeGithub();
    await storePictures(repository, 1, HEAD, [picture('card.png')]);
    await storePictures(repository, 2, HEAD, [picture('card.png')]);
    const { commits, refs, trees } = state;
    state.before = {
      asked: 'POST /git/commits',
      act: () => {
        trees.set('t', new Map([['9/x/card.png', '']]));
        commits.set('c', { tree: 't', parents: [] });
        refs.set(PICTURE_BRANCH, 'c');
      },
    };
    expect(await tidyPictures(repository, new Set([2]))).toBe(0);
    expect(refs.get(PICTURE_BRANCH)).toBe('c');
  });
});
