import type { ZodType } from 'zod';
import type { RegionView, Site } from '#lib/site/model.ts';
import type { Addresses } from '../addresses.ts';
import type {
  action,
  categoryRow,
  comparisonRow,
  highlights,
  redirect,
  regionRow,
  taxonomy,
} from '../schema/catalogue.ts';
import type { Emitted } from '../schema/parts.ts';
import { noteActions, referAll } from './links.ts';

type Shape<Fields extends Record<string, ZodType>> = {
  readonly [Field in keyof Fields]: Emitted<Fields[Field]>;
};

const slugsOf = (entries: readonly { readonly slug: string }[]) => entries.map(({ slug }) => slug);

const bySlug = <T extends { readonly slug: string }>(entries: readonly T[]): readonly T[] =>
  entries.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));

export const writeCategories = (
  { categories, comparisons }: Site,
  { absolute }: Addresses,
): readonly Emitted<typeof categoryRow>[] =>
  bySlug(categories).map(({ slug, name, description, href, count, roles, related }) => ({
    slug,
    name,
    description: description ?? null,
    url: absolute(href),
    count,
    roles: roles.map((role) => ({
      slug: role.slug,
      name: role.name,
      url: absolute(role.href),
      count: role.count,
    })),
    related: slugsOf(related),
    compared: slugsOf(comparisons.find(({ category }) => category.slug === slug)?.entries ?? []),
  }));

export const writeComparisons = (
  { comparisons }: Site,
  addresses: Addresses,
): readonly Emitted<typeof comparisonRow>[] =>
  comparisons
    .map(({ category, href, entries, groups }) => ({
      slug: category.slug,
      name: category.name,
      url: addresses.absolute(href),
      entries: referAll(entries, addresses),
      facts: groups.map(({ title, labels }) => ({ group: title, labels })),
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));

const countShares = (shares: RegionView['services']) =>
  shares.map(({ slug, name, count }) => ({ slug, name, count }));

export const writeRegions = (
  { regions }: Site,
  { absolute }: Addresses,
): readonly Emitted<typeof regionRow>[] =>
  bySlug(regions).map((view) => ({
    slug: view.slug,
    name: view.name,
    description: view.description ?? null,
    url: absolute(view.href),
    partners: view.count,
    integrations: view.listings,
    keeping_data: view.keepsData.count,
    services: countShares(view.services),
    languages: countShares(view.languages),
  }));

export const writeActions = ({ program }: Site, addresses: Addresses): readonly Emitted<typeof action>[] =>
  program.actions.actions
    .map(({ subjects, expires, lifted, appeal, ...rest }) => ({
      ...rest,
      subjects: subjects.map(({ name, href }) => ({ name, url: addresses.absolute(href) })),
      expires: expires ?? null,
      lifted: lifted ?? null,
      appeal: appeal ?? null,
    }))
    .flatMap((one) => noteActions([one], addresses))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

export const writeRedirects = (
  { redirects }: Site,
  { absolute }: Addresses,
): readonly Emitted<typeof redirect>[] =>
  redirects.map(({ from, to }) => ({ from: absolute(from), to: absolute(to) }));

export const writeHighlights = ({ home }: Site, { absolute }: Addresses): Shape<typeof highlights> => ({
  totals: home.totals,
  rising: slugsOf(home.rising),
  drawn: slugsOf(home.drawn),
  newly_listed: slugsOf(home.newlyListed),
  newly_certified: slugsOf(home.newlyCertified),
  recommended: slugsOf(home.recommended),
  partners: slugsOf(home.partners),
  collections: slugsOf(home.collections),
  roles: home.roles.map(({ name, description, href, count }) => ({
    name,
    description: description ?? null,
    url: absolute(href),
    count,
  })),
});

const writeTerms = (words: Site['taxonomy']['roles']) =>
  words.map(({ slug, name, description, aliases }) => ({
    slug,
    name,
    description: description ?? null,
    aliases,
  }));

export const writeTaxonomy = ({ taxonomy: words }: Site): Shape<typeof taxonomy> => ({
  categories: writeTerms(words.categories),
  industries: writeTerms(words.industries),
  regions: writeTerms(words.regions),
  languages: writeTerms(words.languages),
  services: writeTerms(words.services),
  roles: writeTerms(words.roles),
});
