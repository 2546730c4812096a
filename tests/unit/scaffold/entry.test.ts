import { mkdirSync, rmSync, writeFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { inspectContent, readContent } from '#lib/content/read.ts';
import { renderMarkdown } from '#lib/markdown.ts';
import { draftCollection, offeredListings } from '#lib/scaffold/collection.ts';
import type { Draft } from '#lib/scaffold/draft.ts';
import { draftIntegration, type NewIntegration } from '#lib/scaffold/integration.ts';
import { draftPartner, type NewPartner } from '#lib/scaffold/partner.ts';
import { cleanLine, writeParagraph } from '#lib/scaffold/text.ts';

const content = await readContent('tests/fixtures/content');
const [category] = content.taxonomy.categories.map(({ slug }) => slug);
if (category === undefined) throw new Error('The fixtures have no category.');

const offered = offeredListings(content).map(({ slug }) => slug);

const PARTNER: NewPartner = {
  name: 'Anchor & Chain',
  tagline: 'Keeps harbours in order',
  kinds: ['solutions'],
};
const LISTING: NewIntegration = {
  name: 'Anchor Watch',
  tagline: 'Tells the yard when a crane idles',
  publisher: 'anchor-and-chain',
  categories: [category],
  status: 'beta',
  listed: '2026-11-22',
};

function copyContent(): string {
  const dir = mkdtempSync(join(tmpdir(), 'portico-draft-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync('tests/fixtures/content', dir, { recursive: true });
  return dir;
}

/** Problems that drafts bring into the content, and the content with them. */
async function tryDrafts(dir: string, drafts: readonly Draft[]) {
  for (const { file } of drafts) {
    mkdirSync(dirname(join(dir, file.path)), { recursive: true });
    writeFileSync(join(dir, file.path), file.text);
  }
  const { content: read, issues } = await inspectContent(dir);
  for (const { file } of drafts) {
    const path = file.path.startsWith('collections/') ? file.path : dirname(file.path);
    rmSync(join(dir, path), { recursive: true });
  }
  const errors = issues
    .filter(({ severity }) => severity === 'error')
    .map(({ file, message }) => `${file}: ${message}`);
  return { read, errors };
}

describe('a draft', () => {
  test('holds what was given, in the form of the content', () => {
    const partner = draftPartner(
      {
        ...PARTNER,
        website: 'https://anchor.example',
        country: 'Norway',
        city: 'Bergen',
        size: '10-49',
        regions: ['europe', 'atlantis'],
      },
      content,
    );
    expect(partner.file.path).toBe('partners/anchor-and-chain/index.md');
    expect(partner.file.text).toMatchInlineSnapshot(`
      "---
      name: Anchor & Chain
      tagline: Keeps harbours in order
      kinds:
        - solutions
      website: https://anchor.example
      headquarters:
        country: Norway
        city: Bergen
      regions:
        - europe
      size: 10-49
      ---

      Keeps harbours in order
      "
    `);
    expect(partner.missing).toMatchInlineSnapshot(`
      [
        "\`regions\`: "atlantis" is not there, and was left out.",
        "\`summary\`: Whom it helps and how, in one breath.",
        "\`languages\`: Languages it works in.",
        "\`industries\`: Trades it knows.",
        "\`services\`: Kinds of work it does.",
        "\`accepting_clients\`: Whether it takes on new customers now.",
        "\`contact_url\`: Where customers reach it.",
        "logo.svg or logo.png: its mark, beside the text.",
        "The text: what it does for customers, in a few paragraphs.",
      ]
    `);
    const listing = draftIntegration({ ...LISTING, docsUrl: 'http://docs.anchor.example' }, content);
    expect(listing.file.path).toBe('integrations/anchor-watch/index.md');
    expect(listing.file.text).toMatchInlineSnapshot(`
      "---
      name: Anchor Watch
      tagline: Tells the yard when a crane idles
      publisher: anchor-and-chain
      categories:
        - shipping
      status: beta
      listed: 2026-11-22
      ---

      ## Overview

      Tells the yard when a crane idles
      "
    `);
    expect(listing.missing).toMatchInlineSnapshot(`
      [
        "\`docs_url\`: the address that was given is http:, not https:, and was left out.",
        "\`summary\`: The joint value in one breath: what the two products do together.",
        "\`install_url\`: Where a customer installs it.",
        "\`docs_url\`: Documentation.",
        "\`setup_url\`: Step-by-step set-up guide.",
        "\`platform_api\`: Version of the platform API it is built on.",
        "\`pricing\`: What it costs.",
        "\`data_flow\`: What moves, which way and how soon.",
        "\`permissions\`: Every permission it asks for, with the reason.",
        "\`support\`: Who helps, when and how fast.",
        "\`trust\`: Security, privacy and legal facts.",
        "logo.svg or logo.png: its mark, beside the text.",
        "The text: an overview, how it is set up, and what happens to the data when it is uninstalled.",
      ]
    `);
  });

  test('never takes a slug that an entry has or had', () => {
    const [partner] = content.partners;
    const [listing] = content.integrations;
    if (partner === undefined || listing === undefined) throw new Error('The fixtures are empty.');
    expect(() => draftPartner({ ...PARTNER, slug: partner.slug }, content)).toThrow(
      /already; name another slug/,
    );
    expect(() => draftIntegration({ ...LISTING, slug: listing.slug }, content)).toThrow(
      /already; name another/,
    );
    expect(draftIntegration({ ...LISTING, name: listing.slug }, content).slug).toBe(
      `anchor-and-chain-${listing.slug}`,
    );
    expect(() => draftPartner({ ...PARTNER, slug: '../up' }, content)).toThrow(/is no slug/);
  });

  test('is refused where nothing is left of what it has to have', () => {
    expect(() => draftPartner({ ...PARTNER, tagline: '\u202e \n' }, content)).toThrow(/`tagline`/);
    expect(() => draftPartner({ ...PARTNER, kinds: ['pirate'] }, content)).toThrow(/`kinds`/);
    expect(() => draftIntegration({ ...LISTING, categories: ['no-such'] }, content)).toThrow(/`categories`/);
    const collection = { title: 'T', summary: 'S', kind: 'set', integrations: offered } as const;
    expect(() => draftCollection({ ...collection, title: '\u202e' }, content)).toThrow(/`title`/);
    expect(() =>
      draftCollection({ ...collection, integrations: [offered[0] ?? '', 'no-such'] }, content),
    ).toThrow(/two listings or more that are offered\.\n`integrations`: "no-such" is not there/);
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '<https://evil.example>',
  'javascript:alert(1)',
  '---',
  '...',
  '# Head',
  '> quote',
  '- item',
  '1. item',
  '```',
  '    code',
  '| a | b |',
  '&lt;b&gt;',
  '&#x3c;b>',
  '!!js/function x',
  '&anchor',
  '*alias',
  '{a: b}',
  '[a, b]',
  'key: value',
  '# comment',
  '"',
  "'",
  '\\',
  '%TAG',
  '@',
  '`',
  'null',
  'true',
  '0x1f',
  '1e3',
  '2026-01-01',
  '~',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ud800',
  '\uffff',
  '{{ site.name }}',
  '{% include x %}',
  '${x}',
  '[^1]',
  '[ref]: https://evil.example',
  '~~x~~',
  '__proto__',
  '\n',
  '\r\n',
  '\t',
  '👩‍🚀',
  '深圳',
];
const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 })), {
        maxLength: 8,
      })
      .map((parts) => parts.join(' ')),
  },
  fc.string({ unit: 'binary', maxLength: 400 }),
);

describe('texts of strangers', () => {
  test('are data in a draft, which always passes the check', async () => {
    const dir = copyContent();
    const texts = fc.record({
      name: text,
      tagline: text,
      summary: text,
      website: text,
      country: text,
      docs: text,
    });
    await fc.assert(
      fc.asyncProperty(texts, async ({ name, tagline, summary, website, country, docs }) => {
        const partner = draftPartner(
          {
            ...PARTNER,
            name: `Zephyr ${name}`,
            tagline: `Z ${tagline}`,
            summary,
            website,
            country,
            slug: 'zephyr',
          },
          content,
        );
        const listing = draftIntegration(
          {
            ...LISTING,
            name: `Zephyr ${name}`,
            tagline: `Z ${tagline}`,
            publisher: 'zephyr',
            docsUrl: docs,
            slug: 'zephyr-sync',
          },
          content,
        );
        const collection = draftCollection(
          {
            title: `Zephyr ${name}`,
            summary: `Z ${summary}`,
            kind: 'stack',
            integrations: offered,
            slug: 'zephyr',
          },
          content,
        );
        const { read, errors } = await tryDrafts(dir, [partner, listing, collection]);
        expect(errors).toEqual([]);
        const page = read?.partners.find(({ slug }) => slug === 'zephyr');
        expect(read?.collections.find(({ slug }) => slug === 'zephyr')?.integrations).toEqual(offered);
        expect(page).toMatchObject({
          name: cleanLine(`Zephyr ${name}`, 80),
          tagline: cleanLine(`Z ${tagline}`, 130),
        });
        const bodies = [
          page?.body ?? '',
          read?.integrations.find(({ slug }) => slug === 'zephyr-sync')?.body ?? '',
          read?.collections.find(({ slug }) => slug === 'zephyr')?.body ?? '',
        ];
        for (const body of bodies) expect(renderMarkdown(body, '')).not.toMatch(/<(?!\/?(?:p|h2)>)/);
      }),
      { numRuns: 60 },
    );
  });

  test('show letter by letter what was written', () => {
    const unescape = (html: string) =>
      html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    fc.assert(
      fc.property(text, (written) => {
        const line = cleanLine(written, 400);
        fc.pre(line !== '');
        expect(unescape(renderMarkdown(writeParagraph(line), '').replace(/^<p>|<\/p>\n$/g, ''))).toBe(line);
      }),
    );
  });
});
