import { expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';

const content = await readContent('content');
const facts = deriveFacts(content, '2026-11-20');
const site = buildSite(content, facts);

test('every entry leads to its own file', () => {
  const base = 'https://code.tarnwick.example/marketplace/content';
  expect(site.integrations.get('skifflane-shipping')?.source).toEqual({
    edit: `${base}/edit/main/integrations/skifflane-shipping/index.md`,
    history: `${base}/commits/main/integrations/skifflane-shipping/index.md`,
  });
  expect(site.partners.get('skifflane')?.source?.edit).toBe(`${base}/edit/main/partners/skifflane/index.md`);
  expect(site.collections.find(({ slug }) => slug === 'first-week')?.source?.edit).toBe(
    `${base}/edit/main/collections/first-week.md`,
  );
  for (const kit of site.kits) expect(kit.source?.edit).toBe(`${base}/edit/main/kits/${kit.slug}/index.md`);
  expect(site.meta.repository?.newIntegration).toContain(`${base}/new/main/integrations?filename=`);
});

test('without a repository there is no door to it', () => {
  const { repository_url: _, ...bare } = content.site;
  const closed = buildSite({ ...content, site: bare }, facts);
  expect([closed.meta.repository, closed.editor]).toEqual([undefined, undefined]);
  expect(closed.integrations.get('skifflane-shipping')?.source).toBeUndefined();
  expect(closed.partners.get('skifflane')?.source).toBeUndefined();
  expect(closed.collections.map(({ source }) => source).filter(Boolean)).toEqual([]);
});
