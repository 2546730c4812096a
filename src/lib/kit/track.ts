import type { KitView } from '#lib/site/model.ts';

const KEYS = new Set(['utm_source', 'utm_medium', 'utm_campaign', 'utm_content']);

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const isCampaign = (parameter: string): boolean => KEYS.has(decode(parameter.split('=')[0] ?? ''));

/**
 * An https address with the kit's campaign on it, once; other parameters and the part behind `#` stay as they
 * are. Other addresses, and every address of a kit without a campaign, stay whole.
 */
export function track(href: string, utm: KitView['utm'], content: string): string {
  if (utm === undefined || !/^https:\/\//i.test(href)) return href;
  const [, address = '', query = '', part = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href) ?? [];
  const campaign = Object.entries({
    utm_source: utm.source,
    utm_medium: utm.medium,
    utm_campaign: utm.campaign,
    utm_content: content,
  }).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  const others = query.split('&').filter((parameter) => parameter !== '' && !isCampaign(parameter));
  return `${address}?${[...others, ...campaign].join('&')}${part}`;
}
