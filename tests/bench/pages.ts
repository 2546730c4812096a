import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { generateCatalogue, writeCatalogue } from './catalogue.ts';
import { writeHugoSite } from './hugo.ts';
import { measure, type Cost } from './measure.ts';
import { compare, formatCost, type Finding } from './report.ts';
import { copyProject } from './workspace.ts';

const LISTINGS = 10_000;
const BUILD_DATE = '2026-11-21';
const NODE = process.execPath;

async function meanBytes(folder: string): Promise<number> {
  const slugs = (await readdir(folder)).filter((name) => /-\d+$/.test(name));
  const sizes = await Promise.all(
    slugs.map(async (slug) => (await stat(join(folder, slug, 'index.html'))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

async function renderPages(project: string, content: string, outDir: string): Promise<Cost> {
  await rm(outDir, { recursive: true, force: true });
  return measure([NODE, 'tests/bench/render-pages.ts', outDir], {
    cwd: project,
    env: { CONTENT_DIR: content, BUILD_DATE, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

const midway = (a: Cost, b: Cost): Cost => ({
  cpuSeconds: (a.cpuSeconds + b.cpuSeconds) / 2,
  wallSeconds: (a.wallSeconds + b.wallSeconds) / 2,
  peakMegabytes: Math.max(a.peakMegabytes, b.peakMegabytes),
});

/**
 * Check, derive and pages of 10,000 listings and 2,000 partners beside Hugo, which renders the same entries
 * with templates that write the same parts and, on average, as many bytes. Hugo's own "related pages" is
 * left out: it would take it minutes. The reference runs before and after; the mean of both counts.
 */
export async function benchPages(
  workspace: string,
  say: (line: string) => void,
): Promise<readonly Finding[]> {
  const catalogue = generateCatalogue(LISTINGS, LISTINGS / 5);
  const small = generateCatalogue(LISTINGS / 10, LISTINGS / 50);
  const [content, smallContent, hugo] = ['content', 'content-small', 'hugo'].map((name) =>
    join(workspace, name),
  );
  if (content === undefined || smallContent === undefined || hugo === undefined)
    throw new TypeError('no workspace');
  await writeCatalogue(content, catalogue);
  await writeCatalogue(smallContent, small);
  await writeHugoSite(hugo, catalogue);
  const project = await copyProject(workspace);
  const outDir = join(project, 'dist');
  const runHugo = async () => {
    await rm(join(hugo, 'public'), { recursive: true, force: true });
    return measure(['hugo', '--quiet', '-d', 'public'], { cwd: hugo });
  };

  const smaller = await renderPages(project, smallContent, outDir);
  const before = await runHugo();
  const own = await renderPages(project, content, outDir);
  const reference = midway(before, await runHugo());
  const bytes = await meanBytes(join(outDir, 'integrations'));
  const env = { CONTENT_DIR: content, OUT_DIR: join(workspace, 'dist'), BUILD_DATE };
  const build = await measure([NODE, 'scripts/build.ts'], { cwd: project, env });
  const runCheck = (folder: string) =>
    measure([NODE, '--import', './scripts/quick.mjs', 'scripts/check.ts'], {
      cwd: project,
      env: { ...env, CONTENT_DIR: folder },
    });
  // As authors run it: the first check of all keeps what the program was compiled to.
  await runCheck(smallContent);
  const check = await runCheck(content);
  say(formatCost('hugo, 10,000', reference));
  say(formatCost('check + derive + pages, 10,000', own));
  say(formatCost('check + derive + pages, 1,000', smaller));
  say(formatCost('npm run build, 10,000', build));
  say(formatCost('npm run check, 10,000', check));
  const hugoBytes = await meanBytes(join(hugo, 'public/integrations'));
  say(`  bytes a listing: ours ${bytes.toFixed(0)}, hugo ${hugoBytes.toFixed(0)}`);
  return [
    compare('CPU of check + derive + pages against Hugo', own.cpuSeconds, reference.cpuSeconds, 1),
    compare('wall time against Hugo', own.wallSeconds, reference.wallSeconds, 1.25),
    compare('peak memory against Hugo', own.peakMegabytes, reference.peakMegabytes, 0.8),
    compare('wall time of 10,000 listings against 1,000', own.wallSeconds, smaller.wallSeconds, 6),
    compare('CPU of npm run check against npm run build', check.cpuSeconds, build.cpuSeconds, 0.1),
  ];
}
