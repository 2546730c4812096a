import { HtmlValidate } from 'html-validate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createCardWriter } from '#lib/badges/card-document.ts';
import { FRAME, listCards, type EmbedCard } from '#lib/badges/card.ts';
import { listCardFiles } from '#lib/badges/files.ts';
import { writeOembed } from '#lib/badges/oembed.ts';
import { writeBadgeSnippets, writeFrame } from '#lib/badges/snippet.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import { makePartner } from '../make.ts';
import { makeFeedContent } from '../feeds/make.ts';

const content = { ...makeFeedContent(), partners: [makePartner('quay', { name: 'Quay & Söhne' })] };
const site = buildSite(content, deriveFacts(content, '2026-11-21'));
const meta = { ...site.meta, url: 'https://hub.example/market', base: '/market' };

const validate = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: { 'long-title': 'off', 'doctype-style': 'off' },
});

const oembed = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.url({ protocol: /^https$/ }),
  cache_age: z.int(),
  width: z.literal(FRAME.width),
  height: z.literal(FRAME.height),
  html: z
    .string()
    .regex(
      /^<iframe src="https:\/\/[^"<>]+" title="[^"<>]*" width="\d+" height="\d+" loading="lazy" style="[^"]*"><\/iframe>$/,
    ),
});

test('there is a card and its description for each listing, partner, category and collection', () => {
  const paths = [...listCardFiles(site)].map(([path]) => path);
  expect(paths.filter((path) => path.startsWith('embed/'))).toMatchInlineSnapshot(`
    [
      "embed/integrations/chatty.html",
      "embed/integrations/a.html",
      "embed/integrations/harbour-log.html",
      "embed/integrations/lighthouse.html",
      "embed/integrations/mooring.html",
      "embed/integrations/tomorrow.html",
      "embed/integrations/old.html",
      "embed/integrations/fading.html",
      "embed/partners/quay.html",
      "embed/categories/crm.html",
      "embed/categories/chat.html",
    ]
  `);
  expect(paths.filter((path) => path.startsWith('oembed/'))).toEqual(
    paths.filter((path) => path.startsWith('embed/')).map((path) => `o${path.replace(/\.html$/, '.json')}`),
  );
});

test('a card says who, what and until when', () => {
  const card = [...listCards(site)].find(({ slug }) => slug === 'a');
  expect(card).toMatchInlineSnapshot(`
    {
      "by": "Meridian · #1 in CRM",
      "facts": [],
      "href": "/integrations/a/",
      "logo": {
        "kind": "monogram",
        "letters": "AC",
        "tint": 4,
      },
      "name": "Anchor, Chain & Co",
      "noun": "integrations",
      "seal": "Full until 10 Jan 2027",
      "slug": "a",
      "text": "What a does",
    }
  `);
});

describe('whatever is said', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x>',
      '&lt;',
      ']]>',
      'שלום',
      'x'.repeat(400),
      '\ud800',
    ),
  );
  const card: fc.Arbitrary<EmbedCard> = fc.record({
    noun: fc.constant('integrations'),
    slug: fc.constant('a'),
    name: text.filter((name) => /[\p{L}\p{N}]/u.test(name)),
    href: fc.constant('/integrations/a/'),
    logo: fc.constantFrom(undefined, { kind: 'monogram', letters: '<', tint: 3 } as const),
    by: text,
    text,
    seal: fc.option(text, { nil: undefined }),
    facts: fc.array(text, { maxLength: 2 }),
  });

  test('a card is valid HTML that runs nothing, and names nobody but its page', async () => {
    const write = createCardWriter(meta);
    await fc.assert(
      fc.asyncProperty(card, async (given) => {
        const html = write(given);
        const { results } = await validate.validateString(html, 'card.html');
        expect(
          results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
        ).toEqual([]);
        expect(html).not.toMatch(/<script|<img|\son\w+="/);
        expect([...html.matchAll(/href="(https?:[^"]*)"/g)].map(([, href]) => href)).toEqual(
          Array.from({ length: 2 }, () => 'https://hub.example/integrations/a/'),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('its description is JSON whose HTML is one frame', () => {
    fc.assert(
      fc.property(text, (name) => {
        const answer = oembed.parse(JSON.parse(writeOembed({ noun: 'partners', slug: 'a', name }, meta)));
        expect(answer.html).toContain('src="https://hub.example/market/embed/partners/a.html"');
      }),
    );
  });

  test('a snippet is one link around one picture', () => {
    fc.assert(
      fc.property(text, (name) => {
        const entry = { slug: 'a', name, href: '/market/integrations/a/' };
        const { html, markdown } = writeBadgeSnippets('certified', entry, meta);
        expect(html).toMatch(/^<a href="[^"<>]+"><img src="[^"<>]+" alt="[^"<>]*" height="20"><\/a>$/);
        expect(markdown).toMatch(
          /\]\(https:\/\/hub\.example\/market\/badges\/certified\/a\.svg\)\]\(https:\/\/hub\.example\/market\/integrations\/a\/\)$/,
        );
      }),
    );
  });
});

test('snippets carry absolute addresses with the base', () => {
  const entry = { slug: 'a', name: 'Anchor [beta]', href: '/market/integrations/a/' };
  const { html, markdown } = writeBadgeSnippets('certified', entry, meta);
  expect([html, markdown, writeFrame('integrations', entry, meta)]).toMatchInlineSnapshot(`
    [
      "<a href="https://hub.example/market/integrations/a/"><img src="https://hub.example/market/badges/certified/a.svg" alt="Anchor [beta] at Meridian Marketplace" height="20"></a>",
      "[![Anchor \\[beta\\] at Meridian Marketplace](https://hub.example/market/badges/certified/a.svg)](https://hub.example/market/integrations/a/)",
      "<iframe src="https://hub.example/market/embed/integrations/a.html" title="Anchor [beta] on Meridian Marketplace" width="420" height="188" loading="lazy" style="border:0;max-width:100%"></iframe>",
    ]
  `);
});

test('every card admits its own styles, and no others', () => {
  const policies = [...listCardFiles(site)].flatMap(([, text]) =>
    [...text.matchAll(/content-security-policy" content="([^"]+)"/g)].map(([, policy]) => policy),
  );
  expect(new Set(policies).size).toBe(1);
  expect(policies[0]).toMatch(/^default-src &#39;none&#39;; img-src &#39;self&#39;; style-src &#39;sha256-/);
});
