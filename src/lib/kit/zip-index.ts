import { getFormat } from '#lib/i18n/format.ts';
import type { KitView } from '#lib/site/model.ts';
import { getAssetWords } from './asset-words.ts';
import { directionOf } from '#lib/i18n/direction.ts';
import { escapeHtml } from './escape.ts';
import type { KitFile } from './model.ts';
import { writeLink, writePage } from './page.ts';
import { track } from './track.ts';

/** What stands above the list of files. */
interface Cover {
  readonly title: string;
  readonly day: string;
  readonly locale: string;
  readonly url: string;
  readonly contact: KitView['contact'];
}

const coverOf = ({ name, publishOn, locales, url, contact, utm }: KitView): Cover => ({
  title: name,
  day: publishOn,
  locale: locales[0] ?? 'en',
  url: track(url, utm, 'zip'),
  contact: contact && { ...contact, url: track(contact.url, utm, 'zip') },
});

const STYLE = `
:root{color-scheme:light dark}
body{margin:0 auto;max-width:52rem;padding:2rem 1.25rem;font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.25}
h2{font-size:1.15rem;margin-block-start:2rem}
table{border-collapse:collapse;inline-size:100%}
th,td{border-block-end:1px solid #8886;padding:.4rem .6rem;text-align:start;vertical-align:top}
`.trim();

/** `index.html`: every file with what it is; a document that needs nothing else. */
export function writeIndex(kit: KitView, files: readonly KitFile[]): KitFile {
  const { title, day, locale, url, contact } = coverOf(kit);
  const { index } = getAssetWords(locale);
  const rows = files.map(
    ({ name, about }) => `<tr><td dir="ltr">${writeLink(name, name)}</td><td>${escapeHtml(about)}</td></tr>`,
  );
  const facts = [
    `${escapeHtml(index.from)} ${escapeHtml(getFormat(locale).day(day))}`,
    writeLink(url, index.page),
    ...(contact ? [`${escapeHtml(index.contact)}: ${writeLink(contact.url, contact.name)}`] : []),
  ];
  const body = `<h1>${escapeHtml(title)}</h1>
<p>${facts.join(' · ')}</p>
<p>${escapeHtml(index.intro)}</p>
<h2>${escapeHtml(index.title)}</h2>
<table>
<thead><tr><th scope="col">${escapeHtml(index.file)}</th><th scope="col">${escapeHtml(index.about)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
  return {
    name: 'index.html',
    type: 'text/html; charset=utf-8',
    about: index.title,
    text: writePage({ lang: locale, dir: directionOf(locale), title, style: STYLE, body }),
  };
}

/** `README.txt`: the same list without a browser. */
export function writeReadme(kit: KitView, files: readonly KitFile[]): KitFile {
  const { title, day, locale, url, contact } = coverOf(kit);
  const { index } = getAssetWords(locale);
  const lines = [
    title,
    '',
    `${index.from} ${getFormat(locale).day(day)}`,
    `${index.page}: ${url}`,
    ...(contact ? [`${index.contact}: ${contact.name}, ${contact.url.replace(/^mailto:/, '')}`] : []),
    '',
    index.intro,
    '',
    `${index.title}:`,
    '',
    ...files.map(({ name, about }) => `${name}\n    ${about}`),
    '',
  ];
  return {
    name: 'README.txt',
    type: 'text/plain; charset=utf-8',
    about: index.title,
    text: lines.join('\n'),
  };
}
