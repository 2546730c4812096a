import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { writeCommand } from '#lib/answer/comment/command.ts';
import { makeAnswer } from '../post/make-answer.ts';

const commandOf = (author: string | null): string => writeCommand(makeAnswer({ author }), '--effect');

/** What a code span shows. */
const shown = (span: string): string => span.replace(/^(`+) ?(.*?) ?\1$/s, '$2');

/** The words that a shell makes of what a code span shows. */
function readWords(span: string): readonly string[] {
  const asked = shown(span).replace(/^npm run check /, '');
  return execFileSync('sh', ['-c', `printf '%s\\0' ${asked}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
}

describe('the command for the same answer', () => {
  test.each([
    ['parcelway-bot', '--author parcelway-bot'],
    ['dependabot[bot]', "--author 'dependabot[bot]'"],
    ['Jane O’Hara', "--author 'Jane O’Hara'"],
    ["x'; rm -rf ~; '", `--author 'x'\\''; rm -rf ~; '\\'''`],
    ['-x', "--author '-x'"],
    ['$(id)', "--author '$(id)'"],
  ])('names the author %s so that a shell takes it for one word', (author, named) => {
    expect(shown(commandOf(author))).toBe(`npm run check -- --changed bbbbbbbbbbbb ${named} --effect`);
  });

  test.each([[null], [''], [' '], ['two\nlines'], ['turned \u202e around'], ['<!-- portico-answer -->']])(
    'leaves out %j',
    (author) => {
      expect(commandOf(author)).toBe('`npm run check -- --changed bbbbbbbbbbbb --effect`');
    },
  );

  test('is the same words to a shell, whatever the author is called', () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      '`',
      '$(id)',
      '\\',
      ' ',
      '!',
      '*',
      ';',
      '|',
      '&',
      '-',
      '~',
      '<!-',
      'a',
      'é',
    );
    const name = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `a${pieces.join('')}`);
    fc.assert(
      fc.property(name, (author) => {
        const words = readWords(commandOf(author));
        const named = author.includes('<!--') ? [] : ['--author', author];
        expect(words).toEqual(['--', '--changed', 'bbbbbbbbbbbb', ...named, '--effect']);
      }),
      { numRuns: 60 },
    );
  });
});
