import { escapeHtml } from '../escape.ts';
import type { AssetEntry, AssetInput, MadeAsset } from '../model.ts';

export const embed: AssetEntry = {
  id: 'embed',
  title: 'Embed snippet',
  describe: 'A small card with a link, as HTML without scripts, that looks the same on every website.',
  place: 'websites and documentation of the partner',
  fields: [],
  checks: [],
  makes: ['html'],
  templates: undefined,
  render,
};

const FONTS = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
// What a website says of its own links and texts is undone first.
const CARD = `all:initial;display:inline-block;box-sizing:border-box;max-width:100%;width:360px;padding:14px 16px;border:1px solid #d0d4db;border-radius:8px;background:#ffffff;color:#16181d;font-family:${FONTS};text-decoration:none;cursor:pointer`;
const LINE = `all:unset;display:block;font-family:${FONTS};unicode-bidi:isolate`;

function render({ kit, subject, locale, dir, words, labels, about, link, nameFile }: AssetInput): MadeAsset {
  const { meta, listing, listingUrl } = subject;
  const line = (style: string, text: string): string =>
    `<span style="${LINE};${style}">${escapeHtml(text)}</span>`;
  const text = [
    `<a href="${escapeHtml(link(listingUrl))}" lang="${escapeHtml(locale)}" dir="${dir}" style="${CARD};direction:${dir}">`,
    line('font-size:12px;line-height:16px;color:#565d69', `${words.availableOn} ${meta.name}`),
    line('font-size:17px;line-height:24px;font-weight:600;color:#16181d', listing.name),
    line('font-size:14px;line-height:20px;color:#3a404b', listing.tagline),
    '</a>\n',
  ].join('');
  return {
    title: kit.name,
    preview: { kind: 'code', text },
    copies: [{ label: labels.code, text }],
    files: [
      {
        name: nameFile('embed', 'html'),
        type: 'text/html; charset=utf-8',
        about: about.embed,
        text,
      },
    ],
    faults: [],
  };
}
