import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { generateCatalogue, writeCatalogue } from './catalogue.ts';
import { measure } from './measure.ts';
import { compare, formatCost, type Finding } from './report.ts';
import { copyProject } from './workspace.ts';

const LISTINGS = 10_000;

/** The full-text index by records beside `pagefind --site`, which reads the same 10,000 listings back from HTML. */
export async function benchSearch(
  workspace: string,
  say: (line: string) => void,
): Promise<readonly Finding[]> {
  const content = join(workspace, 'content');
  await writeCatalogue(content, generateCatalogue(LISTINGS, LISTINGS / 5));
  const project = await copyProject(workspace);
  const env = { CONTENT_DIR: content, BUILD_DATE: '2026-11-21', ASTRO_TELEMETRY_DISABLED: '1' };
  const outDir = join(project, 'dist');
  await measure([process.execPath, 'tests/bench/render-pages.ts', outDir], { cwd: project, env });
  const index = join(workspace, 'index');
  await mkdir(index);
  const whole = await measure([process.execPath, 'tests/bench/write-search.ts', index], {
    cwd: project,
    env,
  });
  const site = await measure([process.execPath, 'tests/bench/load-site.ts'], { cwd: project, env });
  const reference = await measure(
    [
      process.execPath,
      'node_modules/.bin/pagefind',
      '--site',
      outDir,
      '--output-path',
      join(workspace, 'by-html'),
    ],
    { cwd: project },
  );
  const own = {
    ...whole,
    wallSeconds: whole.wallSeconds - site.wallSeconds,
    cpuSeconds: whole.cpuSeconds - site.cpuSeconds,
  };
  say(formatCost('pagefind --site', reference));
  say(formatCost('index by records', own));
  say(formatCost('  of it reading the content (left out)', site));
  return [
    compare('wall time of the index against pagefind --site', own.wallSeconds, reference.wallSeconds, 0.4),
    compare('peak memory, content included', own.peakMegabytes, reference.peakMegabytes, 0.35),
  ];
}
