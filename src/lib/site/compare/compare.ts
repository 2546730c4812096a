import type { ComparedEntry } from '#lib/compare/model.ts';
import type { SiteContext } from '../context.ts';
import { describeList } from '../jsonld.ts';
import type { ComparisonView, IntegrationView, PartnerView } from '../model.ts';
import type { Views } from '../page-views.ts';
import type { Shelf } from '../role.ts';
import { describeGroups, readFacts, type CompareVoice } from './cell.ts';
import { buildCompareFiles } from './files.ts';
import { INTEGRATION_FACTS } from './integration.ts';
import { compareHref, LEAST_COMPARED } from './links.ts';
import { PARTNER_FACTS } from './partner.ts';

/** Columns of a category's comparison. */
const BEST = 4;

const voiceOf = ({ t, format, content: { site }, facts }: SiteContext): CompareVoice => ({
  t,
  format,
  platform: site.name,
  today: facts.today,
});

const compareListing = (view: IntegrationView, href: string, voice: CompareVoice): ComparedEntry => ({
  slug: view.slug,
  name: view.name,
  href,
  logo: view.logo,
  by: view.publisher.name,
  facts: readFacts(INTEGRATION_FACTS, view, voice),
});

const comparePartner = (view: PartnerView, href: string, voice: CompareVoice): ComparedEntry => ({
  slug: view.slug,
  name: view.name,
  href,
  logo: view.logo,
  by: view.location ?? '',
  facts: readFacts(PARTNER_FACTS, view, voice),
});

function writeFiles(
  integrations: Views<IntegrationView>,
  partners: Views<PartnerView>,
  context: SiteContext,
): ReadonlyMap<string, string> {
  const { content, paths } = context;
  const voice = voiceOf(context);
  const listed = new Set(integrations.slugs);
  const old = (entries: readonly { readonly slug: string; readonly aliases: readonly string[] }[]) =>
    entries.flatMap(({ slug, aliases }) => aliases.map((alias) => ({ slug: alias, now: slug })));
  return buildCompareFiles([
    {
      kind: 'integration',
      groups: describeGroups(INTEGRATION_FACTS, voice),
      entries: Array.from(integrations, (view) => compareListing(view, paths.integration(view.slug), voice)),
      aliases: old(content.integrations).filter(({ now }) => listed.has(now)),
    },
    {
      kind: 'partner',
      groups: describeGroups(PARTNER_FACTS, voice),
      entries: Array.from(partners, (view) => comparePartner(view, paths.partner(view.slug), voice)),
      aliases: old(content.partners),
    },
  ]);
}

/** Gives all that a visitor may compare, as files, and writes them when they are first asked for. */
export function fileComparisons(
  integrations: Views<IntegrationView>,
  partners: Views<PartnerView>,
  context: SiteContext,
): () => ReadonlyMap<string, string> {
  return () => writeFiles(integrations, partners, context);
}

/** For every category with at least two listings, its best ones side by side. */
export function buildComparisons(
  shelves: readonly Shelf[],
  integrations: Views<IntegrationView>,
  context: SiteContext,
): readonly ComparisonView[] {
  const { paths, content } = context;
  const voice = voiceOf(context);
  const groups = describeGroups(INTEGRATION_FACTS, voice);
  const site = content.site.name;
  return shelves
    .filter(({ cards }) => cards.length >= LEAST_COMPARED)
    .map(({ link: category, cards }) => {
      const best = cards.slice(0, BEST);
      const href = paths.comparison(category.slug);
      const trail = [
        { name: site, href: paths.home },
        { name: context.heading('compare'), href: paths.compare },
        { name: category.name, href },
      ];
      return {
        head: context.head({
          title: context.heading('comparison', { category: category.name }),
          description: context.heading('comparisonDescription', {
            category: category.name,
            names: context.format.list(best.map(({ name }) => name)),
          }),
          path: href,
          jsonLd: describeList(best, best.length, trail, context),
        }),
        category,
        href,
        change: compareHref(
          'integration',
          best.map(({ slug }) => slug),
          paths.compare,
        ),
        groups,
        entries: best.flatMap(({ slug }) => {
          const view = integrations.get(slug);
          return view ? [compareListing(view, paths.integration(slug), voice)] : [];
        }),
      };
    });
}
