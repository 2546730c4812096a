import { escapeHtml } from './escape.ts';
import type { AssetInput } from './model.ts';

export interface PageParts {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly style: string;
  /** HTML of the body. */
  readonly body: string;
}

const FONTS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif';

/** Rules of every document of a kit: one column, system fonts, light and dark, nothing from elsewhere. */
const BASE = `
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0 auto;max-width:44rem;padding:2rem 1.25rem;font:1rem/1.6 ${FONTS};overflow-wrap:break-word}
h1{font-size:2rem;line-height:1.2;margin:0 0 1rem}
h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .5rem}
p,ul,ol,blockquote,table{margin:0 0 1rem}
blockquote{border-inline-start:3px solid;padding-inline-start:1rem;margin-inline:0}
table{border-collapse:collapse;inline-size:100%}
th,td{border-block-end:1px solid #8886;padding:.35rem .5rem;text-align:start;vertical-align:top}
.align-right{text-align:end}.align-center{text-align:center}
.lead{font-size:1.15rem}
footer{border-block-start:1px solid #8886;margin-block-start:2rem;padding-block-start:1rem;font-size:.9rem}
`.trim();

const PRINT = '@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11pt}}';

/** A whole document that asks for nothing: no script, no picture, no font. */
export function writePage({ lang, dir, title, description, style, body }: PageParts): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${escapeHtml(dir)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${description === undefined ? '' : `<meta name="description" content="${escapeHtml(description)}">\n`}<style>
${style}
</style>
</head>
<body>
${body.trim()}
</body>
</html>
`;
}

/** A document that is read from top to bottom. */
export const writeArticle = (
  { locale, dir }: AssetInput,
  title: string,
  description: string | undefined,
  body: string,
): string => writePage({ lang: locale, dir, title, description, style: `${BASE}\n${PRINT}`, body });

/** A link whose words and address are text; with a style only in mail. */
export const writeLink = (href: string, words: string, style?: string): string =>
  `<a href="${escapeHtml(href)}"${style === undefined ? '' : ` style="${escapeHtml(style)}"`}>${escapeHtml(words)}</a>`;
