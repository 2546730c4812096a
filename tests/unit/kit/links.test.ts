import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderKit } from '#lib/kit/render.ts';
import { track } from '#lib/kit/track.ts';
import { listOutputs, makeKit, makeSubject, makeText, renderOne } from './make-kit.ts';

const UTM = { source: 'harbour', medium: 'partner kit', campaign: 'a&b=c#d' };
const CAMPAIGN = /^utm_(?:source|medium|campaign|content)$/;

describe('a tracked address', () => {
  const path = fc.stringMatching(/^\/[a-z0-9/%._~-]{0,12}$/);
  const query = fc.array(
    fc.oneof(
      fc.stringMatching(/^[a-z]{1,5}=[a-z0-9%+]{0,5}$/),
      fc.constantFrom('utm_source=old', 'utm%5Fcontent=old'),
    ),
    { maxLength: 4 },
  );
  const part = fc.constantFrom('', '#part', '#a?b=c&utm_source=x');
  const address = fc
    .tuple(path, query, part)
    .map(
      ([to, parameters, end]) =>
        `https://a.example${to}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}${end}`,
    );

  test('has each parameter of the campaign once, whatever was there', () => {
    fc.assert(
      fc.property(address, (href) => {
        const { searchParams } = new URL(track(href, UTM, 'blog'));
        expect(searchParams.getAll('utm_source')).toEqual(['harbour']);
        expect(searchParams.getAll('utm_medium')).toEqual(['partner kit']);
        expect(searchParams.getAll('utm_campaign')).toEqual(['a&b=c#d']);
        expect(searchParams.getAll('utm_content')).toEqual(['blog']);
      }),
    );
  });

  test('keeps its path, its other parameters and the part behind #', () => {
    fc.assert(
      fc.property(address, (href) => {
        const [before, after] = [new URL(href), new URL(track(href, UTM, 'blog'))];
        const others = ({ searchParams }: URL) => [...searchParams].filter(([key]) => !CAMPAIGN.test(key));
        expect(after.pathname).toBe(before.pathname);
        expect(after.hash).toBe(before.hash);
        expect(others(after)).toEqual(others(before));
      }),
    );
  });

  test('is the same when it is tracked again', () => {
    fc.assert(
      fc.property(address, (href) => {
        const once = track(href, UTM, 'blog');
        expect(track(once, UTM, 'blog')).toBe(once);
      }),
    );
  });

  test.each(['mailto:a@b.example', '/integrations/', '#part', 'http://a.example/'])(
    '%s stays as it is',
    (href) => {
      expect(track(href, UTM, 'blog')).toBe(href);
    },
  );

  test('stays as it is in a kit without a campaign', () => {
    expect(track('https://a.example/', undefined, 'blog')).toBe('https://a.example/');
  });
});

/** Where a text leads: addresses of HTML, Markdown, calendars and plain text. */
function findAddresses(name: string, text: string): readonly string[] {
  if (name.endsWith('.svg')) return [];
  const isCalendar = name.endsWith('.ics');
  const address = isCalendar ? /https:\/\/\S+/g : /<(https:\/\/[^>\s]+)>|https:\/\/[^\s<>()"]+/g;
  const plain = isCalendar ? text.replaceAll('\r\n ', '').replaceAll('\\n', ' ') : text;
  const found = /<a\b/.test(plain)
    ? [...plain.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    : [...plain.matchAll(address)].map(([all, inner]) => inner ?? all);
  return found.filter((href) => href.startsWith('https://'));
}

describe('the links of a kit', () => {
  const kit = makeKit({
    texts: [
      makeText('blog', {}, 'See https://a.example/x_y?z=1#part, [here](/partners/) or <mailto:a@b.example>.'),
      makeText('webinar', {
        starts: '2026-12-01T15:00',
        time_zone: 'Europe/Berlin',
        join_url: 'https://join.example/a(b)?room=1',
      }),
    ],
  });
  const [claim] = kit.claims;
  const outputs = listOutputs(renderKit(kit, makeSubject()));
  const links = outputs.flatMap(({ name, text }) =>
    findAddresses(name, text).map((href) => [name, href] as const),
  );

  test('lead to the listing from every asset that has links', () => {
    const assets = new Set(links.map(([name]) => name.split('.')[0]));
    expect([...assets].sort()).toEqual(
      ['battlecard', 'blog', 'email', 'embed', 'one-pager', 'press', 'social', 'webinar'].sort(),
    );
  });

  test('carry the campaign once, but for the sources of claims', () => {
    for (const [name, href] of links) {
      const { searchParams } = new URL(href);
      const expected = href === claim?.source_url ? [] : ['harbour'];
      expect([name, href, searchParams.getAll('utm_source')]).toEqual([name, href, expected]);
    }
    expect(links.some(([, href]) => href === claim?.source_url)).toBe(true);
  });

  test('say which network a post was on', () => {
    const { made } = renderOne('social');
    const posts = made.preview.kind === 'posts' ? made.preview.posts : [];
    expect(posts).toHaveLength(7);
    for (const { network, text } of posts) expect(text).toContain(`utm_content=social-${network}`);
  });

  test('into the marketplace are whole', () => {
    const { made } = renderOne('blog', [makeText('blog', {}, '[here](/partners/)')]);
    expect(made.preview.kind === 'prose' && made.preview.html).toContain(
      'href="https://marketplace.example/partners/?utm_source=harbour&amp;',
    );
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](//evil.example)',
    '[x](http://plain.example)',
  ])('%s is none', (body) => {
    const { made } = renderOne('blog', [makeText('blog', {}, body)]);
    expect(made.preview.kind === 'prose' && made.preview.html).not.toMatch(/<a\b/);
  });
});
