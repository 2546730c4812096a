import type { Content, KitText } from '#lib/content/model.ts';
import { certificationRecord } from '#lib/content/schema/certification-record.ts';
import { type IntegrationInput } from '#lib/content/schema/integration.ts';
import { kit as kitSchema } from '#lib/content/schema/kit.ts';
import { KIT_TEXTS } from '#lib/content/schema/kit-text.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import type { KitProblem, RenderedAsset, RenderedKit, TextAsset } from '#lib/kit/model.ts';
import { renderKit } from '#lib/kit/render.ts';
import { buildSite } from '#lib/site/build.ts';
import type { KitSubject, KitView, PageHead, Site } from '#lib/site/model.ts';
import { makeContent, makeIntegration, makePartner, makeSnapshot, makeUsage } from '../make.ts';

const TODAY = '2026-11-21';
const HEAD: PageHead = {
  title: 'Kit',
  name: 'Kit',
  description: 'A kit.',
  path: '/kits/harbour-log-launch/',
  languages: [],
  canonical: 'https://marketplace.example/kits/harbour-log-launch/',
  card: 'https://marketplace.example/cards/kits/harbour-log-launch.png',
  jsonLd: undefined,
  noindex: false,
  feeds: [],
  embed: undefined,
};

/** Everything a listing can say of itself. */
const FULL: Partial<IntegrationInput> = {
  name: 'Harbour Log',
  tagline: 'Keeps the log of every berth',
  summary: 'Reads each call of a ship once and writes it where the harbour office works.',
  publisher: 'anchor',
  version: '2.4.0',
  released: '2026-10-01',
  install_url: 'https://anchor.example/install',
  docs_url: 'https://anchor.example/docs',
  setup_url: 'https://anchor.example/set-up',
  pricing: { model: 'paid', plans: [{ name: 'Berth', price: 30, currency: 'EUR', per: 'month' }] },
  data_flow: [{ object: 'Ship calls', direction: 'both', timing: 'real-time' }],
  use_cases: [{ title: 'Berth log', summary: 'Writes arrivals and departures.' }],
  works_with: ['berth-plan'],
};

const siteOf = (fields: Partial<IntegrationInput>, parts: Partial<Content>): Site => {
  const content = makeContent({
    integrations: [makeIntegration('harbour-log', fields), makeIntegration('berth-plan')],
    partners: [
      makePartner('anchor', {
        name: 'Anchor & Chain',
        summary: 'Makes software for harbours.',
        website: 'https://anchor.example',
        headquarters: { city: 'Rotterdam', country: 'NL' },
      }),
    ],
    ...parts,
  });
  return buildSite(content, deriveFacts(content, TODAY));
};

/** A listing and its platform as the site sees them; `fields` change the listing. */
export function makeSubject(fields: Partial<IntegrationInput> = {}, isFull = true): KitSubject {
  const usage = makeSnapshot('2026-11-20', [
    makeUsage(
      'harbour-log',
      { active: 1200, retained: 1100, calls: 900_000, errors: 300, installs: 1500 },
      { active: 1150 },
    ),
  ]);
  const certification = certificationRecord.parse({
    level: 'certified',
    rules_version: '1',
    certified_on: '2026-10-10',
  });
  const base = makeContent();
  const site = siteOf(
    isFull ? { ...FULL, ...fields } : fields,
    isFull
      ? {
          records: {
            ...base.records,
            usage: [usage],
            certifications: new Map([['harbour-log', certification]]),
          },
        }
      : {},
  );
  const listing = site.integrations.get('harbour-log');
  const partner = site.partners.get('anchor');
  if (!listing || !partner) throw new Error('The sample has no such listing.');
  const company = { view: partner, url: 'https://marketplace.example/partners/anchor/' };
  return {
    listing,
    listingUrl: 'https://marketplace.example/integrations/harbour-log/',
    publisher: isFull ? company : undefined,
    partner: isFull ? company : undefined,
    meta: site.meta,
  };
}

/** A text of the kit as the content reader gives it. */
export const makeText = (
  asset: TextAsset,
  fields: Readonly<Record<string, unknown>>,
  body = '',
  locale?: string,
): KitText =>
  ({
    asset,
    fields: KIT_TEXTS[asset].parse(fields),
    locale,
    file: `kits/harbour-log-launch/${asset}${locale === undefined ? '' : `.${locale}`}.md`,
    body,
    bodyStart: 0,
  }) as KitText;

const ASSETS = kitSchema.shape.assets.element.options;

/** A kit with every asset in English, German and Arabic, written by the templates. */
export const makeKit = (fields: Partial<KitView> = {}): KitView => ({
  slug: 'harbour-log-launch',
  name: 'Harbour Log is here',
  href: '/kits/harbour-log-launch/',
  listing: {
    slug: 'harbour-log',
    name: 'Harbour Log',
    href: '/integrations/harbour-log/',
    tagline: 'Keeps the log of every berth',
    logo: { kind: 'monogram', letters: 'HL', tint: 3 },
    certified: true,
  },
  publishOn: '2026-11-03',
  expiresOn: undefined,
  assets: ASSETS,
  locales: ['en', 'de', 'ar'],
  head: HEAD,
  url: HEAD.canonical,
  body: '',
  bodyStart: 0,
  file: 'kits/harbour-log-launch/index.md',
  texts: [],
  claims: [{ text: 'Ships wait an hour less.', source_url: 'https://anchor.example/study?page=2' }],
  utm: { source: 'harbour', medium: 'partner kit', campaign: 'log-2026' },
  contact: { name: 'Partner team', url: 'mailto:partners@marketplace.example' },
  partner: undefined,
  changes: [],
  source: undefined,
  ...fields,
});

/** One asset of a kit that holds nothing else, in English. */
export function renderOne(
  asset: RenderedAsset['asset'],
  texts: readonly KitText[] = [],
  fields: Partial<KitView> = {},
  subject: KitSubject = makeSubject(),
): { readonly made: RenderedAsset; readonly problems: readonly KitProblem[] } {
  const { assets, problems } = renderKit(
    makeKit({ assets: [asset], locales: ['en'], texts, ...fields }),
    subject,
  );
  const [made] = assets;
  if (!made) throw new Error(`The kit made no ${asset}.`);
  return { made, problems };
}

/** Every text that a kit puts out, with its name: files, and what is copied. */
export const listOutputs = ({
  assets,
}: Pick<RenderedKit, 'assets'>): readonly { name: string; text: string }[] =>
  assets.flatMap(({ asset, locale, files, copies }) => [
    ...files.flatMap((file) => ('text' in file ? [{ name: file.name, text: file.text }] : [])),
    ...copies.map(({ label, text }) => ({ name: `${asset}.${locale} ${label}`, text })),
  ]);

/** The text of a file of an asset. */
export function readFile({ files }: RenderedAsset, name: string): string {
  const file = files.find((one) => one.name === name);
  if (!file || !('text' in file)) throw new Error(`There is no ${name}.`);
  return file.text;
}
