import { z } from 'zod';

/** The things of schema.org that pages describe, with the properties they give: nothing else may come out. */
const text = z.string().min(1);
const https = z.url({ protocol: /^https$/ });
const day = z.iso.date();

const organization = z.strictObject({
  '@type': z.literal('Organization'),
  '@id': https.optional(),
  name: text,
  description: text.optional(),
  url: https.optional(),
  address: text.optional(),
  foundingDate: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});

const money = { price: z.number().min(0), priceCurrency: z.string().regex(/^[A-Z]{3}$/) };

/** A price above 0 names its currency, as search engines ask. */
const offer = z.union([
  z.strictObject({
    '@type': z.literal('Offer'),
    name: text,
    ...money,
    priceSpecification: z
      .strictObject({ '@type': z.literal('UnitPriceSpecification'), ...money, unitText: text })
      .optional(),
  }),
  z.strictObject({ '@type': z.literal('Offer'), price: z.literal(0) }),
]);

const listed = { position: z.int().min(1), name: text };

const breadcrumbs = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z.array(z.strictObject({ '@type': z.literal('ListItem'), ...listed, item: https })).min(2),
});

const application = z.strictObject({
  '@type': z.literal('SoftwareApplication'),
  '@id': https,
  name: text,
  description: text,
  url: https,
  applicationCategory: text,
  softwareVersion: text.optional(),
  dateModified: day.optional(),
  installUrl: https.optional(),
  softwareHelp: z.strictObject({ '@type': z.literal('CreativeWork'), url: https }).optional(),
  publisher: organization,
  isAccessibleForFree: z.literal(true).optional(),
  offers: z.union([offer, z.array(offer).min(1)]).optional(),
});

const list = z.strictObject({
  '@type': z.literal('ItemList'),
  numberOfItems: z.int().min(0),
  itemListElement: z.array(z.strictObject({ '@type': z.literal('ListItem'), ...listed, url: https })),
});

const dataset = z.strictObject({
  '@type': z.literal('Dataset'),
  '@id': https,
  name: text,
  description: z.string().min(50).max(5000),
  url: https,
  dateModified: day,
  isAccessibleForFree: z.literal(true),
  license: https.optional(),
  creator: organization,
  includedInDataCatalog: z.strictObject({ '@type': z.literal('DataCatalog'), name: text, url: https }),
  distribution: z
    .array(
      z.strictObject({
        '@type': z.literal('DataDownload'),
        name: text,
        contentUrl: https,
        encodingFormat: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
      }),
    )
    .min(1),
});

const context = { '@context': z.literal('https://schema.org') };

const website = z.strictObject({
  ...context,
  '@type': z.literal('WebSite'),
  name: text,
  description: text,
  url: https,
  publisher: organization,
  potentialAction: z.strictObject({
    '@type': z.literal('SearchAction'),
    target: z.strictObject({
      '@type': z.literal('EntryPoint'),
      urlTemplate: z.string().regex(/^https:\/\/[^{}]+\?q=\{search_term_string\}$/),
    }),
    'query-input': z.literal('required name=search_term_string'),
  }),
});

const thing = z.discriminatedUnion('@type', [application, organization, list, dataset, breadcrumbs]);

/** One block of structured data. */
export const structuredData = z.union([
  z.strictObject({ ...context, '@graph': z.tuple([thing, breadcrumbs]) }),
  website,
]);
