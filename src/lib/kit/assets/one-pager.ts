import { escapeHtml, writeSentence } from '../escape.ts';
import { toHtml } from '../markdown.ts';
import { countCharacters, countWords, findExcess } from '../measure.ts';
import type { AssetEntry, AssetInput, MadeAsset } from '../model.ts';
import { writeLink, writePage } from '../page.ts';
import { toText } from '../plain-text.ts';
import { ONE_PAGER } from '../templates/index.ts';

/** What fits one page of A4 and of Letter in the print size below, head and foot included. */
const MOST_WORDS = { most: 320, unit: 'words' } as const;
const MOST_LINES = { most: 36, unit: 'lines' } as const;
/** Letters a printed line has room for at least; a wide one takes the room of two. */
const COLUMNS = 84;
const WIDE_LETTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/gu;
/** Height of the space between two paragraphs, in lines. */
const SPACE = 0.4;
/** Longer than any text: lines end where paragraphs end. */
const UNBROKEN = 1_000_000;

const STYLE = `
@page{margin:14mm}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:182mm;padding:1rem;color:#16181d;background:#fff;font:10pt/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;overflow-wrap:break-word}
header{border-block-end:1pt solid #c8cdd6;padding-block-end:8pt;margin-block-end:10pt}
header p{margin:0;color:#454b56}
h1{font-size:20pt;line-height:1.15;margin:2pt 0 4pt}
h2{font-size:11.5pt;line-height:1.3;margin:9pt 0 3pt}
h3{font-size:10pt;margin:7pt 0 2pt}
p,ul,ol,blockquote,table{margin:0 0 5pt}
ul,ol{padding-inline-start:14pt}
li,li p{margin:0 0 1pt}
table{border-collapse:collapse;inline-size:100%}
th,td{border-block-end:.5pt solid #c8cdd6;padding:0 4pt;text-align:start;vertical-align:top}
.align-right{text-align:end}.align-center{text-align:center}
a{color:inherit}
pre{margin:0 0 5pt;white-space:pre-wrap;font-size:8.5pt;line-height:14pt}
hr{margin:5pt 0}
footer{border-block-start:1pt solid #c8cdd6;margin-block-start:10pt;padding-block-start:6pt;color:#454b56}
footer p{margin:0}
@media print{body{max-width:none;padding:0}h2,h3{break-after:avoid}}
`.trim();

export const onePager: AssetEntry = {
  id: 'one-pager',
  title: 'One-pager',
  describe: 'What the integration does and whom it helps, on one printed page.',
  place: 'meetings, fairs and mail attachments, printed or as PDF',
  fields: [
    {
      name: 'headline',
      describe: 'Headline.',
      limit: { most: 80, unit: 'characters' },
      otherwise: '{{ kit.title }}',
    },
    { name: 'line', describe: 'One sentence under it.', limit: { most: 160, unit: 'characters' } },
  ],
  checks: [
    `The body has at most ${MOST_WORDS.most} words, so that it prints on one page of A4 or Letter.`,
    `The body takes at most ${MOST_LINES.most} printed lines.`,
  ],
  makes: ['html'],
  templates: ONE_PAGER,
  render,
};

function render(input: AssetInput): MadeAsset {
  const { fields, kit, subject, body, labels, about, locale } = input;
  const title = fields['headline'] ?? kit.name;
  const html = writeSheet(input, title);
  const plain = toText(body, { link: () => '' });
  const place = { at: 'body', start: 0, end: input.source?.length ?? 0 } as const;
  const document = writePage({
    lang: locale,
    dir: input.dir,
    title: `${title} · ${subject.meta.name}`,
    description: fields['line'],
    style: STYLE,
    body: html,
  });
  return {
    title,
    preview: { kind: 'page', html },
    copies: [{ label: labels.html, text: document }],
    files: [
      {
        name: input.nameFile('one-pager', 'html'),
        type: 'text/html; charset=utf-8',
        about: about.onePager,
        text: document,
      },
    ],
    faults: [
      ...findExcess('The one-pager', countWords(plain, locale), MOST_WORDS, place),
      ...findExcess('The one-pager', countLines(body), MOST_LINES, place),
    ],
  };
}

/** Lines the body takes in print, estimated from above. */
function countLines(body: string): number {
  const lines = toText(body, { link: () => '', columns: UNBROKEN })
    .trimEnd()
    .split('\n');
  const heights = lines.map((line) => {
    const width = countCharacters(line) + (line.match(WIDE_LETTERS)?.length ?? 0);
    return line === '' ? SPACE : Math.max(1, Math.ceil(width / COLUMNS));
  });
  return Math.ceil(heights.reduce((sum, height) => sum + height, 0));
}

function writeSheet({ fields, kit, subject, body, link, dir, words }: AssetInput, title: string): string {
  const line = fields['line'] === undefined ? '' : `<p>${writeSentence(fields['line'], dir)}</p>\n`;
  const companies = [...new Set([subject.meta.name, kit.listing.name])].map(escapeHtml).join(' · ');
  const contact = kit.contact
    ? `\n<p>${escapeHtml(words.contact)}: ${writeLink(link(kit.contact.url), kit.contact.name)}</p>`
    : '';
  const address = subject.listingUrl.replace(/^https:\/\//, '');
  return `<header>
<p>${companies}</p>
<h1>${escapeHtml(title)}</h1>
${line}</header>
<main>
${toHtml(body, { link, dir })}</main>
<footer>
<p><bdi dir="ltr">${writeLink(link(subject.listingUrl), address)}</bdi></p>${contact}
</footer>
`;
}
