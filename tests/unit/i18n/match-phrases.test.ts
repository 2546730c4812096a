import { describe, expect, test } from 'vitest';
import { match } from '#lib/i18n/en/match.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { sayStatement, type MatchVoice } from '#lib/i18n/match-phrases.ts';
import { saySummary } from '#lib/i18n/match-summary.ts';
import { isMail, writeMail } from '#lib/match/mail.ts';
import { EMPTY_NEED } from '#lib/match/need.ts';
import type { Statement } from '#lib/match/part.ts';

const voice: MatchVoice = {
  words: match,
  format: getFormat('en'),
  names: {
    of: (_, slug) => slug.charAt(0).toUpperCase() + slug.slice(1),
    size: (band) => `${band} people`,
  },
};

const target = { kind: 'integration', slug: 'ledger' } as const;
const category = { kind: 'category', slug: 'payments' } as const;
const counted = { projects: 4, latest: '2026-08' };

const statements: readonly Statement[] = [
  { key: 'delivered', target, ...counted },
  { key: 'delivered', target: category, projects: 1, latest: '2026-08' },
  { key: 'delivered-in', target, industry: 'retail', all: 9, ...counted },
  { key: 'delivered-in', target, industry: 'retail', all: 4, ...counted },
  { key: 'delivered-any', ...counted },
  { key: 'names', target },
  { key: 'no-project-with', target },
  { key: 'not-with', target: category },
  { key: 'industry-projects', industry: 'retail', ...counted },
  { key: 'industry-none', industry: 'retail' },
  { key: 'size-projects', size: '10-49', ...counted },
  { key: 'size-none', size: '10-49' },
  { key: 'region-projects', region: 'europe', ...counted },
  { key: 'region-other', region: 'europe' },
  { key: 'language', language: 'german' },
  { key: 'services', services: ['training', 'migration'] },
  { key: 'services-missing', services: ['audit'] },
  { key: 'budget-fits', amount: 6_000, currency: 'EUR' },
  { key: 'budget-above', amount: 25_000, currency: 'EUR' },
  { key: 'budget-currency', amount: 120_000, currency: 'MXN' },
  { key: 'no-clients' },
  { key: 'people', people: 3, skills: [{ skill: 'field', people: 2 }] },
  { key: 'satisfaction', mean: 4.6, answers: 49 },
];

test('reasons and misses read', () => {
  expect(statements.map((statement) => sayStatement(statement, voice))).toMatchInlineSnapshot(`
    [
      "Delivered 4 projects with Ledger, latest Aug 2026",
      "Delivered 1 project with Payments integrations, latest Aug 2026",
      "Delivered 4 projects with Ledger in Retail, latest Aug 2026; 9 with it in all",
      "Delivered 4 projects with Ledger in Retail, latest Aug 2026",
      "Delivered 4 projects, latest Aug 2026",
      "Sets up Ledger, by its own word",
      "No project with Ledger that counts",
      "Neither names nor has delivered Payments integrations",
      "Delivered 4 projects in Retail, latest Aug 2026",
      "No project in Retail, and does not name it",
      "Delivered 4 projects for companies of 10-49 people",
      "No project in your size",
      "Region Europe: 4 projects there",
      "Europe is not among its regions",
      "Speaks German",
      "Offers Training, Migration",
      "Does not list Audit",
      "Within your budget, starts at €6,000",
      "Starts above your budget, at €25,000",
      "Prices in another currency, from MX$120,000",
      "Not taking clients now",
      "3 certified people: 2 in Field",
      "4.6 of 5 from 49 answers",
    ]
  `);
});

test('a summary holds every answer and the address of the list', () => {
  const need = {
    ...EMPTY_NEED,
    integrations: ['ledger'],
    categories: ['payments'],
    industry: 'retail',
    region: 'europe',
    onSite: true,
    budget: { amount: 20_000, currency: 'EUR' },
    start: 'soon' as const,
    services: ['training'],
  };
  const href = 'https://marketplace.example/match/?i=ledger';
  expect(saySummary(need, { partner: 'Obermoos', href }, voice)).toMatchInlineSnapshot(`
    {
      "subject": "A project with Ledger, Payments integrations",
      "text": "Hello Obermoos,

    We found you through the marketplace and look for a partner:
    - What do you want to connect: Ledger, Payments integrations
    - Industry: Retail
    - Region: Europe, on site
    - Budget for the project: €20,000
    - Start: Soon
    - What kind of help: Training

    The list you are on: https://marketplace.example/match/?i=ledger",
    }
  `);
});

describe('a mail', () => {
  test('carries subject and text, and nothing of the address but whom it goes to', () => {
    const address = writeMail('mailto:a@b.example?cc=x@y.example', 'A & B', 'One?\nTwo');
    expect(address).toBe('mailto:a@b.example?subject=A%20%26%20B&body=One%3F%0D%0ATwo');
  });
  test.each([
    ['mailto:a@b.example', true],
    ['https://b.example/mailto:', false],
  ])('%s', (contact, is) => {
    expect(isMail(contact)).toBe(is);
  });
});
