import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** How a machine is asked for a browser. */
export interface BrowserSearch {
  /** Where Playwright would keep its own. */
  readonly own: string;
  /** The PATH variable. */
  readonly path: string;
  readonly isRoot: boolean;
  readonly exists: (file: string) => boolean;
  /** Runs a command to its end; true if it succeeded. */
  readonly run: (command: string, args: readonly string[]) => boolean;
}

const SYSTEM_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const SYSTEM_PLACES = [
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export const NO_BROWSER =
  'No browser was found: install Chrome or Chromium, or run "npx playwright install chromium".';

/** A browser that is there: Playwright's own before the system's. */
export function findBrowser({ own, path, exists }: BrowserSearch): string | undefined {
  const folders = path.split(':').filter((folder) => folder !== '');
  const places = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [own, ...places, ...SYSTEM_PLACES].find(exists);
}

/** A browser that is there or can be installed: by Playwright, or by apt where we are root. */
export function obtainBrowser(search: BrowserSearch): string | undefined {
  const found = findBrowser(search);
  if (found !== undefined) return found;
  search.run('npx', ['playwright', 'install', 'chromium']);
  const downloaded = findBrowser(search);
  if (downloaded !== undefined || !search.isRoot) return downloaded;
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  if (!search.run('apt-get', install) && search.run('apt-get', ['update'])) search.run('apt-get', install);
  return findBrowser(search);
}

export const fileExists: BrowserSearch['exists'] = existsSync;
