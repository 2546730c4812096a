import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { TEST_DATE } from './run-build.ts';

let folder: string;
let content: string;
let url: string;
let server: ChildProcess;
let said = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-dev-'));
  content = join(folder, 'anywhere');
  cpSync('tests/fixtures/content', content, { recursive: true });
  const port = await findFreePort();
  url = `http://localhost:${port}`;
  const env = { ...process.env, CONTENT_DIR: content, PORT: port, SITE_URL: '', BUILD_DATE: TEST_DATE };
  // Astro behaves otherwise where it finds itself in a test.
  const unset = { NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1' };
  server = spawn(process.execPath, ['scripts/dev.ts'], { env: { ...env, ...unset } });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  await soon(() => {
    expect(said).toContain('Developing at');
  });
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

function findFreePort(): Promise<string> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? String(address.port) : ''));
    });
  });
}

function soon(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 60_000, interval: 200 });
}

const statusOf = async (path: string): Promise<number> => (await fetch(url + path)).status;

test('the development server follows the content, survives its mistakes and serves what a build writes', async () => {
  const [slug = ''] = readdirSync(join(content, 'integrations'));
  const file = join(content, 'integrations', slug, 'index.md');
  const text = readFileSync(file, 'utf8');
  const page = async (): Promise<string> => (await fetch(`${url}/integrations/${slug}/`)).text();
  const write = (tagline: string): void => {
    writeFileSync(file, text.replace(/^tagline:.*$/m, `tagline: ${tagline}`));
  };

  expect(await statusOf(`/integrations/${slug}/`)).toBe(200);
  expect(await statusOf('/pagefind/pagefind.js')).toBe(200);
  const [folder] =
    /\/catalog\/integration\/\w+\//.exec(await (await fetch(`${url}/integrations/`)).text()) ?? [];
  expect(await statusOf(`${folder ?? ''}root.json`)).toBe(200);

  write('Edited while it runs');
  await soon(async () => {
    expect(await page()).toContain('Edited while it runs');
  });

  write('7');
  await soon(async () => {
    expect(await statusOf(`/integrations/${slug}/`)).toBe(500);
  });
  expect(said).toMatch(new RegExp(`integrations/${slug}/index\\.md:\\d+:\\d+ error`));

  write('Mended');
  await soon(async () => {
    expect(await page()).toContain('Mended');
  });
});
