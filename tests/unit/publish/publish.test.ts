import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishSite, type Publication } from '#lib/publish/publish.ts';

let parent: string;
let outDir: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'portico-publish-'));
  outDir = join(parent, 'dist');
});
afterEach(async () => {
  await rm(parent, { recursive: true, force: true });
});

function publication(text: string, change: Partial<Publication> = {}): Publication {
  return {
    outDir,
    contentDir: join(parent, 'content'),
    site: { assets: [], redirects: [] },
    renderPages: async (into) => {
      await writeFile(join(into, 'index.html'), text);
      await writeFile(join(into, 'last.html'), text);
    },
    writeSearch: (into) => writeFile(join(into, 'index'), text),
    writeData: (into) => writeFile(join(into, 'data.json'), text),
    writeCards: (into) => writeFile(join(into, 'index.png'), text),
    writeKits: () => Promise.resolve(),
    writeEditor: () => Promise.resolve(),
    writeOffline: () => Promise.resolve(),
    compress: false,
    pid: process.pid,
    ...change,
  };
}

/** Version of a complete output; anything else reads as undefined or throws. */
async function completeVersion(): Promise<string | undefined> {
  const names = await readdir(outDir).catch(() => undefined);
  if (names === undefined) return undefined;
  const texts = await Promise.all(
    ['index.html', 'last.html', 'data.json', 'pagefind/index', 'cards/index.png'].map((name) =>
      readFile(join(outDir, name), 'utf8'),
    ),
  );
  expect(new Set(texts).size).toBe(1);
  return texts[0];
}

const failed = (): Promise<never> => Promise.reject(new Error('the page broke'));

describe('a build', () => {
  test('writes pages, data, search index, pictures and redirects, and nothing beside them', async () => {
    await mkdir(join(parent, 'content/integrations/acme'), { recursive: true });
    await writeFile(join(parent, 'content/integrations/acme/logo.svg'), '<svg/>', { mode: 0o600 });
    const site = {
      assets: [{ file: 'integrations/acme/logo.svg', path: '/media/integrations/acme/logo.svg' }],
      redirects: [{ from: '/integrations/old/', to: '/integrations/acme/' }],
    };
    const size = await publishSite(publication('one', { site }));
    expect(size).toMatchObject({ pages: 2, files: 8 });
    expect(await completeVersion()).toBe('one');
    expect(await readFile(join(outDir, '_redirects'), 'utf8')).toBe(
      '/integrations/old/ /integrations/acme/ 301\n',
    );
    const logo = await stat(join(outDir, 'media/integrations/acme/logo.svg'));
    expect(logo.mode & 0o777).toBe(0o644);
    expect(await readdir(parent)).toEqual(['content', 'dist']);
  });

  test('replaces the last output as a whole', async () => {
    await publishSite(publication('one'));
    await writeFile(join(outDir, 'stray.html'), 'stray');
    await publishSite(publication('two'));
    expect(await completeVersion()).toBe('two');
    expect(await readdir(outDir)).not.toContain('stray.html');
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test.each([
    ['a page fails', { renderPages: failed }],
    ['the search index fails', { writeSearch: failed }],
    ['a picture is missing', { site: { assets: [{ file: 'gone.svg', path: '/g.svg' }], redirects: [] } }],
    ['a path leaves its folder', { site: { assets: [{ file: '../a', path: '/../../a' }], redirects: [] } }],
  ])('leaves the last output alone when %s', async (_, change) => {
    await publishSite(publication('one'));
    await expect(publishSite(publication('two', change))).rejects.toThrow();
    expect(await completeVersion()).toBe('one');
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('puts precompressed files beside the pages only when asked', async () => {
    const long = 'x'.repeat(2000);
    await publishSite(publication(long));
    expect(await readdir(outDir)).not.toContain('index.html.br');
    await publishSite(publication(long, { compress: true }));
    expect(await readdir(outDir)).toEqual(expect.arrayContaining(['index.html.br', 'index.html.gz']));
  });
});

describe('a build that is killed', () => {
  const child = fileURLToPath(new URL('crash-child.ts', import.meta.url));
  const runChild = (killAt: number): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [child, outDir, String(killAt)], { encoding: 'utf8' });

  test('at any step leaves the old or the new output whole, and the next build tidies up', async () => {
    await publishSite(publication('old'));
    const steps = Number(runChild(-1).stdout);
    expect(steps).toBe(10);
    const seen = new Set<string | undefined>();
    for (let step = 0; step < steps; step += 1) {
      await publishSite(publication('old'));
      expect(runChild(step).signal).toBe('SIGKILL');
      const left = await completeVersion();
      seen.add(left);
      // The next build fails on its content: the last good output must stand all the same.
      await expect(publishSite(publication('broken', { renderPages: failed }))).rejects.toThrow();
      expect(await completeVersion(), `killed at step ${String(step)}`).toBe(left ?? 'old');
      expect(await readdir(parent)).toEqual(['dist']);
    }
    expect(seen).toEqual(new Set(['old', 'new', undefined]));
  });
});
