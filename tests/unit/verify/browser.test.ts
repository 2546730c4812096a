import { expect, test } from 'vitest';
import { findBrowser, obtainBrowser, type BrowserSearch } from '#lib/verify/browser.ts';

interface Machine {
  readonly search: BrowserSearch;
  readonly ran: string[];
}

/** A machine with some files, on which some commands bring others. */
function machine(
  files: readonly string[],
  brings: Readonly<Record<string, string>> = {},
  isRoot = false,
): Machine {
  const there = new Set(files);
  const ran: string[] = [];
  const run: BrowserSearch['run'] = (command, args) => {
    const line = [command, ...args].join(' ');
    ran.push(line);
    const file = brings[line];
    if (file !== undefined && file !== '') there.add(file);
    return file !== undefined;
  };
  const exists = (file: string): boolean => there.has(file);
  return { search: { own: '/own/chrome', path: '/usr/local/bin:/usr/bin', isRoot, exists, run }, ran };
}

const APT = 'apt-get install -y --no-install-recommends chromium';
const DOWNLOAD = 'npx playwright install chromium';

test("Playwright's own browser comes before the system's", () => {
  expect(findBrowser(machine(['/own/chrome', '/usr/bin/chromium']).search)).toBe('/own/chrome');
  expect(findBrowser(machine(['/usr/bin/chromium']).search)).toBe('/usr/bin/chromium');
  expect(findBrowser(machine(['/usr/bin/chromium', '/usr/bin/google-chrome']).search)).toBe(
    '/usr/bin/google-chrome',
  );
});

test('nothing is installed where a browser is there', () => {
  const { search, ran } = machine(['/usr/bin/chromium'], {}, true);
  expect(obtainBrowser(search)).toBe('/usr/bin/chromium');
  expect(ran).toEqual([]);
});

test('Playwright downloads its own before apt is asked', () => {
  const { search, ran } = machine([], { [DOWNLOAD]: '/own/chrome' }, true);
  expect(obtainBrowser(search)).toBe('/own/chrome');
  expect(ran).toEqual([DOWNLOAD]);
});

test('root installs it with apt, after an update if the lists are old', () => {
  const fresh = machine([], { [APT]: '/usr/bin/chromium' }, true);
  expect(obtainBrowser(fresh.search)).toBe('/usr/bin/chromium');
  expect(fresh.ran).toEqual([DOWNLOAD, APT]);
  const old = machine([], { 'apt-get update': '' }, true);
  expect(obtainBrowser(old.search)).toBeUndefined();
  expect(old.ran).toEqual([DOWNLOAD, APT, 'apt-get update', APT]);
});

test('others than root do not touch apt', () => {
  const { search, ran } = machine([]);
  expect(obtainBrowser(search)).toBeUndefined();
  expect(ran).toEqual([DOWNLOAD]);
});
