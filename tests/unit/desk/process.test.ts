import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { inspect } from '#lib/inspect.ts';
import { makeApplication, openTestDesk } from './desk.ts';
import { git, makeRepository } from './repository.ts';

const run = promisify(execFile);

test('from what was sent to content that passes the check, by the commands an operator types', async () => {
  const { top, content } = makeRepository();
  const { keep, file, folder, store } = openTestDesk();
  const id = await keep('key-1', {
    ...makeApplication({
      integration: 'Anchor Watch',
      integration_tagline: 'Tells the yard when a crane idles',
      categories: ['shipping'],
      stage: 'live',
    }),
    held: ['trap'],
  });
  const type = async (...args: readonly string[]) => {
    const { stdout, stderr } = await run(process.execPath, [resolve('scripts/applications.ts'), ...args], {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: `file:${file}`,
        CONTENT_DIR: content,
        BUILD_DATE: '2026-11-22',
        PORTICO_OPERATOR: 'mira',
      },
      cwd: folder,
    });
    // Node says there that its SQLite is young.
    return { out: stdout, complaint: stderr.replaceAll(/^.*ExperimentalWarning.*\n|^\(Use `node.*\n/gm, '') };
  };
  const listed = await type('list');
  expect(listed.complaint).toBe('');
  expect(listed.out).not.toContain('\u001b');
  const short = /^[0-9a-f]{6,}/m.exec(listed.out)?.[0] ?? '';
  expect(id.startsWith(short)).toBe(true);
  expect((await type('release', short)).out).toContain('let through');
  expect((await type('accept', short)).out).toContain('the branch application/anchor-and-chain');
  git(top, 'merge', '--quiet', '--no-edit', 'application/anchor-and-chain');
  const { content: read, issues } = await inspect(content, '2026-11-22');
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(read?.integrations.find(({ slug }) => slug === 'anchor-watch')?.status).toBe('available');
  expect((await type('list')).out).toContain('Nothing waits here');
  expect((await type('list', '--all', '--format', 'csv')).out).toContain(`${id},`);
  const copy = join(folder, 'copy');
  await type('backup', copy);
  expect((await type('restore', copy, '--verify')).out).toContain('is sound: 1 entries, 0 of them open');
  expect((await store.auditOf(id)).map(({ actor, action }) => `${actor} ${action}`)).toEqual([
    'mira release',
    'mira accept',
    'mira note',
  ]);
  await expect(type('accept', short)).rejects.toMatchObject({ code: 1, stdout: '' });
  await expect(type('show')).rejects.toMatchObject({ code: 2, stdout: '' });
}, 120_000);
