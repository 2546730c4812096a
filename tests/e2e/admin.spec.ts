import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { inspect } from '#lib/inspect.ts';
import { readContent } from '#lib/content/read.ts';
import { renderMarkdown } from '#lib/markdown.ts';
import { TEST_DATE } from '../site/run-build.ts';
import { findViolations } from './axe.ts';
import { offerFolder, readAuthored, readFromFolder } from './browser-folder.ts';
import { expect, test } from './test.ts';

const LISTING = 'integrations/skifflane-shipping/index.md';
const authored = readAuthored('content');

/** Values that YAML would take for something else if they were written carelessly. */
const ODD = `---
name: 'Null: # and "quotes"'
tagline: 'yes'
publisher: skifflane
categories: [logistics]
tags: ['1.10', '2026-01-01', 'null', '~', 'true', '0x1f', '1e3', '- dash', '@at', '{{braces}}', "it's"]
listed: 2025-03-01
version: '1.10'
platform_api: 2026-10
pricing: { model: free }
depth: { co_owned: false }
support: { response_hours: 0.5 }
---

## Overview

A *word*, **another**, ~~none~~, \`code\` and [a link](https://skifflane.example).

* first
* second

| A   | B   |
|-----|-----|
| [1] | {2} |

\`\`\`sh
skiff --label "A: b"
\`\`\`

One line\\
and the next.
`;
const ODD_FILE = 'integrations/odd-values/index.md';

async function openEditor(page: Page, files = authored): Promise<void> {
  await offerFolder(page, files);
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page.getByRole('treeitem', { name: 'Integrations' })).toContainText(/\d/);
}

/** Changes the tagline of a listing and returns its file as the editor saved it. */
async function changeTagline(page: Page, file: string, tagline: string): Promise<string> {
  await openEntry(page, file);
  await page.getByRole('textbox', { name: 'Tagline' }).fill(tagline);
  return save(page, file, tagline);
}

/** Opens a file of the content. The list of entries grows as one scrolls, so an entry is opened by its address. */
async function openEntry(page: Page, file: string): Promise<void> {
  const [collection = '', ...path] = file.replace(/\.md$/, '').split('/');
  await page.goto(`/admin/#/collections/${collection}/entries/${path.join('/')}`);
}

/** The editor lays out what is on the screen only; the text is the last of it. */
async function showText(page: Page): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await page.mouse.move(700, 500);
  await expect(async () => {
    await page.mouse.wheel(0, 2_000);
    await expect(text.getByRole('heading', { name: 'Overview' })).toBeVisible({ timeout: 200 });
  }).toPass();
}

async function save(page: Page, file: string, line: string): Promise<string> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => readFromFolder(page, file)).toContain(line);
  return (await readFromFolder(page, file)) ?? '';
}

/** The content on disk with files laid over it, read and checked. */
async function checkWith(files: Readonly<Record<string, string>>) {
  const dir = mkdtempSync(join(tmpdir(), 'portico-editor-'));
  try {
    cpSync('content', dir, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    const { issues } = await inspect(dir, TEST_DATE);
    return { issues, content: await readContent(dir) };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const { issues: known } = await checkWith({});

test.describe('the editor', () => {
  test.skip(({ isMobile }) => isMobile, 'Folders are opened on computers.');

  test('saves a listing that passes the check, with nothing changed but what was', async ({
    page,
    conduct,
  }) => {
    await openEditor(page);
    const saved = await changeTagline(page, LISTING, 'Books the carrier that keeps the date.');
    const { issues, content } = await checkWith({ [LISTING]: saved });
    expect(issues).toEqual(known);
    const before = await readContent('content');
    const expected = before.integrations.map((entry) =>
      entry.file === LISTING ? { ...entry, tagline: 'Books the carrier that keeps the date.' } : entry,
    );
    expect(content.integrations).toEqual(expected);
    expect(conduct.foreign).toEqual([]);
    expect(conduct.complaints).toEqual([]);
  });

  test('keeps values that look like something else what they are', async ({ page }) => {
    await openEditor(page, { ...authored, [ODD_FILE]: Buffer.from(ODD).toString('base64') });
    await openEntry(page, ODD_FILE);
    await page.getByRole('textbox', { name: 'Tagline' }).fill('no');
    await showText(page);
    const saved = await save(page, ODD_FILE, 'tagline: no');
    const before = await checkWith({ [ODD_FILE]: ODD });
    const after = await checkWith({ [ODD_FILE]: saved });
    expect(before.issues).toEqual(known);
    expect(after.issues).toEqual(known);
    const find = ({ content }: typeof before) => {
      const { body = '', ...fields } = content.integrations.find(({ file }) => file === ODD_FILE) ?? {};
      return { ...fields, html: renderMarkdown(body, '') };
    };
    expect({ ...find(after), tagline: 'yes' }).toEqual(find(before));
  });

  test('adds a listing that passes the check', async ({ page, conduct }) => {
    await openEditor(page);
    await page.goto('/admin/#/collections/integrations/new');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Harbour Crème & Co');
    await page.getByRole('textbox', { name: 'Tagline' }).fill('Tells the yard when a crane idles.');
    await page.getByRole('combobox', { name: 'Publisher' }).click();
    await page.getByRole('option', { name: 'Skifflane Parcel' }).click();
    await page.getByRole('combobox', { name: 'Categories' }).click();
    await page.getByRole('option', { name: 'Commerce' }).click();
    const file = 'integrations/harbour-creme-co/index.md';
    const saved = await save(page, file, 'Tells the yard');
    const { issues, content } = await checkWith({ [file]: saved });
    expect(issues).toEqual(known);
    const entry = content.integrations.find((one) => one.file === file);
    expect(entry).toMatchObject({
      name: 'Harbour Crème & Co',
      publisher: 'skifflane',
      categories: ['commerce'],
      depth: {},
    });
    expect([entry?.support, entry?.pricing, entry?.summary]).toEqual([undefined, undefined, undefined]);
    expect(entry?.body).toContain('## Uninstall and what happens to the data');
    expect(conduct.foreign).toEqual([]);
  });
});

for (const [colorScheme, accent] of [
  ['light', '--accent-light'],
  ['dark', '--accent-dark'],
] as const) {
  test(`the editor has the accent of the marketplace in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/admin/');
    const button = page.getByRole('button', { name: /Local Repository|Sign In/ }).first();
    await expect(button).toBeVisible();
    const wanted = await page.evaluate((name) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = `var(${name})`;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }, accent);
    await expect(button).toHaveCSS('border-block-start-color', wanted);
  });
}

test('whatever keeps the editor from opening, the page says what to do', async ({ page }) => {
  await page.route('**/admin/cms/**', (route) => route.abort());
  await page.goto('/admin/');
  await expect(page.getByRole('status')).toHaveText(/could not be opened/);
  await expect(page.getByRole('link', { name: 'How to add or change a listing' })).toHaveAttribute(
    'href',
    '/contribute/',
  );
  expect(await findViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findViolations(page, true)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to the files', async ({ page }) => {
    await page.goto('/admin/');
    await expect(
      page.getByText(/needs JavaScript; every listing can also be edited as a file/),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'How to add or change a listing' })).toBeVisible();
  });
});
