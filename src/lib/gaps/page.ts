import { createHash } from 'node:crypto';
import { escapeHtml } from '#lib/kit/escape.ts';
import type { GapReport } from './model.ts';
import { saySearches, writeSections, type Section } from './words.ts';

/** One column a phone: each cell says which it is. */
const STYLE = `
:root{color-scheme:light dark;--text:#1c1e21;--quiet:#5c636b;--line:#dfe2e6;--ground:#fff}
@media(prefers-color-scheme:dark){:root{--text:#e7e9ec;--quiet:#a0a7af;--line:#33373c;--ground:#0e0f11}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:2rem 1rem 4rem;background:var(--ground);color:var(--text);
font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.25rem;margin:3rem 0 .25rem}
p{margin:0;max-width:46rem}
h2+p,.aside{color:var(--quiet)}
table{width:100%;margin-top:1rem;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.5rem 1.5rem .5rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;
overflow-wrap:anywhere}
thead th{color:var(--quiet);font-size:.875rem;font-weight:500;overflow-wrap:normal}
tbody th{font-weight:600}
.aside{display:block;font-size:.875rem;font-weight:400}
.n{text-align:end}
@media(max-width:48rem){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,th,td{display:block}
tr{padding:.75rem 0;border-bottom:1px solid var(--line)}
th,td{padding:.125rem 0;border:0;text-align:start}
td{display:flex;justify-content:space-between;gap:1rem}
td::before{content:attr(data-name);color:var(--quiet)}
}
`;

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

const classOf = (isNumber: boolean): string => (isNumber ? ' class="n"' : '');

/** The roles say again what a table is, which it is not to all browsers once it is laid out as blocks. */
function writeTable({ head, rows }: Section): string {
  const names = head.map(
    ({ name, isNumber }) =>
      `<th scope="col" role="columnheader"${classOf(isNumber)}>${escapeHtml(name)}</th>`,
  );
  const lines = rows.map((cells) => {
    const written = cells.map(({ text, aside }, at) => {
      const { name = '', isNumber = false } = head[at] ?? {};
      const below = aside === '' ? '' : `<span class="aside">${escapeHtml(aside)}</span>`;
      return at === 0
        ? `<th scope="row" role="rowheader">${escapeHtml(text)}${below}</th>`
        : `<td role="cell" data-name="${escapeHtml(name)}"${classOf(isNumber)}>${escapeHtml(text)}${below}</td>`;
    });
    return `<tr role="row">${written.join('')}</tr>`;
  });
  return [
    '<table role="table">',
    `<thead role="rowgroup"><tr role="row">${names.join('')}</tr></thead>`,
    '<tbody role="rowgroup">',
    ...lines,
    '</tbody>',
    '</table>',
  ].join('\n');
}

function writeSection(section: Section): string {
  const { title, text, nothing, rows } = section;
  const body =
    rows.length === 0
      ? `<p>${escapeHtml(nothing)}</p>`
      : `<p>${escapeHtml(text)}</p>\n${writeTable(section)}`;
  return `<section>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>`;
}

/** The report as one page that needs no other file and runs nothing. For the platform team, not for the public. */
export function writePage(report: GapReport, siteName: string): string {
  const title = `Search gaps of ${siteName}`;
  return `${[
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="content-security-policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(saySearches(report))}</p>`,
    ...writeSections(report).map(writeSection),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
