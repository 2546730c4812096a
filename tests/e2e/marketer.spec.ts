import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { createApp } from '#lib/serve/app.ts';
import { listen } from '#lib/serve/listen.ts';
import { followTree } from '#lib/serve/tree.ts';
import { runBuild } from '../site/run-build.ts';
import { expect, test } from './test.ts';

const SLUG = 'marketer-launch';
const FIRST_DAY = '2026-12-01';
const DAY_BEFORE = '2026-11-30';
const THREE_BUILDS_MS = 300_000;

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-marketer-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const env = () => ({ CONTENT_DIR: join(folder, 'content'), BUILD_DATE: DAY_BEFORE });

function run(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env(), NO_COLOR: '1' },
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

function build(day: string): string {
  const out = join(folder, `dist-${day}`);
  const { status, output } = runBuild({ ...env(), BUILD_DATE: day, OUT_DIR: out });
  expect(status, output).toBe(0);
  return out;
}

const countMentions = (out: string): number =>
  readdirSync(out, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(SLUG),
  ).length;

test('a kit goes from a draft over a preview to its day', async ({ page, context, isMobile }) => {
  test.skip(isMobile, 'made at a desk, once');
  test.setTimeout(THREE_BUILDS_MS);

  const drafted = run(
    'scripts/new.ts',
    'kit',
    '--integration',
    'tallyfern-forecast',
    '--slug',
    SLUG,
    '--publish-on',
    FIRST_DAY,
  );
  expect(drafted).toContain(`kits/${SLUG}/blog.md`);
  run('scripts/check.ts');

  const preview = join(folder, 'preview');
  run('scripts/kit.ts', SLUG, '--preview', '--out', preview);
  await page.goto(pathToFileURL(join(preview, 'index.html')).href);
  await expect(page.getByText('Preview, not published').first()).toBeVisible();
  await page.getByRole('link', { name: 'blog.html' }).click();
  await expect(page.getByText('Preview, not published').first()).toBeVisible();

  const index = join(folder, 'content/kits', SLUG, 'index.md');
  writeFileSync(index, readFileSync(index, 'utf8').replace('status: draft', 'status: approved'));
  expect(countMentions(build(DAY_BEFORE))).toBe(0);

  const out = build(FIRST_DAY);
  const server = await listen(createApp({ tree: await followTree(out), base: '' }), 'localhost', 0);
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${server.url}/kits/`);
    await page.locator(`a[href="/kits/${SLUG}/"]`).first().click();
    await page.locator('#email').getByRole('button', { name: 'Copy Subject line' }).first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Tallyfern Forecast');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download everything (ZIP)' }).click(),
    ]);
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['index.html', 'blog.html', 'images/1200x630-dark.png']),
    );
    await page.goto(`${server.url}/kits/${SLUG}/one-pager.html`);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  } finally {
    await server.stop(0);
  }
});
