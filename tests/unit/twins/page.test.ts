import { expect, test } from 'vitest';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import { convertPage } from '#lib/twins/page.ts';
import { createWriter } from '#lib/twins/writer.ts';
import { makeContent } from '../make.ts';

const content = makeContent({});
const site = buildSite(content, deriveFacts(content, '2026-12-01'));
const writer = createWriter(site);
const head = site.program.ranking.head;
const convert = (main: string): string =>
  convertPage(`<body><main id="main"><h1>Ranking</h1>${main}</main></body>`, head, writer);

test('a page of words becomes its title, its address with the day, and its text with whole addresses', () => {
  expect(convert('<p>See <a href="/match/">match</a> and <a href="#ties">ties</a>.</p><svg><path/></svg>'))
    .toMatchInlineSnapshot(`
    "# Ranking

    <https://marketplace.example/program/ranking/> · as of 1 Dec 2026

    See [match](https://marketplace.example/match/) and [ties](https://marketplace.example/program/ranking/#ties).
    "
  `);
});

test('what works only in a browser is left out, and what touches in the source is kept apart', () => {
  const said = convert(
    '<form><p>in a form</p></form><nav>way</nav><p><span>one</span><span>two</span></p><p aria-hidden="true">ornament</p>',
  );
  expect(said).toContain('one · two');
  expect(said).not.toMatch(/in a form|way|ornament/);
});

test.each([
  [
    'table',
    (rows: string) => `<table><thead><tr><th>Name</th></tr></thead><tbody>${rows}</tbody></table>`,
    'tr><td',
  ],
  ['list', (rows: string) => `<ul>${rows}</ul>`, 'li'],
])('a long %s tells two hundred and says how many more the page has', (_, wrap, tag) => {
  const [open, close] = tag === 'li' ? ['<li>', '</li>'] : ['<tr><td>', '</td></tr>'];
  const rows = (n: number) =>
    Array.from({ length: n }, (_row, at) => `${open}row ${String(at)}${close}`).join('');
  expect(convert(wrap(rows(200)))).not.toContain('more');
  const said = convert(wrap(rows(231)));
  expect(said).toContain('row 199');
  expect(said).not.toContain('row 200');
  expect(said).toContain('31 more are on the page');
});

test('a page without a main part is an error that names it', () => {
  expect(() => convertPage('<body></body>', head, writer)).toThrow(
    'The page /program/ranking/ has no main part.',
  );
});
