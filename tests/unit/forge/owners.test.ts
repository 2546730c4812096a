import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '#lib/content/model.ts';
import { reviewRules } from '#lib/content/schema/review.ts';
import { writeCodeowners } from '#lib/forge/owners.ts';
import { makeContent, makeIntegration, makePartner } from '../make.ts';

type Row = Content['records']['owners'][number];

const bare = makeContent({
  integrations: [
    makeIntegration('anchor', { publisher: 'chain' }),
    makeIntegration('first-party'),
    makeIntegration('lone', { publisher: 'nobody' }),
  ],
  partners: [makePartner('chain'), makePartner('nobody')],
});

const withOwners = (owners: Row[], reviewers: readonly string[] = []): Content => ({
  ...bare,
  program: {
    ...bare.program,
    review: reviewRules.parse({ version: '1', effective: '2026-01-01', reviewers }),
  },
  records: { ...bare.records, owners },
});

/** Who decides about a path: the last line that fits it. */
function ownersOf(text: string, path: string): string | undefined {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const fitting = lines.filter((line) => {
    const [pattern = ''] = line.split(' ');
    return (
      pattern === '*' || (pattern.endsWith('/') ? `/${path}`.startsWith(pattern) : `/${path}` === pattern)
    );
  });
  return fitting.at(-1)?.split(' ').slice(1).join(' ');
}

const OWNERS: Row[] = [
  {
    publisher: 'chain',
    teams: ['chain/listings'],
    accounts: ['chain-web', '@chain-web', 'not an account', 'a/b/c'],
  },
  { publisher: 'platform', teams: ['harbour/market'], accounts: [] },
];

describe('CODEOWNERS', () => {
  test('says who decides about each place, the last line first', () => {
    expect(writeCodeowners(withOwners(OWNERS, ['harbour/review']), 'content/')).toMatchInlineSnapshot(`
      "# Written by "npm run forge-files" from records/owners.yaml and program/review.yaml: change those, and run it again.
      # The last line that fits decides. The platform stands beside every publisher, because an owner who may not write to
      # the repository does not count here, and a place without an owner would be let in by anybody.

      * @harbour/market @harbour/review

      /content/integrations/anchor/ @chain/listings @chain-web @harbour/market @harbour/review
      /content/partners/chain/ @chain/listings @chain-web @harbour/market @harbour/review

      /content/program/ @harbour/market @harbour/review
      /content/records/ @harbour/market @harbour/review
      /content/site.yaml @harbour/market @harbour/review
      /content/taxonomy.yaml @harbour/market @harbour/review
      /.github/ @harbour/market @harbour/review
      "
    `);
  });

  test.each([
    ['content/integrations/anchor/index.md', '@chain/listings @chain-web @harbour/market'],
    ['content/integrations/anchor/media/a.png', '@chain/listings @chain-web @harbour/market'],
    ['content/integrations/anchor-two/index.md', '@harbour/market'],
    ['content/integrations/first-party/index.md', '@harbour/market'],
    ['content/integrations/lone/index.md', '@harbour/market'],
    ['content/partners/chain/index.md', '@chain/listings @chain-web @harbour/market'],
    ['content/records/owners.yaml', '@harbour/market'],
    ['content/program/review.yaml', '@harbour/market'],
    ['content/taxonomy.yaml', '@harbour/market'],
    ['content/site.yaml', '@harbour/market'],
    ['.github/CODEOWNERS', '@harbour/market'],
    ['src/lib/env.ts', '@harbour/market'],
  ])('gives %s to %s', (path, owners) => {
    expect(ownersOf(writeCodeowners(withOwners(OWNERS), 'content/'), path)).toBe(owners);
  });

  test('has a place for content at the root of its repository', () => {
    expect(ownersOf(writeCodeowners(withOwners(OWNERS), ''), 'integrations/anchor/index.md')).toContain(
      '@chain-web',
    );
  });

  test('takes no name that would be more than a name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), { maxLength: 5 }),
        (names) => {
          const text = writeCodeowners(
            withOwners([{ publisher: 'chain', teams: names, accounts: [] }, ...OWNERS.slice(1)]),
            '',
          );
          for (const line of text.split('\n').filter((each) => !each.startsWith('#')))
            expect(line).toMatch(/^(?:$|[*/][\w./-]*(?: @[\w/.-]+)*$)/);
          expect(ownersOf(text, 'records/owners.yaml')).toBe('@harbour/market');
        },
      ),
    );
  });
});
