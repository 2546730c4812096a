import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fillApplication, press } from './applicant.ts';
import { expect, test } from './test.ts';

test.skip(({ isMobile }) => isMobile, 'the desk is no page');

/** A repository with the sample content, as an operator has it. */
function makeRepository(): { readonly top: string; readonly git: (...args: readonly string[]) => string } {
  const top = mkdtempSync(join(tmpdir(), 'portico-operator-'));
  cpSync('content', join(top, 'content'), { recursive: true });
  const who = ['-c', 'user.name=Mira', '-c', 'user.email=mira@tarnwick.example'];
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', top, ...who, ...args], { encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
  return { top, git };
}

test('from a form in the browser to a merged draft that passes the check', async ({ page }) => {
  const { top, git } = makeRepository();
  try {
    await fillApplication(page);
    // The service takes a form that was sent at once for a program's.
    await page.waitForTimeout(2_500);
    await press(page, 'Send');
    await expect(page).toHaveURL(/\/apply\/sent\/\?id=[\w-]+$/);
    const id = new URL(page.url()).searchParams.get('id') ?? '';
    const type = (script: string, ...args: readonly string[]) =>
      execFileSync(process.execPath, [`scripts/${script}.ts`, ...args], {
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          DATABASE_URL: process.env['TEST_DATABASE'],
          CONTENT_DIR: join(top, 'content'),
          BUILD_DATE: '2026-11-21',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    expect(type('applications', 'show', id)).toContain('Anchor & Chain');
    expect(type('applications', 'accept', id)).toContain('the branch application/anchor-and-chain');
    git('merge', '--quiet', '--no-edit', 'application/anchor-and-chain');
    expect(git('show', '--stat', '--format=%s')).toContain('partners/anchor-and-chain/index.md');
    expect(git('grep', '-l', 'name: Anchor & Chain')).toContain('partners/anchor-and-chain/index.md');
    // Without an error it ends with 0, else it throws here.
    type('check');
    expect(type('applications', 'list', '--all', '--format', 'json')).toContain('"accepted"');
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
});
