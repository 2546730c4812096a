import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { listing } from '../content/fixture.ts';
import { openTestRepository, type TestRepository } from './repository.ts';

/** A pull request as somebody might send it: who, what they say of it, and what it does to the files. */
export interface PullRequest {
  readonly name: string;
  readonly author: string;
  readonly make: (repository: TestRepository) => void;
  /** What the content held before, besides the fixture. */
  readonly begin?: (repository: TestRepository) => void;
}

const LABELS = 'integrations/parcelway-labels/index.md';
const BOOKS = 'integrations/ledgerline-books/index.md';

const OWNERS = `owners:
  - publisher: platform
    teams: [harbour/marketplace]
    accounts: [harbour-release]
  - publisher: parcelway
    teams: [parcelway/listings]
    accounts: [parcelway-bot]
  - publisher: ledgerline
    accounts: [ledgerline-dev]
  - publisher: quayside
    teams: [quayside/web]
`;

const REVIEW = `version: '1'
effective: 2026-01-01
promise: { checks_minutes: 15, human_days: 2 }
reviewers: [harbour/marketplace]
merge: { automatic: true }
`;

const RAN = 'ran-something';

/** What a front matter in JavaScript, a filter and a hook would do if anybody ran them. */
const running = (top: string): string => `require('fs').writeFileSync(${JSON.stringify(join(top, RAN))}, '')`;
export const tellsOfRunning = (top: string): string => join(top, RAN);

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${inside}</svg>\n`;

const partnerPage = (name: string): string =>
  `---\nname: ${name}\ntagline: Carries parcels on bicycles\nkinds: [technology]\n---\n\nBicycles for parcels.\n`;

const newListing = (fields: Readonly<Record<string, string>>, body = GOOD_BODY): string =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')}---\n${body}`;

const GOOD_BODY = `
## Overview

Orders that are packed before noon leave by bicycle the same day.

## Set up

1. Open Settings, then Integrations.

## Uninstall and what happens to the data

Addresses are deleted within 30 days.
`;

const GOOD_LISTING = {
  name: 'Spokeway Deliveries',
  tagline: 'Hands packed orders to a bicycle courier',
  publisher: 'spokeway',
  categories: '[shipping]',
  listed: '2026-06-29',
};

/** Good ones, bad ones of each kind, and hostile ones. */
export const PULL_REQUESTS: readonly PullRequest[] = [
  {
    name: 'an owner says it better',
    author: 'parcelway-bot',
    make: ({ edit }) =>
      edit(
        LABELS,
        /^tagline: .*$/m,
        'tagline: Prints the cheapest carrier label as soon as an order is packed',
      ),
  },
  {
    name: 'an owner releases a version',
    author: 'parcelway-bot',
    make: ({ edit }) => {
      edit(LABELS, 'released: 2026-05-12', 'released: 2026-06-28');
      edit(LABELS, 'version: 3.2.0', 'version: 3.3.0');
    },
  },
  {
    name: 'a new publisher comes with its first listing',
    author: 'spokeway-dev',
    make: ({ write }) => {
      write('partners/spokeway/index.md', partnerPage('Spokeway'));
      write('integrations/spokeway-deliveries/index.md', newListing(GOOD_LISTING));
    },
  },
  {
    name: 'a first try with every mistake at once',
    author: 'parcelway-bot',
    make: ({ write }) =>
      write(
        'integrations/parcelway-returns/index.md',
        newListing({
          name: 'Parcelway Returns',
          publisher: 'Parcelway',
          categories: '[shiping]',
          listed: '29.06.2026',
          docs_url: 'parcelway.example/docs',
          status: 'live',
        }),
      ),
  },
  {
    name: 'somebody else mends a listing',
    author: 'helpful-reader',
    make: ({ edit }) => edit(LABELS, 'version: 3.2.0', 'version: 3.2.1'),
  },
  {
    name: 'two listings in one change',
    author: 'parcelway-bot',
    make: ({ edit }) => {
      edit(LABELS, 'version: 3.2.0', 'version: 3.2.1');
      edit(
        'integrations/dockview/index.md',
        /^tagline: .*$/m,
        'tagline: Shows each ramp and lorry on one screen',
      );
    },
  },
  {
    name: 'a listing, the README and a script',
    author: 'parcelway-bot',
    make: ({ edit, write }) => {
      edit(LABELS, 'version: 3.2.0', 'version: 3.2.1');
      write('/README.md', 'Visit Parcelway.\n');
      write('/scripts/check.ts', 'process.exit(0);\n');
    },
  },
  {
    name: 'a certificate and a place in the ranking for oneself',
    author: 'ledgerline-dev',
    make: ({ write, edit }) => {
      write(
        'records/certifications/ledgerline-books.yaml',
        "level: certified\nrules_version: '1'\ncertified_on: 2026-06-01\nevidence: []\n",
      );
      edit('program/ranking.yaml', /adoption: [\d.]+/, 'adoption: 0.99');
      edit(BOOKS, 'platform_api:', 'tier: gold\nrank: 1\nplatform_api:');
    },
  },
  {
    name: 'a new listing on an old address of another',
    author: 'parcelway-bot',
    begin: ({ edit }) => edit(BOOKS, 'platform_api:', 'aliases: [ledger-sync]\nplatform_api:'),
    make: ({ edit, write }) => {
      edit(BOOKS, 'aliases: [ledger-sync]\n', '');
      write(
        'integrations/ledger-sync/index.md',
        newListing({ ...GOOD_LISTING, name: 'Ledger Sync', publisher: 'parcelway' }),
      );
    },
  },
  {
    name: 'a listing moves and forgets its old address',
    author: 'parcelway-bot',
    make: ({ read, write, remove }) => {
      write('integrations/dock-view/index.md', read('integrations/dockview/index.md'));
      remove('integrations/dockview');
    },
  },
  {
    name: 'a listing that others name is deleted',
    author: 'ledgerline-dev',
    make: ({ remove }) => remove('integrations/ledgerline-books'),
  },
  {
    name: 'days, version and history go back',
    author: 'parcelway-bot',
    make: ({ edit }) => {
      edit(LABELS, 'listed: 2025-02-03', 'listed: 2026-06-01');
      edit(LABELS, 'released: 2026-05-12', 'released: 2026-02-12');
      edit(LABELS, 'version: 3.2.0', 'version: 2.9.1');
    },
  },
  {
    name: 'a listing ends without a word of when and what next',
    author: 'parcelway-bot',
    make: ({ edit }) => edit('integrations/dockview/index.md', 'status: beta', 'status: deprecated'),
  },
  {
    name: 'a listing goes from one day to the next',
    author: 'ledgerline-dev',
    make: ({ edit }) => edit(BOOKS, 'platform_api:', 'status: removed\nplatform_api:'),
  },
  {
    name: 'a listing changes hands',
    author: 'parcelway-bot',
    make: ({ edit }) => edit(BOOKS, 'publisher: ledgerline', 'publisher: parcelway'),
  },
  {
    name: 'front matter that is a program, beside a filter and a hook',
    author: 'mallory',
    make: ({ write, top }) => {
      write('integrations/parcelway-extra/index.md', `---js\n${running(top)}\n---\n\nText.\n`);
      write('/.gitattributes', '*.md filter=run diff=run\n');
      write('/.githooks/pre-commit', `#!/usr/bin/env node\n${running(top)}\n`);
      write('integrations/parcelway-extra/logo.svg', svg('<script>alert(1)</script>'));
    },
  },
  {
    name: 'a logo that leads out of the folder',
    author: 'mallory',
    make: ({ write, contentDir }) => {
      write('integrations/parcelway-extra/index.md', listing());
      symlinkSync('/etc/passwd', join(contentDir, 'integrations/parcelway-extra/logo.svg'));
    },
  },
  {
    name: 'a name that looks like another',
    author: 'mallory',
    make: ({ write }) => {
      write('partners/parcelvvay/index.md', partnerPage('Pаrcelway'));
      write(
        'integrations/labels-for-all/index.md',
        newListing({ ...GOOD_LISTING, name: 'Pаrcelway Labels', publisher: 'parcelvvay' }),
      );
    },
  },
  {
    name: 'text that turns around and text that nobody sees',
    author: 'mallory',
    make: ({ edit }) => {
      edit(LABELS, 'name: Parcelway Labels', 'name: Parcel\u200bway Labels');
      edit(LABELS, /^tagline: .*$/m, 'tagline: Prints labels \u202eeerf rof');
    },
  },
  {
    name: 'a bomb of aliases and an endless text',
    author: 'mallory',
    make: ({ write }) => {
      const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
      for (const [one, other] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'])
        bomb.push(`${other ?? ''}: &${other ?? ''} [*${one ?? ''}, *${one ?? ''}, *${one ?? ''}]`);
      write('integrations/parcelway-extra/index.md', `---\n${bomb.join('\n')}\n---\n\nText.\n`);
      write('integrations/parcelway-more/index.md', `${listing()}${'Very long. '.repeat(40_000)}`);
    },
  },
  {
    name: 'a shouting advertisement',
    author: 'parcelway-bot',
    make: ({ edit }) => {
      edit(LABELS, /^tagline: .*$/m, 'tagline: THE BEST LABELS LABELS LABELS IN THE WORLD!!!');
      edit(LABELS, /^summary: .*$/m, 'summary: Lorem ipsum dolor sit amet');
    },
  },
  {
    name: 'prices that contradict each other',
    author: 'parcelway-bot',
    make: ({ edit }) => edit(LABELS, 'model: freemium', 'model: free'),
  },
  {
    name: 'a good change while the content is broken elsewhere',
    author: 'parcelway-bot',
    begin: ({ edit }) => edit(BOOKS, 'categories: [accounting]', 'categories: [acounting]'),
    make: ({ edit }) => edit(LABELS, 'version: 3.2.0', 'version: 3.2.1'),
  },
  { name: 'a change without a difference', author: 'parcelway-bot', make: () => undefined },
  {
    name: 'a change that takes itself back',
    author: 'parcelway-bot',
    make: (repository) => {
      repository.edit(LABELS, 'version: 3.2.0', 'version: 3.2.1');
      repository.commit();
      repository.edit(LABELS, 'version: 3.2.1', 'version: 3.2.0');
    },
  },
  {
    name: 'a file outside the content alone',
    author: 'parcelway-bot',
    make: ({ write }) => write('/README.md', '# Our marketplace\n'),
  },
  {
    name: 'the platform tends its own records',
    author: 'harbour-release',
    make: ({ edit }) => {
      edit('records/owners.yaml', 'accounts: [ledgerline-dev]', 'accounts: [ledgerline-dev, ledgerline-ops]');
      edit(BOOKS, 'publisher: ledgerline', 'publisher: parcelway');
    },
  },
];

/** A repository in which a pull request lies committed on a branch of its own, checked out. */
export function openPullRequest({ begin, make }: PullRequest): TestRepository & { readonly head: string } {
  const repository = openTestRepository();
  repository.write('records/owners.yaml', OWNERS);
  repository.write('program/review.yaml', REVIEW);
  begin?.(repository);
  repository.commit('Begin');
  repository.git('checkout', '--quiet', '-b', 'change');
  make(repository);
  return { ...repository, head: repository.commit() };
}
