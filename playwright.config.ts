import process from 'node:process';
import { chromium, defineConfig, devices } from '@playwright/test';
import { fileExists, findBrowser, NO_BROWSER } from '#lib/verify/browser.ts';

function browserPath(): string {
  const found =
    process.env['TEST_BROWSER'] ??
    findBrowser({
      own: chromium.executablePath(),
      path: process.env['PATH'] ?? '',
      isRoot: false,
      exists: fileExists,
      run: () => false,
    });
  if (found === undefined || found === '') throw new Error(NO_BROWSER);
  return found;
}

// Without these Chromium asks the network for things of its own.
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const desktop = { viewport: { width: 1440, height: 900 } };
const mobile = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } };
const light = { colorScheme: 'light' } as const;
const NO_SCRIPT_SPEC = /no-script\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test/browser',
  globalSetup: './tests/e2e/serve-sample.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // A busy machine with two cores may take its time; a test that passes does not wait for this.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Tests wait for what they look at, never for an animation.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: browserPath(), args: QUIET },
  },
  projects: [
    { name: 'desktop', use: { ...desktop, ...light }, testIgnore: NO_SCRIPT_SPEC },
    { name: 'mobile', use: { ...mobile, ...light }, testIgnore: NO_SCRIPT_SPEC },
    { name: 'no-script', use: { ...desktop, ...light, javaScriptEnabled: false }, testMatch: NO_SCRIPT_SPEC },
  ],
});
