import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Content } from '#lib/content/model.ts';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildRankingFile, formatRankingFile } from '#lib/rank/file.ts';

const DAY = '2026-11-21';
let content: Content;
beforeAll(async () => {
  content = await readContent('content');
});

const rankingsOf = (one: Content) => formatRankingFile(buildRankingFile(one, deriveFacts(one, DAY)));

/** Puts items in an order of the keys drawn. */
const shuffle = <T>(items: readonly T[], keys: readonly number[]): T[] =>
  items
    .map((item, index) => ({ item, key: keys[index % keys.length] ?? 0, index }))
    .sort((a, b) => a.key - b.key || b.index - a.index)
    .map(({ item }) => item);

test('a hundred shuffles of entries, rows and records give the same bytes', () => {
  const bytes = rankingsOf(content);
  const keys = fc.array(fc.nat(10_000), { minLength: 50, maxLength: 50 });
  fc.assert(
    fc.property(keys, (order) => {
      const { records } = content;
      const shuffled: Content = {
        ...content,
        integrations: shuffle(content.integrations, order),
        partners: shuffle(content.partners, order),
        records: {
          ...records,
          usage: records.usage.map((snapshot) => ({
            ...snapshot,
            integrations: shuffle(snapshot.integrations, order),
          })),
          certifications: new Map(shuffle([...records.certifications], order)),
        },
      };
      expect(rankingsOf(shuffled)).toBe(bytes);
    }),
    { numRuns: 100 },
  );
});
