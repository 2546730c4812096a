import { expect, test } from 'vitest';
import { isOneEditApart } from '#lib/catalog/edits.ts';
import { buildNameIndex, matchNames } from '#lib/catalog/names.ts';
import { mergeResults } from '#lib/catalog/results.ts';
import { nearestNames } from '#lib/catalog/suggest.ts';
import { integrationCard } from './cards.ts';

const CARDS = [
  integrationCard('Slack Archive', { place: 1 }),
  integrationCard('Slack', { place: 2, words: ['slack', 'chat'] }),
  integrationCard('Apache Kafka', { place: 3, words: ['apache-kafka', 'stream', 'chat'] }),
  integrationCard('C++ Client', { place: 4 }),
  integrationCard('.NET', { place: 5, slug: 'dot-net' }),
  integrationCard('Zürich Konto', { place: 6, publisher: 'Globex' }),
  integrationCard('Salesforce', { place: 7, words: ['salesforce', 'sfdc'] }),
  integrationCard('日本語メモ', { place: 8, slug: 'nihongo-memo' }),
  integrationCard('PostgreSQL', { place: 9, words: ['postgresql', 'pg'] }),
  integrationCard('PgBouncer', { place: 10 }),
];
const INDEX = buildNameIndex(CARDS);
const find = (q: string, fullText: readonly number[] = []) =>
  mergeResults(CARDS, matchNames(INDEX, q), fullText).map(
    ({ card, match }) => `${CARDS[card]?.name ?? '?'} (${match})`,
  );

test.each([
  [
    'an exact name comes before a better placed longer one',
    'slack',
    ['Slack (exact)', 'Slack Archive (prefix)'],
  ],
  ['a slug is as good as the name', 'apache-kafka', ['Apache Kafka (exact)']],
  ['spaces do not matter', 'sales force', ['Salesforce (exact)']],
  ['a word that one listing alone holds is an alias', 'pg', ['PostgreSQL (alias)', 'PgBouncer (prefix)']],
  ['a beginning is enough', 'sla', ['Slack Archive (prefix)', 'Slack (prefix)']],
  ['words are found inside a name, in any order', 'kafka apa', ['Apache Kafka (words)']],
  ['diacritics and case are folded', 'ZURICH', ['Zürich Konto (prefix)']],
  ['signs are letters where they make the name', 'c++', ['C++ Client (prefix)']],
  ['a name of signs is found as written', '.net', ['.NET (exact)']],
  ['scripts without spaces are found inside a word', 'メモ', ['日本語メモ (words)']],
  ['a tag that several hold is related', 'chat', ['Slack (related)', 'Apache Kafka (related)']],
  ['a publisher is related', 'globex', ['Zürich Konto (related)']],
  ['a swapped letter is forgiven', 'kafak', ['Apache Kafka (typo)']],
  ['a lost letter is forgiven', 'saleforce', ['Salesforce (typo)']],
  ['a typo is not assumed where a name fits as typed', 'slac', ['Slack Archive (prefix)', 'Slack (prefix)']],
  ['three letters are too few for a typo', 'slk', []],
  ['nothing is named by nothing', ' ', []],
  ['nothing is named by signs alone', '***', []],
])('%s: %s', (_, q, names) => {
  expect(find(q)).toEqual(names);
});

test('the full text follows the names, in its own order, without repeats', () => {
  expect(find('slack', [4, 1, 2, 4])).toEqual([
    'Slack (exact)',
    'Slack Archive (prefix)',
    '.NET (text)',
    'Apache Kafka (text)',
  ]);
});

test.each([
  ['kafak', 'kafka', true],
  ['saleforce', 'salesforce', true],
  ['slackk', 'slack', true],
  ['black', 'slack', true],
  ['slack', 'slack', false],
  ['lsakc', 'slack', false],
  ['sl', 'slack', false],
  ['', 'a', true],
])('%s and %s are one edit apart: %s', (a, b, apart) => {
  expect(isOneEditApart(a, b)).toBe(apart);
  expect(isOneEditApart(b, a)).toBe(apart);
});

test('a search that found nothing names the nearest', () => {
  expect(nearestNames(CARDS, 'postgers', 2).map(({ name }) => name)).toEqual(['PostgreSQL']);
  expect(nearestNames(CARDS, 'xyzzy', 2)).toEqual([]);
});
