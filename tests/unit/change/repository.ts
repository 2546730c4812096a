import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkChange } from '#lib/change/check-change.ts';
import { openRepository } from '#lib/change/repository.ts';
import type { CheckedChange } from '#lib/change/model.ts';
import { placeAndRule, VALID_CONTENT } from '../content/fixture.ts';

export const TODAY = '2026-11-21';

const WHO = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main'];

export interface TestRepository {
  readonly top: string;
  readonly contentDir: string;
  readonly git: (...args: readonly string[]) => string;
  readonly read: (file: string) => string;
  /** Writes a file below the content folder, or below the top where the path starts with `/`. */
  readonly write: (file: string, text: string | Uint8Array) => void;
  /** Replaces a part of a file, which has to be there. */
  readonly edit: (file: string, part: string | RegExp, by: string) => void;
  readonly remove: (path: string) => void;
  readonly commit: (message?: string) => string;
  readonly check: (asked?: {
    readonly base?: string;
    readonly head?: string;
    readonly author?: string;
  }) => Promise<CheckedChange>;
}

/** A repository with the valid content under `content/`, committed on main; gone after the test. */
export function openTestRepository(content = VALID_CONTENT): TestRepository {
  const top = mkdtempSync(join(tmpdir(), 'portico-change-'));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const contentDir = join(top, 'content');
  cpSync(content, contentDir, { recursive: true });
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...WHO, '-C', top, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const pathOf = (file: string) => (file.startsWith('/') ? join(top, file) : join(contentDir, file));
  const commit = (message = 'Change') => {
    git('add', '-A', '--force');
    git('commit', '--quiet', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet');
  const read = (file: string) => readFileSync(pathOf(file), 'utf8');
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(pathOf(file)), { recursive: true });
    writeFileSync(pathOf(file), text);
  };
  commit('Begin');
  return {
    top,
    contentDir,
    git,
    read,
    write,
    edit: (file, part, by) => {
      const text = read(file);
      const edited = text.replace(part, () => by);
      if (edited === text) throw new Error(`${file} holds nothing like ${String(part)}.`);
      write(file, edited);
    },
    remove: (path) => rmSync(pathOf(path), { recursive: true }),
    commit,
    check: ({ base = 'main', head, author } = {}) =>
      checkChange({ contentDir, base, head, author, date: TODAY }, openRepository(contentDir, base, head)),
  };
}

export const placesOf = ({ issues }: CheckedChange): readonly string[] => issues.map(placeAndRule);
