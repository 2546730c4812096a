import { EMAIL_MOST_BYTES, EMAIL_STYLES, writeEmail } from '../email-html.ts';
import { toHtml } from '../markdown.ts';
import type { AssetEntry, AssetInput, Fault, MadeAsset } from '../model.ts';
import { writeLink } from '../page.ts';
import { toText, wrapText } from '../plain-text.ts';
import { EMAIL } from '../templates/index.ts';

/** Width of the text version: what mail clients show without breaking lines of their own. */
const COLUMNS = 78;

export const email: AssetEntry = {
  id: 'email',
  title: 'Announcement e-mail',
  describe: 'An e-mail with one message and one button, as HTML for mail clients and as text.',
  place: 'the newsletter and the mailing tool',
  fields: [
    {
      name: 'subject',
      describe: 'Subject line.',
      limit: { most: 60, unit: 'characters' },
      otherwise: '{{ kit.title }}',
    },
    {
      name: 'preheader',
      describe: 'What inboxes show behind the subject.',
      limit: { most: 100, unit: 'characters' },
    },
    { name: 'button', describe: 'Text of the button.', limit: { most: 30, unit: 'characters' } },
    { name: 'button_url', describe: 'Where the button leads; by default to the listing.' },
  ],
  checks: ['The HTML is smaller than 100 KB, where Gmail cuts an e-mail off.'],
  makes: ['html', 'txt'],
  templates: EMAIL,
  render,
};

function render(input: AssetInput): MadeAsset {
  const { fields, body, link, labels, about, words, kit } = input;
  const { href, faults } = readButton(input);
  const subject = fields['subject'] ?? kit.name;
  const preheader = fields['preheader'] ?? '';
  const button = fields['button'] ?? words.seeListing;
  const { accent, onAccent } = input.subject.meta.theme;
  const html = writeEmail({
    lang: input.locale,
    dir: input.dir,
    subject,
    preheader,
    body: toHtml(body, { link, dir: input.dir, styles: EMAIL_STYLES }),
    button: { text: button, href },
    footer: writeFooter(input),
    accent: accent.light,
    onAccent: onAccent.light,
  });
  const text = writeText(input, button, href);
  const bytes = new TextEncoder().encode(html).length;
  return {
    title: subject,
    preview: {
      kind: 'email',
      subject,
      preheader,
      html: `${toHtml(body, input)}<p class="kit-button">${writeLink(href, button)}</p>\n`,
      text,
    },
    copies: [
      { label: labels.subject, text: subject },
      { label: labels.preheader, text: preheader },
      { label: labels.html, text: html },
      { label: labels.text, text },
    ].filter(({ text: copied }) => copied !== ''),
    files: [
      {
        name: input.nameFile('email', 'html'),
        type: 'text/html; charset=utf-8',
        about: about.emailHtml,
        text: html,
      },
      {
        name: input.nameFile('email', 'txt'),
        type: 'text/plain; charset=utf-8',
        about: about.emailText,
        text,
      },
    ],
    faults: [...faults, ...findWeight(bytes)],
  };
}

function findWeight(bytes: number): readonly Fault[] {
  if (bytes < EMAIL_MOST_BYTES) return [];
  return [
    {
      place: { at: 'file' },
      rule: 'kit/length',
      message: `The e-mail weighs ${Math.ceil(bytes / 1000)} KB, and Gmail would cut it off.`,
      wanted: `less than ${EMAIL_MOST_BYTES / 1000} KB`,
    },
  ];
}

function readButton({ fields, subject, link }: AssetInput): {
  readonly href: string;
  readonly faults: readonly Fault[];
} {
  const written = fields['button_url'];
  const listing = link(subject.listingUrl);
  if (written === undefined) return { href: listing, faults: [] };
  if (URL.canParse(written) && /^(?:https:\/\/|mailto:)/.test(written))
    return { href: link(written), faults: [] };
  return {
    href: listing,
    faults: [
      {
        place: { at: 'field', field: 'button_url' },
        rule: 'kit/address',
        message: 'The button leads to no address.',
        wanted: 'an address that starts with https:// or mailto:',
        found: written,
      },
    ],
  };
}

/** Who sends it, and whom to ask. */
function writeFooter({ subject: { meta }, kit, link }: AssetInput): string {
  const style = EMAIL_STYLES['a'];
  const sender = writeLink(link(`${meta.url}/`), meta.name, style);
  return kit.contact ? `${sender} · ${writeLink(link(kit.contact.url), kit.contact.name, style)}` : sender;
}

function writeText({ body, link, subject: { meta }, kit }: AssetInput, button: string, href: string): string {
  const sender = [meta.name, link(`${meta.url}/`)];
  const contact = kit.contact ? [kit.contact.name, link(kit.contact.url).replace(/^mailto:/, '')] : [];
  return [
    toText(body, { link, columns: COLUMNS }).trimEnd(),
    `${wrapText(button, COLUMNS)}:\n${href}`,
    ['--', ...sender, ...contact].map((line) => wrapText(line, COLUMNS)).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
