import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import { writeBody } from '#lib/twins/body.ts';
import { createWriter } from '#lib/twins/writer.ts';
import { makeContent } from '../make.ts';
import { parseMarkdown, textOf, walk } from './parse.ts';

const content = makeContent({});
const writer = createWriter(buildSite(content, deriveFacts(content, '2026-12-01')));
const write = (body: string): string => writeBody(body, '/integrations/x/', writer);

describe('the words of an author', () => {
  test('pass as they are written, under the headings of the page', () => {
    expect(write('# Overview\n\nDoes *much*.\n\n## Set up\n\n1. Open [it](https://x.example/a).\n')).toBe(
      '### Overview\n\nDoes *much*.\n\n### Set up\n\n1. Open [it](https://x.example/a).',
    );
  });

  test('keep HTML as text, leave pictures out and link the site by whole addresses', () => {
    expect(write('<b>x</b> ![p](p.png) [in](/partners/) [here](#rank) [bad](javascript:x)')).toBe(
      '\\<b>x\\</b> !\\[p\\](p.png) [in](https://marketplace.example/partners/) [here](https://marketplace.example/integrations/x/#rank) \\[bad\\](javascript:x)',
    );
  });

  const piece = fc.constantFrom(
    '# a',
    '## b',
    'a',
    '===',
    '---',
    '- a',
    '1. b',
    '  c',
    '    d',
    '> e',
    '```',
    '~~~js',
    '<script>',
    '<!--',
    '[f]: javascript:x',
    '[f]',
    '[g](javascript:x)',
    '[h](/x)',
    '[i](https://x.example "t")',
    '![j](https://x.example/j.png)',
    '<https://x.example>',
    '| a | b |',
    '|---|---|',
    '[^1]',
    '[^1]: note',
    '\\',
    '&lt;b&gt;',
    '`code',
    '**bold',
    '_x_',
    '~~s~~',
    '- [ ] task',
    '',
  );
  const body = fc.array(piece, { maxLength: 14 }).map((lines) => lines.join('\n'));

  test('never leave their place: what stands after them is a heading of the page', () => {
    fc.assert(
      fc.property(body, (text) => {
        const { children = [] } = parseMarkdown(`## Before\n\n${write(text)}\n\n## After\n\nEnd.\n`);
        const outer = children.filter(({ type, depth }) => type === 'heading' && (depth ?? 0) < 3);
        expect(outer.map(textOf)).toEqual(['Before', 'After']);
        expect(children.at(-1)?.type).toBe('paragraph');
      }),
      { numRuns: 800 },
    );
  });

  test('hold no HTML, no picture and no link but of the kinds that pages link', () => {
    fc.assert(
      fc.property(body, (text) => {
        for (const node of walk(parseMarkdown(write(text)))) {
          expect(['html', 'image', 'imageReference', 'definition', 'footnoteDefinition']).not.toContain(
            node.type,
          );
          if (node.type === 'link') expect(node.url).toMatch(/^(?:https:\/\/|mailto:)/);
        }
      }),
      { numRuns: 800 },
    );
  });
});
