import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './desk.ts';

const AS = ['-c', 'user.name=Mira', '-c', 'user.email=mira@harbour.example'];

export const git = (dir: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', dir, ...AS, ...args], { encoding: 'utf8' }).trim();

/** A repository with the content of the fixtures in its folder `content`. */
export function makeRepository(): { readonly top: string; readonly content: string } {
  const top = makeFolder();
  const content = join(top, 'content');
  cpSync('tests/fixtures/content', content, { recursive: true });
  git(top, 'init', '--quiet', '--initial-branch=main');
  git(top, 'add', '.');
  git(top, 'commit', '--quiet', '-m', 'Begin');
  return { top, content };
}

/** Every path below a folder with its text, but for what git keeps. */
export function readTree(dir: string): Readonly<Record<string, string>> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.slice(dir.length).startsWith('/.git/'));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(dir.length), readFileSync(path, 'latin1')]),
  );
}
