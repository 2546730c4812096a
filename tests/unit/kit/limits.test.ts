import { describe, expect, test } from 'vitest';
import { MENU } from '#lib/kit/assets/index.ts';
import type { KitAsset, TextAsset } from '#lib/kit/model.ts';
import { makeText, renderOne } from './make-kit.ts';

const sayProblems = (asset: KitAsset, ...text: readonly [Readonly<Record<string, unknown>>, string?]) =>
  renderOne(asset, [makeText(asset as TextAsset, ...text)]).problems.map(
    ({ file, place, rule, message, wanted, suggestion }) =>
      `${file} ${place.at === 'field' ? place.field : place.at === 'body' ? `${place.start}-${place.end}` : '-'}: ${message} Wanted: ${wanted}.${suggestion === undefined ? '' : ` Suggested: ${suggestion}.`} [${rule}]`,
  );

const LIMITED = MENU.flatMap(({ id, fields }) =>
  fields.flatMap(({ name, limit }) => (limit ? [{ id, name, most: limit.most }] : [])),
);

describe.each(LIMITED)('$name of $id', ({ id, name, most }) => {
  test(`may have ${most} characters and no more`, () => {
    expect(sayProblems(id, { [name]: 'é'.normalize('NFD').repeat(most) })).toEqual([]);
    expect(sayProblems(id, { [name]: 'x'.repeat(most + 1) })).toHaveLength(1);
  });
});

test('the limits of fields are those the menu promises', () => {
  expect(LIMITED.map(({ id, name, most }) => `${id}.${name} ${most}`)).toMatchInlineSnapshot(`
    [
      "blog.title 90",
      "blog.description 160",
      "email.subject 60",
      "email.preheader 100",
      "email.button 30",
      "webinar.title 80",
      "one-pager.headline 80",
      "one-pager.line 160",
      "press.headline 110",
      "press.subline 200",
      "press.place 60",
      "battlecard.headline 140",
      "images.kicker 60",
      "images.title 90",
      "images.line 140",
    ]
  `);
});

test('a subject that is too long is told by how much', () => {
  expect(sayProblems('email', { subject: 'x'.repeat(64) })).toMatchInlineSnapshot(`
    [
      "kits/harbour-log-launch/email.md subject: \`subject\` of announcement e-mail has 64 characters, 4 more than fit. Wanted: at most 60 characters. [kit/length]",
    ]
  `);
});

test('a template’s own field that grows too long is told at the file, for there is no field to show', () => {
  const [problem] = renderOne('email', [], { name: 'x' }).problems;
  expect(problem).toBeUndefined();
  const { problems } = renderOne('email', [makeText('email', {}, 'Bonjour.', 'fr')], {
    locales: ['fr'],
    name: 'x'.repeat(70),
  });
  expect(problems).toMatchObject([{ file: 'kits/harbour-log-launch/email.fr.md', place: { at: 'file' } }]);
});

describe('a post', () => {
  const body = '## X\n\nShort.\n\n## Bluesky\n\nLong words ';

  test('beyond what its network takes is told at its section', () => {
    expect(sayProblems('social', {}, `${body}${'x'.repeat(300)}\n`)).toMatchInlineSnapshot(`
      [
        "kits/harbour-log-launch/social.md 25-338: The post for Bluesky counts 311, 11 more than Bluesky takes. Wanted: at most 300, counted as Bluesky counts. [kit/length]",
      ]
    `);
  });

  test('is counted with the campaign on its links as the network counts them', () => {
    const { made, problems } = renderOne('social', [
      makeText('social', {}, '## X\n\n[Go](https://a.example/)\n'),
    ]);
    const [post] = made.preview.kind === 'posts' ? made.preview.posts : [];
    expect(post).toMatchObject({ network: 'x', used: 'Go '.length + 23, limit: 280 });
    expect(post?.text.length).toBeGreaterThan(60);
    expect(problems).toEqual([]);
  });

  test('for a network that does not exist is told with the likely one', () => {
    expect(sayProblems('social', {}, '## LinkdIn\n\nHello.\n')).toMatchInlineSnapshot(`
      [
        "kits/harbour-log-launch/social.md 0-11: No network has this name. Wanted: one of X, LinkedIn, Mastodon, Bluesky, Facebook, Instagram, Threads. Suggested: LinkedIn. [kit/network]",
      ]
    `);
  });

  test('that belongs to no network, or is the second for one, is told', () => {
    expect(sayProblems('social', {}, 'Hello.\n\n## X\n\nOne.\n\n## x\n\nTwo.\n')).toMatchInlineSnapshot(`
      [
        "kits/harbour-log-launch/social.md 0-6: This stands under the name of no network. Wanted: a line such as ## X above it. [kit/network]",
        "kits/harbour-log-launch/social.md 20-25: X has a post above already. Wanted: one post for each network. [kit/network]",
      ]
    `);
  });

  test('that the author left out is the template’s', () => {
    const { made } = renderOne('social', [makeText('social', {}, body)]);
    const posts = made.preview.kind === 'posts' ? made.preview.posts : [];
    expect(posts.map(({ name }) => name)).toEqual([
      'X',
      'LinkedIn',
      'Mastodon',
      'Bluesky',
      'Facebook',
      'Instagram',
      'Threads',
    ]);
    expect(posts[0]?.text).toBe('Short.');
    expect(posts[1]?.text).toContain('Harbour Log by Anchor & Chain');
  });
});

describe('a one-pager', () => {
  test('may have 320 words and no more', () => {
    expect(sayProblems('one-pager', {}, 'word '.repeat(320))).toEqual([]);
    expect(sayProblems('one-pager', {}, 'word '.repeat(321))).toMatchInlineSnapshot(`
      [
        "kits/harbour-log-launch/one-pager.md 0-1605: The one-pager has 321 words, 1 more than fit. Wanted: at most 320 words. [kit/length]",
      ]
    `);
  });

  test('may take 36 lines and no more, however short they are', () => {
    expect(sayProblems('one-pager', {}, '- a\n'.repeat(36))).toEqual([]);
    expect(sayProblems('one-pager', {}, '- a\n'.repeat(37))).toMatchInlineSnapshot(`
      [
        "kits/harbour-log-launch/one-pager.md 0-148: The one-pager has 37 lines, 1 more than fit. Wanted: at most 36 lines. [kit/length]",
      ]
    `);
  });

  test('counts no address', () => {
    const linked = '[word](https://a.example/a-long-way-off) '.repeat(320);
    expect(sayProblems('one-pager', {}, linked)).toEqual([]);
  });
});

test('an e-mail that Gmail would cut off is told', () => {
  expect(sayProblems('email', {}, 'A line of text.\n\n'.repeat(900))).toMatchInlineSnapshot(`
    [
      "kits/harbour-log-launch/email.md -: The e-mail weighs 156 KB, and Gmail would cut it off. Wanted: less than 100 KB. [kit/length]",
    ]
  `);
});

test('a button that leads nowhere is told and leads to the listing', () => {
  expect(sayProblems('email', { button_url: 'javascript:alert(1)' })).toMatchInlineSnapshot(`
    [
      "kits/harbour-log-launch/email.md button_url: The button leads to no address. Wanted: an address that starts with https:// or mailto:. [kit/address]",
    ]
  `);
  const { made } = renderOne('email', [makeText('email', { button_url: 'javascript:alert(1)' })]);
  expect(made.preview.kind === 'email' && made.preview.html).not.toContain('javascript:');
});
