import { strToU8, zipSync, type Zippable } from 'fflate';
import sharp from 'sharp';
import type { Answer } from '#lib/answer/model.ts';
import { startFakeGithub, type FakePull } from './fake-github.ts';

export const BASE = 'b'.repeat(40);
export const HEAD = 'a'.repeat(40);
export const LATER = 'c'.repeat(40);
export const RUN = 77;

export const makeAnswer = (parts: Partial<Answer> = {}): Answer => ({
  version: 1,
  date: '2026-11-30',
  base: BASE,
  head: HEAD,
  author: 'anchor-web',
  verdict: 'ready',
  automatic: true,
  entries: [
    {
      noun: 'integration',
      slug: 'anchor',
      name: 'Anchor',
      change: 'edited',
      from: null,
      fields: ['summary'],
    },
  ],
  problems: [],
  problems_left: 0,
  inherited: [],
  failure: null,
  moved: 0,
  effect: null,
  decisions: [],
  promise: { checks_minutes: 15, human_days: 2, reviewers: ['harbour/marketplace'], appeal: null },
  ...parts,
});

export const makePng = async (width = 40, height = 30): Promise<Uint8Array> =>
  sharp({ create: { width, height, channels: 3, background: '#1f6f6b' } })
    .png()
    .toBuffer();

export const LISTED = {
  noun: 'integration',
  slug: 'anchor',
  kind: 'card',
  file: 'card.png',
  alt: 'The card',
} as const;

/** The archive of a check; `files` are added to it or stand in the place of its own. */
export async function makeArtifact(
  answer: unknown = makeAnswer(),
  files: Zippable = {},
): Promise<Uint8Array> {
  const list = [{ ...LISTED, scheme: 'light', width: 390 }];
  return zipSync({
    'answer.json': strToU8(JSON.stringify(answer)),
    'pictures/pictures.json': strToU8(JSON.stringify(list)),
    'pictures/card.png': await makePng(),
    ...files,
  });
}

export const makePull = (parts: Partial<FakePull> = {}): FakePull => ({
  number: 12,
  state: 'open',
  draft: false,
  author: 'anchor-web',
  from: ['anchor-web', 'summary'],
  head: HEAD,
  base: BASE,
  into: 'main',
  labels: [],
  files: [{ filename: 'content/integrations/anchor/index.md' }],
  ...parts,
});

/** A repository with one pull request from a fork and one run of the check about it. */
export async function startWithPull(parts: Partial<FakePull> = {}, conclusion = 'success') {
  const github = await startFakeGithub();
  const pull = makePull(parts);
  const [owner, head_branch] = pull.from;
  github.state.pulls.push(pull);
  github.state.runs.push({ id: RUN, event: 'pull_request', conclusion, head_sha: HEAD, head_branch, owner });
  return { ...github, pull };
}
