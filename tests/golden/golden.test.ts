import { existsSync } from 'node:fs';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue, SHARED } from './catalogues.ts';
import { CATALOGUES, isAnswered, KINDS, readQueries, type Find, type Query } from './queries.ts';

type Kind = Query['kind'];

/** What to tell of a failure: of the file that nothing may be tuned on, only how many there are. */
const FILES = [
  { file: 'tuning.yaml', namesFailures: true },
  { file: 'held-out.yaml', namesFailures: false },
] as const;

/** Least share of answered queries: promised for four kinds; a floor for those that have only a few queries. */
const LEAST: Readonly<Record<Kind, number>> = {
  exact: 0.99,
  typo: 0.95,
  category: 0.95,
  nothing: 1,
  prefix: 0.8,
  alias: 0.8,
  words: 0.8,
  script: 0.8,
  synonym: 0.8,
  publisher: 0.8,
};

interface Score {
  readonly of: number;
  readonly failed: readonly Query[];
}

const finds = new Map<Query['catalogue'], Find>();

beforeAll(async () => {
  for (const name of CATALOGUES) {
    const find = await openCatalogue(name);
    if (find !== undefined) finds.set(name, find);
  }
}, 240_000);

async function score(queries: readonly Query[]): Promise<ReadonlyMap<Kind, Score>> {
  const scores = new Map<Kind, Score>();
  for (const query of queries) {
    const find = finds.get(query.catalogue);
    if (find === undefined) continue;
    const { of, failed } = scores.get(query.kind) ?? { of: 0, failed: [] };
    const isGood = await isAnswered(query, find);
    scores.set(query.kind, { of: of + 1, failed: isGood ? failed : [...failed, query] });
  }
  return scores;
}

const describeScore = (kind: Kind, { of, failed }: Score): string =>
  `${kind} ${String(of - failed.length)} of ${String(of)}`;

describe.each(FILES)('the golden queries of $file', ({ file, namesFailures }) => {
  let scores: ReadonlyMap<Kind, Score>;
  beforeAll(async () => {
    scores = await score(readQueries(file));
    const figures = [...scores].map(([kind, one]) => describeScore(kind, one));
    process.stdout.write(`${file}: ${figures.join(', ')}\n`);
  });

  test.each(KINDS)('%s', (kind) => {
    const found = scores.get(kind);
    if (found === undefined) return;
    const { of, failed } = found;
    const told = namesFailures ? failed.map(({ catalogue, q }) => `${catalogue}: ${q}`).join(', ') : '';
    const share = (of - failed.length) / of;
    expect(share, `${describeScore(kind, found)} ${told}`).toBeGreaterThanOrEqual(LEAST[kind]);
  });
});

if (!existsSync(SHARED)) {
  test.skip(`The real catalogues are not in ${SHARED}: only the sample was searched.`, () => undefined);
}
