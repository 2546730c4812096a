import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handleSiteRequest } from '#lib/serve/handle.ts';
import { answerOembed } from '#lib/serve/oembed.ts';
import { createTree } from '#lib/serve/tree.ts';

const FILES = new Set([
  '/oembed/integrations/acme.json',
  '/embed/integrations/acme.html',
  '/integrations/acme/index.html',
]);
const answer = (url: string, more: Readonly<Record<string, string>> = {}, base = '') => {
  const given = answerOembed('/oembed', new URLSearchParams({ url, ...more }), base, (path) =>
    FILES.has(path),
  );
  return given?.kind === 'file' ? given.path : given?.kind;
};

describe('an oEmbed question', () => {
  test('leads to the file that describes the page', () => {
    expect(answer('https://m.example/integrations/acme/')).toBe('/oembed/integrations/acme.json');
    expect(answer('https://m.example/integrations/acme?utm=1#rank', { format: 'json' })).toBe(
      '/oembed/integrations/acme.json',
    );
    expect(answer('https://m.example/hub/integrations/acme/', {}, '/hub')).toBe(
      '/oembed/integrations/acme.json',
    );
  });

  test.each([
    '',
    'no address',
    'https://m.example/',
    'https://m.example/integrations/nobody/',
    'https://m.example/program/acme/',
  ])('about %j has no answer', (url) => {
    expect(answer(url)).toBe('unknown');
  });

  test('is answered in JSON only', () => {
    expect(answer('https://m.example/integrations/acme/', { format: 'xml' })).toBe('format');
  });

  test('never leads elsewhere', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '/integrations/', '/integrations/acme'), (rest, path) => {
        const given = new URLSearchParams({ url: `https://m.example${path}${rest}` });
        const to = answerOembed('/oembed', given, '', () => true);
        if (to?.kind === 'file') expect(to.path).toMatch(/^\/oembed\/[a-z]+\/[a-z0-9-]+\.json$/);
        else expect(to).toEqual({ kind: 'unknown' });
      }),
    );
  });
});

describe('the server', () => {
  const tree = createTree(new Map([...FILES].map((path) => [path, 'package.json'])), new Map());
  const ask = (path: string) =>
    handleSiteRequest(new Request(`http://localhost/hub${path}`), {
      tree: () => Promise.resolve(tree),
      base: '/hub',
    });

  test('sends on what asks for a description', async () => {
    const question = '/oembed?format=json&url=https%3A%2F%2Fm.example%2Fhub%2Fintegrations%2Facme%2F';
    const { status, headers } = await ask(question);
    expect([status, headers.get('location')]).toEqual([302, '/hub/oembed/integrations/acme.json']);
    expect((await ask(question.replace('json', 'xml'))).status).toBe(501);
    expect((await ask('/oembed')).status).toBe(404);
  });

  test('lets cards be framed, and nothing else', async () => {
    const card = await ask('/embed/integrations/acme.html');
    expect(card.headers.get('x-frame-options')).toBeNull();
    expect(card.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors \*$/);
    for (const path of [
      '/integrations/acme/',
      '/oembed/integrations/acme.json',
      '/embed/',
      '/embed/integrations/',
    ]) {
      const { headers } = await ask(path);
      expect([headers.get('x-frame-options'), headers.get('content-security-policy')], path).toEqual([
        'DENY',
        expect.stringContaining("frame-ancestors 'none'"),
      ]);
    }
  });
});
