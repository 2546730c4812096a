import { listAddresses, type Address } from '../addresses.ts';
import { showPath, showValue } from '../door/show.ts';
import { atField, type Finding, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import type { Integration } from '../schema/integration.ts';

const SHORTENERS = new Set(
  'bit.ly bitly.com t.co goo.gl tinyurl.com ow.ly is.gd buff.ly rebrand.ly cutt.ly t.ly rb.gy shorturl.at lnkd.in tiny.cc bl.ink s.id v.gd soo.gd clck.ru urlz.fr amzn.to adf.ly qr.ae shorte.st'.split(
    ' ',
  ),
);
/** Names and addresses that only one machine or one network knows. */
const PRIVATE_HOST =
  /^(?:[^.]+|(?:.+\.)?(?:localhost|local|internal|intranet|lan|corp|home|home\.arpa|test|invalid)|(?:0|10|127)(?:\.\d+){3}|192\.168(?:\.\d+){2}|169\.254(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\])\.?$/i;
const PARTS = /^https:\/\/(?:([^/?#@]*)@)?([^/?#:[\]]+|\[[^\]]*\])(?::\d+)?[^?#]*(?:\?([^#]*))?/i;
const TRACKING = /(?:^|[&;])((?:utm_[a-z_]+|gclid|fbclid|msclkid|dclid|mc_cid|mc_eid|_hsenc|_hsmi|igshid|mkt_tok|yclid)=)/i;

type Judged = Omit<Finding, 'file' | 'place'>;

function judge(url: string): readonly Judged[] {
  const parts = PARTS.exec(url);
  if (parts === null) return [];
  const [, user, host = '', query = ''] = parts;
  const name = host.toLowerCase();
  const found: Judged[] = [];
  if (user !== undefined) {
    found.push({
      rule: 'link/credentials',
      message: 'The address holds a name or a password, which everybody can read.',
      wanted: 'the address without what stands before the @',
    });
  }
  if (PRIVATE_HOST.test(name)) {
    found.push({
      rule: 'link/private',
      found: showValue(host),
      message: `Only one machine or one network knows ${showValue(host)}.`,
      wanted: 'a public address',
    });
  }
  if (SHORTENERS.has(name.replace(/^www\./, ''))) {
    found.push({
      rule: 'link/shortener',
      found: showValue(host),
      message: `${showValue(host)} hides where the address leads.`,
      wanted: 'the address behind it',
    });
  }
  const tracking = query === '' ? undefined : TRACKING.exec(query)?.[1];
  if (tracking !== undefined) {
    found.push({
      rule: 'link/tracking',
      found: showValue(tracking),
      message: `The address carries ${showValue(tracking)}, which tells where its reader came from.`,
      wanted: 'the address without it',
      suggestion: withoutTracking(url),
    });
  }
  return found;
}

function withoutTracking(url: string): string {
  const [address = '', fragment] = url.split('#', 2);
  const [page = '', query = ''] = address.split('?', 2);
  const kept = query.split('&').filter((part) => !TRACKING.test(part)).join('&');
  return page + (kept === '' ? '' : `?${kept}`) + (fragment === undefined ? '' : `#${fragment}`);
}

const checkAddress = ({ url, place }: Address, file: string, report: Report): void => {
  for (const finding of judge(url)) report({ ...finding, file, place });
};

const DOCUMENTS = ['privacy_url', 'terms_url', 'dpa_url'] as const;

const checkDocuments = (trust: Integration['trust'], file: string, report: Report): void => {
  const first = new Map<string, string>();
  for (const field of DOCUMENTS) {
    const url = trust?.[field];
    if (url === undefined) continue;
    const page = url.replace(/\/$/, '');
    const other = first.get(page);
    if (other === undefined) first.set(page, field);
    else {
      report({
        rule: 'link/same-page',
        file,
        place: atField('trust', field),
        found: url,
        message: `\`${showPath(['trust', field])}\` is the same address as \`${showPath(['trust', other])}\`.`,
        wanted: 'a document of its own',
      });
    }
  }
};

const SHOWN_MAIL = /\[([^\][\s]+@[^\][\s]+)\]\(<?mailto:([^)>?\s]+)/g;
const SHOWN_PAGE = /\[(?:https?:\/\/(?:www\.)?|www\.)((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:\/[^\][\s]*)?\]\(<?https:\/\/(?:[^/@)]*@)?([^/:)>?#\s]+)/giu;

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');

const checkWords = (body: string, bodyStart: number, file: string, report: Report): void => {
  for (const pattern of [SHOWN_MAIL, SHOWN_PAGE]) {
    for (const { index, 0: link, 1: shown = '', 2: target = '' } of body.matchAll(pattern)) {
      if (bare(shown) === bare(target)) continue;
      report({
        rule: 'link/says-another',
        file,
        place: { at: 'offset', start: bodyStart + index, end: bodyStart + index + link.length },
        found: showValue(target),
        message: `The words show ${showValue(shown)}, but the link leads to ${showValue(target)}.`,
        wanted: 'the address that the words show',
      });
    }
  }
};

/** Addresses lead where they say, for everybody. */
export function checkLinks({ integrations, partners, collections, kits, translations }: Gathered, report: Report): void {
  const texts = [...integrations, ...partners, ...collections, ...kits, ...translations];
  for (const { file, value, body, bodyStart } of texts) {
    for (const address of listAddresses({ value, body, bodyStart })) checkAddress(address, file, report);
    if (body.includes('](')) checkWords(body, bodyStart, file, report);
  }
  for (const { file, value } of integrations) checkDocuments(value?.trust, file, report);
}
