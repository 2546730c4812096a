import { tryGit } from '#lib/git/run.ts';
import { Refusal } from '../refusal.ts';

/** @throws Refusal where git fails, with what it said last */
export async function git(dir: string, args: readonly string[], input?: string): Promise<string> {
  const result = await tryGit(dir, args, input);
  if (result === undefined) throw new Refusal('git is not installed: install it, and accept again.');
  if (result.code === 0) return result.out;
  const said = result.complaint.split('\n').at(-1) ?? '';
  throw new Refusal(`git ${args[0] ?? ''} failed in ${dir}: ${said}. Mend that, and accept again.`);
}
