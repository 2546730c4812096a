import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectContent, readContent } from '#lib/content/read.ts';
import { newFileLink } from '#lib/forge/links.ts';
import { readRepository } from '#lib/forge/repository.ts';
import { blankIntegration } from '#lib/scaffold/blank.ts';
import { copyContent } from '../content/fixture.ts';

const TODAY = '2026-11-30';

async function findIssues(change: (text: string) => string) {
  const dir = copyContent();
  const { path, text } = blankIntegration(await readContent(dir), TODAY);
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), change(text));
  return (await inspectContent(dir)).issues;
}

test('a blank listing says everything that a listing may say, and what it must', async () => {
  const { text } = blankIntegration(await readContent('tests/fixtures/content'), TODAY);
  expect(text).toMatchInlineSnapshot(`
    "---
    # Name of the integration, as customers would search for it.
    name: Your integration
    # What it does for a customer, in one line.
    tagline: What it does for a customer
    # Slug of the partner that publishes it, or platform for first-party listings.
    publisher: your-company
    # One to three categories, the main one first. Any of shipping, accounting, reporting.
    categories: [shipping]
    # Day the listing first appeared.
    listed: 2026-11-30

    # All below may stay away. Take the first # from a line to use it.
    # summary: # The joint value in one breath: what the two products do together.
    # tags: [] # Free words for search.
    # roles: [] # Jobs it helps.
    # industries: [] # Trades it is made for; empty means any.
    # regions: [] # Where it is offered.
    # languages: [] # Languages of its interface.
    # deprecated: # Day its end was announced, for a deprecated or removed listing.
    # ends: # Last day it can be used, for a deprecated or removed listing.
    # released: # Day of the latest release.
    # verified: # Day a person last checked that the listing is true.
    # version: # Latest released version.
    # changelog_url: # Public change log.
    # platform_api: # Version of the platform API it is built on.
    # install_url: # Where a customer installs it.
    # docs_url: # Documentation.
    # setup_url: # Step-by-step set-up guide.
    # pricing: { model, plans, url } # What it costs.
    # data_flow: [{ object, direction, timing }] # What moves, which way and how soon.
    # depth: { auth, errors, co_owned } # How deep the integration goes.
    # permissions: [{ scope, reason }] # Every permission it asks for, with the reason.
    # works_with: [] # Other listings it is made to work with.
    # use_cases: [{ title, summary, role }] # What customers do with it.
    # support: { url, email, hours, response_hours, languages, escalation_url, partner_owner, platform_owner } # Who helps, when and how fast.
    # trust: { attestations, data_regions, privacy_url, terms_url, dpa_url, deletion, accessibility_url } # Security, privacy and legal facts.
    # media: [{ src, alt, caption }] # Pictures.
    ---

    ## Overview

    Say what a customer gets and how it works, in a few paragraphs.

    ## Set up

    1. Say what it takes, step by step.

    ## Uninstall and what happens to the data

    Say what stays, what is deleted, and when.
    "
  `);
});

test('it passes the check as soon as its publisher is known', async () => {
  expect(await findIssues((text) => text.replace('your-company', 'parcelway'))).toEqual([]);
});

test('until then the check asks for the publisher and nothing else', async () => {
  const rules = (await findIssues((text) => text)).map(({ rule, message }) => `${rule}: ${message}`);
  expect(rules).toHaveLength(1);
  expect(rules[0]).toContain('your-company');
});

test('every comment turns into its field by taking away the first sign', async () => {
  const filled = (text: string) =>
    text
      .replace('your-company', 'parcelway')
      .replace(/^# (summary|version): #.*$/gm, '$1: Something')
      .replace(/^# (tags|regions|media|use_cases): \[.*?\] #.*$/gm, '$1: []');
  expect(await findIssues(filled)).toEqual([]);
});

test('it fits into an address that forges take', async () => {
  const content = await readContent('content');
  const repository = readRepository(content.site);
  if (repository === undefined) throw new Error('The sample names no repository.');
  const { path, text } = blankIntegration(content, TODAY);
  expect(newFileLink(repository, path, text).length).toBeLessThan(8_000);
});
