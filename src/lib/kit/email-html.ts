import { escapeHtml } from './escape.ts';
import type { Direction } from '#lib/i18n/direction.ts';

export interface EmailParts {
  readonly lang: string;
  readonly dir: Direction;
  readonly subject: string;
  readonly preheader: string;
  /** HTML of the body, with `EMAIL_STYLES` on its elements. */
  readonly body: string;
  readonly button: { readonly text: string; readonly href: string };
  /** HTML of the small print. */
  readonly footer: string;
  /** `#rrggbb`: the button and the words on it. */
  readonly accent: string;
  readonly onAccent: string;
}

/** Gmail cuts an e-mail off at 102 KB; bytes of UTF-8. */
export const EMAIL_MOST_BYTES = 100_000;

const FONTS = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const TEXT = `font-family:${FONTS};font-size:16px;line-height:24px`;

/** Styles of the elements that Markdown makes: mail clients drop style sheets. */
export const EMAIL_STYLES: Readonly<Record<string, string>> = {
  p: `margin:0 0 16px;${TEXT}`,
  h2: `margin:24px 0 8px;font-family:${FONTS};font-size:20px;line-height:26px`,
  h3: `margin:20px 0 8px;font-family:${FONTS};font-size:17px;line-height:24px`,
  ul: `margin:0 0 16px;padding:0 24px;${TEXT}`,
  ol: `margin:0 0 16px;padding:0 24px;${TEXT}`,
  li: `margin:0 0 6px;${TEXT}`,
  blockquote: 'margin:0 0 16px;padding:0 16px;border-left:3px solid #c8cdd6;border-right:3px solid #c8cdd6',
  a: 'color:inherit;text-decoration:underline',
  table: `width:100%;border-collapse:collapse;margin:0 0 16px;${TEXT}`,
  th: 'padding:6px 8px;border-bottom:1px solid #c8cdd6',
  td: 'padding:6px 8px;border-bottom:1px solid #c8cdd6',
  code: 'font-family:Consolas,Menlo,monospace;font-size:14px',
  hr: 'border:0;border-top:1px solid #c8cdd6;margin:24px 0',
};

// Room behind the preheader, so that inboxes do not go on into the text.
const FILLER = '&#847;&zwnj;&nbsp;'.repeat(40);

const HIDDEN =
  'display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all';

// Only an improvement where it is read: without it everything keeps its light colours.
const DARK = `@media (prefers-color-scheme:dark){.page{background-color:#0f1115!important}.card{background-color:#181b21!important;color:#f0f1f4!important;border-color:#343a45!important}.quiet{color:#a8b0bd!important}.card .words a{color:#f0f1f4!important}}`;

/**
 * An e-mail for mail clients: tables, inline styles, system fonts, 600 px; no script, no picture, nothing that it
 * needs from elsewhere.
 */
export function writeEmail(parts: EmailParts): string {
  const { lang, dir, subject, preheader, body, footer } = parts;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escapeHtml(subject)}</title>
<style>${DARK}</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:#f2f3f5">
<div style="${HIDDEN}">${escapeHtml(preheader)}${FILLER}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f3f5">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="card" width="600" cellpadding="0" cellspacing="0" border="0" dir="${dir}" style="width:100%;max-width:600px;background-color:#ffffff;color:#16181d;border:1px solid #dfe2e7;border-radius:8px">
<tr><td class="words" style="padding:32px 32px 8px;${TEXT}">
${body.trim()}
</td></tr>
<tr><td style="padding:8px 32px 32px">
${writeButton(parts)}
</td></tr>
<tr><td class="quiet" style="padding:16px 32px 24px;border-top:1px solid #dfe2e7;font-family:${FONTS};font-size:13px;line-height:20px;color:#565d69">
${footer}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

/** A cell with a colour of its own, so that the button shows where borders and backgrounds of links do not. */
function writeButton({ button: { text, href }, accent, onAccent, dir }: EmailParts): string {
  const colour = escapeHtml(accent);
  const style = `display:inline-block;padding:12px 22px;border:1px solid ${colour};border-radius:6px;background-color:${colour};color:${escapeHtml(onAccent)};font-family:${FONTS};font-size:16px;line-height:20px;font-weight:600;text-decoration:none`;
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" dir="${dir}"><tr><td align="center" bgcolor="${colour}" style="border-radius:6px;background-color:${colour}"><a href="${escapeHtml(href)}" style="${style}">${escapeHtml(text)}</a></td></tr></table>`;
}
