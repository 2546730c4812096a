import process from 'node:process';
import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** What a page did while a test looked at it. */
export interface Conduct {
  /** Messages of the console that are errors or warnings, and uncaught exceptions. */
  readonly complaints: readonly string[];
  /** Addresses asked for outside the site. */
  readonly foreign: readonly string[];
  /** Addresses of scripts that were loaded. */
  readonly scripts: readonly string[];
}

/** Playwright's test, pointed at the served sample, with a record of what each page does. */
export const test = base.extend<{ readonly conduct: Conduct }>({
  baseURL: async ({}, use) => {
    await use(process.env['TEST_URL'] ?? '');
  },
  conduct: async ({ page, baseURL }, use) => {
    await use(recordConduct(page, baseURL ?? ''));
  },
});

function recordConduct(page: Page, origin: string): Conduct {
  const complaints: string[] = [];
  const foreign: string[] = [];
  const scripts: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`);
    if (!isOwn && !url.startsWith('data:')) foreign.push(url);
    if (request.resourceType() === 'script') scripts.push(url);
  });
  return { complaints, foreign, scripts };
}
