import { printable } from '#lib/content/door/show.ts';
import type { Answer } from '../model.ts';
import { code } from './escape.ts';

const PLAIN = /^[A-Za-z0-9][\w.-]*$/;

/** A name as one word of a shell, which it means nothing to. */
const quote = (name: string): string => (PLAIN.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`);

/** Names come from outside: one that cannot be shown as it is, is left out. */
const sayAuthor = (author: string | null): readonly string[] =>
  author === null || author.trim() === '' || author !== printable(author) || author.includes('<!--')
    ? []
    : ['--author', quote(author)];

/** What gives the same answer at the desk, as a code span. */
export function writeCommand({ base, author }: Answer, ...options: readonly string[]): string {
  const asked = ['--changed', base.slice(0, 12), ...sayAuthor(author), ...options];
  return code(`npm run check -- ${asked.join(' ')}`);
}
