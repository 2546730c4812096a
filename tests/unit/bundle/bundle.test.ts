import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBundle, FOLDER, LIST, stampFile } from '#lib/bundle/find.mjs';
import { makeBundles } from '#lib/bundle/make.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

let root: string;

beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'bundle-'))));
afterEach(() => rmSync(root, { recursive: true }));

describe('a bundle is run', () => {
  const SCRIPT = 'scripts/check.ts';

  const layBundle = (): string => {
    mkdirSync(join(root, FOLDER), { recursive: true });
    mkdirSync(join(root, 'scripts'));
    writeFileSync(join(root, SCRIPT), 'run();\n');
    const list = { bundles: { [SCRIPT]: 'check.js' }, stamps: { [SCRIPT]: stampFile(join(root, SCRIPT)) } };
    writeFileSync(join(root, FOLDER, LIST), JSON.stringify(list));
    return join(root, SCRIPT);
  };

  test('while every file that it was made of is as it was', () => {
    expect(findBundle(root, layBundle())).toBe(pathToFileURL(join(root, FOLDER, 'check.js')).href);
  });

  test('not once a file was written again, even with the same text', () => {
    const script = layBundle();
    utimesSync(script, new Date(0), new Date(0));
    expect(findBundle(root, script)).toBeUndefined();
  });

  test('not once a file is gone', () => {
    const script = layBundle();
    rmSync(script);
    expect(findBundle(root, script)).toBeUndefined();
  });

  test('not for another script', () => {
    layBundle();
    expect(findBundle(root, join(root, 'scripts/new.ts'))).toBeUndefined();
  });

  test('not without its list, or with one that was cut off', () => {
    const script = layBundle();
    writeFileSync(join(root, FOLDER, LIST), '{"bundles":');
    expect(findBundle(root, script)).toBeUndefined();
    rmSync(join(root, FOLDER, LIST));
    expect(findBundle(root, script)).toBeUndefined();
  });
});

describe('the bundle of the check', () => {
  beforeAll(() => makeBundles(ROOT));

  /** What the check says of a folder, and of which kind the first module behind the loader is. */
  const check = (format: string, ahead: readonly string[]) => {
    const args = [...ahead, join(ROOT, 'scripts/check.ts'), '--format', format];
    const env = {
      ...process.env,
      CONTENT_DIR: join(ROOT, 'tests/fixtures/broken'),
      BUILD_DATE: '2026-09-15',
      GITHUB_STEP_SUMMARY: '',
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  test.each(['text', 'json', 'github'])('says what its sources say, byte for byte, as %s', (format) => {
    const bundled = check(format, ['--import', pathToFileURL(join(ROOT, 'scripts/quick.mjs')).href]);
    expect(bundled).toEqual(check(format, []));
    expect(bundled.stdout).not.toBe('');
  });

  test('holds nothing that asks where it lies, but for packages beside it', () => {
    const folder = join(ROOT, FOLDER);
    const asking = readdirSync(folder).filter((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replaceAll('createRequire(import.meta.url)', '')
        .includes('import.meta'),
    );
    expect(asking).toEqual([]);
  });

  test('is what the check is run from', () => {
    const script = join(ROOT, 'scripts/check.ts');
    expect(findBundle(ROOT, script)).toBe(pathToFileURL(join(ROOT, FOLDER, 'check.js')).href);
  });
});
