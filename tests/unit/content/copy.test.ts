import { describe, expect, it } from 'vitest';
import { checkDecoration, checkNamePlatform, checkNameTagline } from '#lib/content/wording/name.ts';
import { checkPlaceholder, isPlaceAddress } from '#lib/content/wording/placeholder.ts';
import { checkPraise } from '#lib/content/wording/praise.ts';
import { checkRepeats, checkTags } from '#lib/content/wording/repeats.ts';
import { checkNameList, checkRepetition } from '#lib/content/wording/stuffing.ts';
import type { TextCheck, TextUse, Voice } from '#lib/content/wording/text.ts';
import { checkCapitals, checkExclamation, checkSentences } from '#lib/content/wording/tone.ts';

const VOICE: Voice = { locale: 'en', platform: 'Harbour', names: ['Acme BESTSYNC'], longestSentence: 50 };
const found = (check: TextCheck, text: string, use: TextUse = 'tagline', voice: Partial<Voice> = {}): number =>
  check({ use, text, place: () => ({ at: 'file' }) }, { ...VOICE, ...voice }).length;

interface Cases {
  readonly check: TextCheck;
  readonly use?: TextUse;
  readonly voice?: Partial<Voice>;
  readonly told: readonly string[];
  readonly left: readonly string[];
}

const CASES: Readonly<Record<string, Cases>> = {
  placeholder: {
    check: checkPlaceholder,
    told: [
      'Lorem ipsum',
      'TODO',
      'TODO: write',
      'Your text here',
      'Hier steht ein Beispieltext',
      'Votre texte ici',
      'Tu texto aquí',
      'Seu texto aqui',
      'هذا نص تجريبي',
      'ダミーテキスト',
      'xxx',
      'XXXXX',
      'Syncs [your product]',
      'n/a',
      '…',
    ],
    left: [
      'Turns TODO comments into tickets',
      'TODO en uno: pedidos y facturas',
      'Sizes XS to XXL',
      'Writes text here and there',
      'Puts {{ name }} into each mail',
      'Tests and testing in one place',
      'Paste the [link](https://a.example)',
      '在庫を同期します',
    ],
  },
  praise: {
    check: checkPraise,
    told: [
      'The leading CRM sync',
      'The fastest way to invoice',
      'The best integration on the market',
      'The best labels for parcels in the world',
      'World-class support',
      'Our #1 choice: number one in sales',
      'Acme BESTSYNC is the most powerful sync',
    ],
    left: [
      'Chooses the cheapest carrier for each parcel',
      'Best practices for stock',
      'No one has to type an order again',
      'Shows the largest orders first',
      'Acme BESTSYNC keeps stock',
      'Sends at the best time of the day',
      'Leading zeros are kept',
    ],
  },
  'praise in German': {
    check: checkPraise,
    voice: { locale: 'de' },
    told: ['Die führende Lösung für Rechnungen', 'Unschlagbar einfach'],
    left: ['Beste Grüße aus dem Lager', 'Rechnungen und Lieferscheine an einem Ort'],
  },
  capitals: {
    check: checkCapitals,
    told: ['AUTOMATE your invoices', 'SYNC YOUR INVOICES NOW', 'ВСЕГДА актуальные остатки'],
    left: [
      'IBM DB2, MSSQL and EDIFACT to JSON',
      'Acme BESTSYNC: BESTSYNC in one line',
      'Liest HTTPS_PROXY und OAUTH',
      'Rechnungen für die GmbH & Co. KG',
      '在庫と注文を同期',
      'مزامنة الطلبات والمخزون',
      'ISO20022 messages to SWIFT',
    ],
  },
  'capitals of a name': {
    check: checkCapitals,
    use: 'name',
    told: ['THE ORDER MACHINE'],
    left: ['NVIDIA', 'LEGO', 'IBM DB2 LUW', 'SAP S/4HANA', 'ZITADEL', 'PARCELWAY LABELS'],
  },
  'capitals of a body': {
    check: checkCapitals,
    use: 'body',
    told: ['PLEASE READ THIS NOTICE CAREFULLY before you start.'],
    left: ['Call GET, POST, PUT, PATCH or DELETE.', 'Set the ORDERS table.', 'CSV, JSON, XML, YAML'],
  },
  exclamation: {
    check: checkExclamation,
    told: ['Never type again!', '¡Nunca más!', '決して！'],
    left: ['a != b', 'Quiet.'],
  },
  sentences: {
    check: checkSentences,
    use: 'body',
    told: ['one two three four five six seven eight nine ten '.repeat(6)],
    left: ['one two three. '.repeat(60), '在庫を同期します。'.repeat(40)],
  },
  'names with pictures': {
    check: checkDecoration,
    use: 'name',
    told: ['🚀 Acme', 'Acme ★★★', '→ Acme', 'Acme ❤️'],
    left: ['Acme™ Sync®', 'C# Tools', '#1 Sync', 'Café Ñandú', '会計', 'Yahoo!'],
  },
  'names with taglines': {
    check: checkNameTagline,
    use: 'name',
    told: ['Acme | Best CRM', 'Acme - the smart way to sell', 'Acme: sync all your orders'],
    left: ['Acme - Orders', 'Acme: CRM', 'Spider-Man Sync', 'Acme – Vertrieb und Lager', 'MCP: Postgres', 'A|B'],
  },
  'names with the platform': {
    check: checkNamePlatform,
    use: 'name',
    told: ['Acme for Harbour', 'Acme für Harbour', 'Acme para HARBOUR'],
    left: ['Acme for Sales', 'Harbour for Acme Teams', 'Acme Harbour'],
  },
  stuffing: {
    check: checkRepetition,
    told: ['CRM sync, CRM import and CRM export for CRM', 'Stock stock stock'],
    left: ['Orders in, orders out, stock kept right for every shop', 'Acme, Acme and Acme by Acme'],
  },
  'lists of names': {
    check: checkNameList,
    told: ['Works with Slack, Teams, Jira, Asana, Trello and Notion in one place'],
    left: ['Orders, invoices, returns, labels and stock in one place', 'Berlin, Paris and Rome'],
  },
};

describe.each(Object.entries(CASES))('%s', (_name, { check, use, voice, told, left }) => {
  it.each(told)('are told: %s', (text) => {
    expect(found(check, text, use, voice)).toBeGreaterThan(0);
  });
  it.each(left)('are left alone: %s', (text) => {
    expect(found(check, text, use, voice)).toBe(0);
  });
});

it.each([
  ['https://example.com/docs', true],
  ['https://www.example.org', true],
  ['https://yourcompany.com', true],
  ['mailto:me@example.com', true],
  ['me@test.com', true],
  ['https://acme.example/docs', false],
  ['https://acme.com/example.com', false],
  ['https://latest.com', false],
  ['https://example.computer', false],
])('%s keeps only a place: %s', (address, expected) => {
  expect(isPlaceAddress(address)).toBe(expected);
});

describe('a tagline', () => {
  const rulesOf = (tagline: string, summary?: string) =>
    checkRepeats({ name: 'Acme Sync', tagline, summary }, { ...VOICE, names: ['Acme Sync', 'Acme'] }).map(({ rule }) => rule);

  it.each(['Acme Sync', 'The Acme Sync integration for Harbour', 'Acme-Sync für Harbour', 'Official Acme connector'])(
    'says no more than the name: %s',
    (tagline) => {
      expect(rulesOf(tagline)).toEqual(['copy/repeats']);
    },
  );
  it.each(['Keeps stock in step', 'Acme orders in Harbour', '在庫'])('says something: %s', (tagline) => {
    expect(rulesOf(tagline)).toEqual([]);
  });
  it('is not said again as the summary', () => {
    expect(rulesOf('Keeps stock in step', 'Keeps stock, in step.')).toEqual(['copy/same-summary']);
  });
});

it('tags repeat neither the name nor each other', () => {
  const tags = ['acme-sync', 'live-chat', 'Live chat', 'livechats', 'チャット', 'チャット'];
  expect(checkTags({ name: 'Acme Sync', tagline: '', tags }).map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "The tag "acme-sync" is the name again.",
      "The tag "Live chat" is the tag "live-chat" again.",
      "The tag "チャット" is the tag "チャット" again.",
    ]
  `);
});
