import { describe, expect, test } from 'vitest';
import type { FacetView } from '#lib/site/model.ts';
import { integrationCard } from './cards.ts';
import { openCards } from './open.ts';

const CARDS = [
  integrationCard('Slack Archive', { place: 1 }),
  integrationCard('Slack', { place: 2, words: ['slack', 'chat'] }, { category: ['support'] }),
  integrationCard('Apache Kafka', { place: 3, words: ['apache-kafka', 'stream', 'chat'] }),
  integrationCard('C++ Client', { place: 4, slug: 'cpp-client' }),
  integrationCard('.NET', { place: 5, slug: 'dot-net' }),
  integrationCard('Zürich Konto', { place: 6, publisher: 'Globex' }, { category: ['books'] }),
  integrationCard('Salesforce', { place: 7, words: ['salesforce', 'sfdc'] }),
  integrationCard('日本語メモ', { place: 8, slug: 'nihongo-memo' }),
  integrationCard('PostgreSQL', { place: 9, words: ['postgresql', 'pg'] }),
  integrationCard('PgBouncer', { place: 10 }),
  integrationCard('C Client', { place: 11 }),
  integrationCard('Google Analytics 4', { place: 12, words: ['google-analytics-4', 'ga4'] }),
  integrationCard('Network Watch', { place: 13 }),
  integrationCard('New Relic', { place: 14 }),
  integrationCard('Kubernetes Deploy', { place: 15, publisher: 'HashiCorp' }),
  integrationCard('Kubernetes', { place: 16 }),
  integrationCard('ﬁle ｼｽﾃﾑ', { place: 17, slug: 'file-system' }),
];
const VIEWS: readonly FacetView<string>[] = [
  {
    facet: 'category',
    options: [
      { value: 'support', label: 'Customer support', aliases: ['help desk', 'ticketing'] },
      { value: 'books', label: 'Accounting', aliases: ['general ledger'] },
    ],
  },
];
const opening = openCards(CARDS, VIEWS);

async function find(q: string): Promise<readonly string[]> {
  const store = await opening;
  const hits = await store.findNames(q);
  const cards = await store.loadCards(hits.map(({ entry }) => entry));
  return cards.map(({ name }, at) => `${name} (${hits[at]?.match ?? ''})`);
}

describe('as typed', () => {
  test.each([
    [
      'an exact name comes before a better placed longer one',
      'slack',
      ['Slack (exact)', 'Slack Archive (prefix)'],
    ],
    ['a slug is as good as the name', 'apache-kafka', ['Apache Kafka (exact)']],
    ['spaces do not matter in a name', 'sales force', ['Salesforce (exact)']],
    ['nor does their absence', 'newrelic', ['New Relic (exact)']],
    ['a word that one listing alone holds is an alias', 'pg', ['PostgreSQL (alias)', 'PgBouncer (prefix)']],
    ['letters and digits make an alias', 'GA4', ['Google Analytics 4 (alias)']],
    ['a beginning is enough', 'sla', ['Slack Archive (prefix)', 'Slack (prefix)']],
    ['words are found inside a name, in any order', 'kafka apa', ['Apache Kafka (words)']],
    ['every word has to fit', 'slack kafka', []],
    ['diacritics and case are folded', 'ZURICH', ['Zürich Konto (prefix)']],
    ['width and ligatures are folded', 'ＦＩＬＥ シスﾃﾑ', ['ﬁle ｼｽﾃﾑ (exact)']],
    ['signs are letters where they make the name', 'c++', ['C++ Client (prefix)']],
    ['a whole word comes before a beginning', 'c', ['C Client (prefix)', 'C++ Client (prefix)']],
    ['a word with a dot before it is whole', '.net', ['.NET (exact)']],
    ['without the dot it may begin another', 'net', ['.NET (exact)', 'Network Watch (prefix)']],
    ['scripts without spaces are found inside a word', 'メモ', ['日本語メモ (words)']],
    ['digits are words', '4', ['Google Analytics 4 (words)']],
  ])('%s: %s', async (_, q, names) => {
    expect(await find(q)).toEqual(names);
  });
});

describe('related', () => {
  test.each([
    ['a tag that several hold', 'chat', ['Slack (related)', 'Apache Kafka (related)']],
    ['a publisher', 'globex', ['Zürich Konto (related)']],
    ['a category', 'accounting', ['Zürich Konto (related)']],
    ['another word for a category', 'ticketing', ['Slack (related)']],
    ['one of several words, typed as one', 'helpdesk', ['Slack (related)']],
    ['words of different fields', 'globex ledger', ['Zürich Konto (related)']],
    ['a name and a publisher', 'hashicorp kubernetes', ['Kubernetes Deploy (related)']],
  ])('%s: %s', async (_, q, names) => {
    expect(await find(q)).toEqual(names);
  });
});

describe('mistyped', () => {
  test.each([
    ['letters swapped', 'kafak', ['Apache Kafka (typo)']],
    ['a letter lost', 'saleforce', ['Salesforce (typo)']],
    ['the first letter wrong', 'zalesforce', ['Salesforce (typo)']],
    ['the first letter lost', 'alesforce', ['Salesforce (typo)']],
    ['still being typed', 'slaesfo', ['Salesforce (typo)']],
    ['a letter lost of four', 'slck', ['Slack Archive (typo)', 'Slack (typo)']],
    ['the whole of a name comes first', 'kubernets', ['Kubernetes (typo)', 'Kubernetes Deploy (typo)']],
    ['one word of two', 'slcak archive', ['Slack Archive (typo)']],
    ['a related word', 'hashicrop kubernetes', ['Kubernetes Deploy (related)']],
    ['no typo where a name fits as typed', 'slac', ['Slack Archive (prefix)', 'Slack (prefix)']],
    ['three letters may have lost one, not more', 'slk', []],
    ['a number is no typo of another', 'ga5', []],
  ])('%s: %s', async (_, q, names) => {
    const found = await find(q);
    expect(found.toSorted()).toEqual(names.toSorted());
    expect(found[0]).toEqual(q === 'slck' ? found[0] : names[0]);
  });
});

describe('nothing', () => {
  test.each([' ', '***', 'xyzzy', 'кириллица', 'slack xyzzy'])('%j', async (q) => {
    expect(await find(q)).toEqual([]);
  });

  test('names what is nearest all the same', async () => {
    const store = await opening;
    const near = await store.loadCards(await store.findNearest('postgers', 2));
    expect(near.map(({ name }) => name)).toEqual(['PostgreSQL']);
    expect(await store.findNearest('xyzzy', 2)).toEqual([]);
  });
});

test('most of three words are enough where nothing has them all', async () => {
  expect(await find('apache kafka xyzzy')).toEqual(['Apache Kafka (related)']);
});

test('the score tips between hits that are as good, and lifts nothing over a better match', async () => {
  const store = await openCards([
    integrationCard('Kafka Sink', { place: 1, score: 20 }),
    integrationCard('Kafka Source', { place: 2, score: 90 }),
    integrationCard('Kafkaesque', { place: 3, score: 100 }),
    integrationCard('Sync for Kafka', { place: 4, score: 100 }),
  ]);
  const hits = await store.findNames('kafka');
  expect((await store.loadCards(hits.map(({ entry }) => entry))).map(({ name }) => name)).toEqual([
    'Kafka Source',
    'Kafka Sink',
    'Kafkaesque',
    'Sync for Kafka',
  ]);
});

test('a hit says what to mark, and what a typo stood for', async () => {
  const store = await opening;
  expect((await store.findNames('Apache kaf'))[0]?.words).toEqual(['apache', 'kaf']);
  expect((await store.findNames('salefroce'))[0]?.words ?? []).toEqual([]);
  expect((await store.findNames('saleforce'))[0]?.words).toEqual(['salesforce']);
});
