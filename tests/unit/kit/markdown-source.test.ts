import { expect, test } from 'vitest';
import { toMarkdown } from '#lib/kit/markdown-source.ts';

const write = (markdown: string, deeper?: number): string => toMarkdown(markdown, (href) => href, deeper);

test('a picture that was left out does not come back: its mark is text before a link', () => {
  expect(write('Look! ![A screen](https://x.example/a.png)')).toBe(
    'Look! \\![A screen](https://x.example/a.png)\n',
  );
  expect(write('Look!\n\n[A screen](https://x.example/a)')).toBe(
    'Look!\n\n[A screen](https://x.example/a)\n',
  );
});

test('headings are set down by as many levels as asked for, and never below the sixth', () => {
  expect(write('# One\n\n### Three\n\n> ###### Six', 1)).toBe('### One\n\n#### Three\n\n> ###### Six\n');
});
