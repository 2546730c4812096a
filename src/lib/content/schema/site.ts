import { z } from 'zod';
import { assetPath, branch, contactLink, day, fieldKinds, folder, line, link, locale } from './fields.ts';

export const apiVersion = z.strictObject({
  version: line(20).describe('Name of the version as partners write it, for example 2026-04.'),
  released: day.describe('Day it became available.'),
  deprecated: day.optional().describe('Day from which partners are asked to move on.'),
  retired: day.optional().describe('Day it stops answering.'),
});

/** Software of a host of repositories; `gitea` is Forgejo too. */
export const FORGES = ['github', 'gitlab', 'gitea', 'none'] as const;

/** Where the content lies in its repository, and how one signs in to change it. */
export const repository = z.strictObject({
  forge: z
    .enum(FORGES)
    .optional()
    .describe('Software of its host, where its name does not tell: gitea is Forgejo too, none leaves links out.'),
  branch: branch.default('main').describe('Branch that the marketplace is built from.'),
  folder: folder.default('content').describe("Folder of the content in the repository; '' for its root."),
  sign_in_url: link
    .optional()
    .describe('Service through which people sign in to the editor; without it they use a token of their own.'),
  sign_in_app: line(200).optional().describe('Number of the application at the forge, for sign-in without such a service.'),
});
export type RepositoryConfig = z.output<typeof repository>;

/** `site.yaml`: who runs the marketplace and how it looks. */
export const siteConfig = z.strictObject({
  name: line(60).describe('Name of the platform, as its customers know it.'),
  tagline: line(130).describe('One line under the name on the home page.'),
  description: line(300).describe('Two sentences for search engines and shared links.'),
  url: link.describe('Public address of the marketplace; SITE_URL overrides it.'),
  home_url: link.describe('Address of the platform itself.'),
  locales: z
    .array(locale)
    .min(1)
    .max(20)
    .default(['en'])
    .describe('Interface languages, the default one first.'),
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .register(fieldKinds, { kind: 'colour' })
    .default('#3b5bdb')
    .describe('The one accent colour, #rrggbb. Shades that keep text readable are computed from it.'),
  logo: assetPath.optional().describe('SVG or PNG beside site.yaml; without it the name is set in type.'),
  api_versions: z
    .array(apiVersion)
    .max(100)
    .default([])
    .describe('Versions of the platform API, newest first.'),
  contacts: z
    .strictObject({
      partners: contactLink.optional().describe('Where partners ask about their listings.'),
      support: contactLink.optional().describe('Where customers ask about the marketplace.'),
      security: contactLink.optional().describe('Where anyone reports a vulnerability.'),
      press: contactLink.optional().describe('Where the press asks.'),
    })
    .default({})
    .describe('Addresses shown in the footer and on help pages.'),
  voice: z
    .strictObject({
      forbidden: z
        .array(
          z.strictObject({
            word: line(60).describe('Word or phrase that launch kits do not use.'),
            instead: line(60).optional().describe('What they say in its place.'),
          }),
        )
        .max(200)
        .default([])
        .describe('Words that launch kits do without.'),
      longest_sentence: z.int().min(8).max(80).default(35).describe('Words a sentence of a launch kit has at most.'),
      exclamation_marks: z.boolean().default(false).describe('Whether launch kits may shout.'),
    })
    .default({ forbidden: [], longest_sentence: 35, exclamation_marks: false })
    .describe('How launch kits of this marketplace speak.'),
  repository_url: link.optional().describe('Public repository of this content, for "Edit this listing".'),
  repository: repository
    .default({ branch: 'main', folder: 'content' })
    .describe('Where the content lies in that repository.'),
  service_url: link
    .optional()
    .describe('Address of the form service, where it does not answer beside the site itself.'),
  statistics: z
    .boolean()
    .default(true)
    .describe('Whether searches and outbound clicks are counted, without anything about the visitor.'),
  offline: z
    .boolean()
    .default(false)
    .describe('Whether browsers keep the catalogue, search included, to be read without a network.'),
  offline_megabytes: z
    .int()
    .min(5)
    .max(1000)
    .default(60)
    .describe('Megabytes of it that a browser keeps at most, in one language; 60 hold some 2,000 pages.'),
  licence: z
    .strictObject({
      name: line(120).describe('Name of the licence, for example CC BY 4.0.'),
      url: link.describe('Where its text stands.'),
    })
    .optional()
    .describe('Licence under which the catalogue may be used as data; without it, files say that none is stated.'),
  sample_data: z.boolean().default(false).describe('True labels every page as invented sample data.'),
});
export type SiteConfig = z.output<typeof siteConfig>;
