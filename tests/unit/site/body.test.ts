import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '#lib/markdown.ts';
import { renderBody } from '#lib/site/body.ts';

const piece = fc.constantFrom(
  '[a](/integrations/b/)',
  '[a](https://m.example/ "t")',
  '[a](/\ue000/)',
  '[a](\ue000/x)',
  '\ue000',
  '"href="\ue000',
  '`href="\ue000`',
  '<a href="\ue000/x">',
  '# T',
  '\n\n',
  ' ',
);

test('words rendered once for all languages are what each would render, whatever authors write', () => {
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.array(fc.constantFrom('', '/de', '/base/ar', '/$&'), { minLength: 1 }),
      (body, roots) => {
        const entry = { body };
        for (const root of roots) expect(renderBody(entry, root)).toBe(renderMarkdown(body, root));
      },
    ),
  );
});
