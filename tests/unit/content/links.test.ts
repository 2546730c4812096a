import { describe, expect, it } from 'vitest';
import { listAddresses } from '#lib/content/addresses.ts';
import { issuesWith, listing } from './fixture.ts';

const FILE = 'integrations/links/index.md';
const rulesFor = async (url: string): Promise<readonly string[]> =>
  (await issuesWith({ [FILE]: listing(`docs_url: ${JSON.stringify(url)}\n`) })).map(({ rule }) => rule);

describe('an address', () => {
  it.each([
    'https://127.0.0.1/',
    'https://10.1.2.3:8443/a',
    'https://172.20.0.1/',
    'https://[::1]/',
    'https://[fd00::1]/',
    'https://intranet/',
    'https://nas.home.arpa/',
  ])('%s is known to one network only', async (url) => {
    expect(await rulesFor(url)).toEqual(['link/private']);
  });

  it.each([
    'https://172.32.0.1/',
    'https://10.acme.example/',
    'https://localhost.acme.example/',
    'https://acme.example/bit.ly',
    'https://orbit.ly/',
    'https://acme.example/?source=utm_x&page=1',
    'https://acme.example/@user',
    'https://münchen.example/',
  ])('%s is left alone', async (url) => {
    expect(await rulesFor(url)).toEqual([]);
  });

  it('without what follows its reader is suggested', async () => {
    const [issue] = await issuesWith({
      [FILE]: listing('docs_url: https://a.example/x?utm_source=a&page=2&fbclid=b#c\n'),
    });
    expect([issue?.severity, issue?.suggestion]).toEqual(['note', 'https://a.example/x?page=2#c']);
  });
});

describe('words of a link', () => {
  it.each([
    '[Node.js](https://nodejs.example/)',
    '[README.md](https://code.example/README.md)',
    '[https://www.acme.example/a](https://acme.example/b)',
    '[Ask us](mailto:help@acme.example)',
  ])('%s show no other address', async (link) => {
    expect(await issuesWith({ [FILE]: listing('', `\n${link}\n`) })).toEqual([]);
  });
});

it('addresses of a text are listed where they stand, without those in code', () => {
  const body = 'See https://a.example/b_(c). And [x](https://d.example/e)!\n\n`https://f.example`\n\n```\nhttps://g.example\n```\n<mailto:h@i.example>\n';
  const found = listAddresses({ value: { docs_url: 'https://k.example', name: 'https' }, body, bodyStart: 10 });
  expect(found.map(({ url }) => url)).toEqual([
    'https://k.example',
    'https://a.example/b_(c)',
    'https://d.example/e',
    'mailto:h@i.example',
  ]);
  const [, second] = found;
  expect(second?.place).toEqual({ at: 'offset', start: 14, end: 37 });
});
