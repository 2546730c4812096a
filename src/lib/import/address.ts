/** What becomes of addresses that are not absolute `https:` ones. */
export interface LinkPolicy {
  readonly http: 'upgrade' | 'drop';
  /** Absolute `https:` address that relative ones start from; without it they are dropped. */
  readonly base: string | undefined;
}

export type Cleaned =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): Cleaned => ({ ok: false, reason });

/** An `https:` or `mailto:` address out of what a source calls one: blanks of all kinds at the ends go. */
export function cleanAddress(source: string, policy: LinkPolicy): Cleaned {
  const text = source.replaceAll(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '');

  if (/[\s<>[\]{}|\\^`"\u0000-\u001f]/.test(text)) return refuse('has characters that no address has');
  if (/^https:\/\//i.test(text) || /^mailto:[^@\s]+@[^@\s]+$/i.test(text)) return absolute(text);
  if (/^http:\/\//i.test(text)) {
    return policy.http === 'upgrade'
      ? absolute(text.replace(/^http:/i, 'https:'))
      : refuse('is http:, not https:');
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return refuse('is neither https: nor mailto:');
  if (policy.base === undefined || text === '' || text.startsWith('#'))
    return refuse('is not a full address');
  if (text.startsWith('//')) return absolute(`https:${text}`);
  return absolute(URL.parse(text, policy.base)?.href ?? text);
}

function absolute(text: string): Cleaned {
  const url = URL.parse(text);
  if (url === null) return refuse('is not an address');
  if (url.username !== '' || url.password !== '') return refuse('carries a user name');
  if (url.protocol === 'https:' && !url.hostname.includes('.')) return refuse('names no public host');
  return text.length > 2048 ? refuse('is longer than 2,048 characters') : { ok: true, value: text };
}
