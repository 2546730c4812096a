import fc from 'fast-check';
import {
  INTEGRATION_FACETS,
  NOT_STATED,
  type CertificateBadge,
  type IntegrationCard,
  type PartnerCard,
} from '#lib/site/model.ts';

type FacetValues = IntegrationCard['facets'];

const UNSTATED: FacetValues = {
  category: [NOT_STATED],
  role: [NOT_STATED],
  industry: [NOT_STATED],
  region: [NOT_STATED],
  language: [NOT_STATED],
  price: [NOT_STATED],
  certification: [NOT_STATED],
  direction: [NOT_STATED],
  timing: [NOT_STATED],
  auth: [NOT_STATED],
  status: ['available'],
  publisher: ['platform'],
  'works-with': [NOT_STATED],
};

/** An integration card of the given name; whatever else matters to a test comes in `over` and `facets`. */
export function integrationCard(
  name: string,
  over: Partial<Omit<IntegrationCard, 'name' | 'facets' | 'kind'>> = {},
  facets: Partial<FacetValues> = {},
): IntegrationCard {
  const slug = over.slug ?? name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    kind: 'integration',
    slug,
    name,
    href: `/integrations/${slug}/`,
    tagline: `What ${name} does.`,
    logo: { kind: 'monogram', letters: name.slice(0, 1), tint: 0 },
    publisher: 'Acme',
    firstParty: false,
    category: 'Data',
    score: null,
    categoryPlace: undefined,
    status: 'available',
    price: undefined,
    certificate: undefined,
    isNew: false,
    words: [slug],
    place: 1,
    active: null,
    growth: null,
    listed: '2026-01-01',
    updated: '',
    facets: { ...UNSTATED, ...facets },
    ...over,
  };
}

/** Plain objects, as JSON gives them back. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true });
const few = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const someOf = (...values: readonly string[]) =>
  fc.oneof(fc.constant([NOT_STATED]), fc.uniqueArray(few(...values), { minLength: 1, maxLength: 3 }));

const facetValues: fc.Arbitrary<FacetValues> = record({
  category: someOf('crm', 'ads', 'data', 'chat'),
  role: someOf('sales', 'support'),
  industry: someOf('retail', 'health', 'energy'),
  region: someOf('emea', 'apac'),
  language: someOf('en', 'de', 'ar'),
  price: someOf('free', 'paid'),
  certification: someOf('gold', 'silver'),
  direction: someOf('in', 'out', 'both'),
  timing: someOf('scheduled', 'manual'),
  auth: someOf('oauth', 'shared'),
  status: few(['available'], ['beta']),
  publisher: someOf('platform', 'technology', 'developer'),
  'works-with': someOf('slack', 'kafka', 'hub'),
});

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const day = fc.oneof(
  fc.constant(''),
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const name = fc.oneof(fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Z][a-z]{1,6})?$/), fc.string({ minLength: 1 }));

const logo: fc.Arbitrary<IntegrationCard['logo']> = fc.oneof(
  record({ kind: fc.constant('image' as const), src: fc.webPath() }),
  record({ kind: fc.constant('monogram' as const), letters: fc.string(), tint: fc.nat({ max: 11 }) }),
);

const shared = {
  slug,
  name,
  href: fc.webPath(),
  tagline: fc.string(),
  logo,
  words: fc.array(fc.string(), { maxLength: 4 }),
  place: fc.nat(),
  active: fc.option(fc.nat()),
  growth: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)),
  listed: day,
  updated: day,
};

const certificate: fc.Arbitrary<IntegrationCard['certificate']> = fc.option(
  record<CertificateBadge>({
    state: few('in-force', 'due', 'grace'),
    level: few('Gold', 'Silver'),
    until: day,
  }),
  { nil: undefined },
);

const oneCard: fc.Arbitrary<IntegrationCard> = record({
  kind: fc.constant('integration' as const),
  ...shared,
  publisher: few('Acme', 'Initech', 'Globex'),
  firstParty: fc.boolean(),
  category: few('CRM', 'Ads'),
  score: fc.option(fc.nat({ max: 100 })),
  categoryPlace: few(undefined, 1, 10),
  status: few('available', 'beta', 'deprecated'),
  price: few(undefined, 'free', 'paid'),
  certificate,
  isNew: fc.boolean(),
  facets: facetValues,
});

/** Any catalogue of up to thirty cards, no two with the same slug. */
export const anyCards = fc.uniqueArray(oneCard, { selector: (card) => card.slug, maxLength: 30 });

const onePartner: fc.Arbitrary<PartnerCard> = record({
  kind: fc.constant('partner' as const),
  ...shared,
  kinds: fc.uniqueArray(few('technology', 'solutions'), { minLength: 1 }),
  location: fc.option(fc.string(), { nil: undefined }),
  accepting: fc.option(fc.boolean(), { nil: undefined }),
  listings: fc.nat(),
  projects: fc.nat(),
  tier: fc.option(few('Gold', 'Silver'), { nil: undefined }),
  facets: record({
    kind: someOf('technology', 'solutions'),
    service: someOf('setup', 'training'),
    industry: someOf('retail', 'health'),
    region: someOf('emea', 'apac'),
    language: someOf('en', 'de'),
    integration: someOf('slack', 'kafka', 'hub'),
    skill: someOf('admin', 'data'),
    budget: someOf('usd-5000', 'eur-10000'),
    accepting: few(['yes'], ['no'], [NOT_STATED]),
    tier: someOf('gold', 'silver'),
  }),
});

export const anyPartners = fc.uniqueArray(onePartner, { selector: (card) => card.slug, maxLength: 30 });

/** Any selection over the facets of `anyCards`, among it values that no card has. */
export const anyFilters = fc
  .dictionary(
    fc.constantFrom(...INTEGRATION_FACETS),
    fc.uniqueArray(
      few(
        'crm',
        'ads',
        'sales',
        'emea',
        'en',
        'free',
        'gold',
        'oauth',
        'beta',
        'developer',
        'nowhere',
        NOT_STATED,
      ),
      { minLength: 1, maxLength: 3 },
    ),
    { maxKeys: 4 },
  )
  .map((filters) => ({ ...filters }));
