import { findStyleDanger, findValueDanger } from './css.ts';
import { FREE, isInert, PLAIN, PRESENTATION, XLINK, XML, XMLNS } from './names.ts';

/** An attribute with its namespace: `''` for none, undefined for a prefix that nothing declares. */
export interface SvgAttribute {
  readonly element: string;
  readonly isSvg: boolean;
  readonly space: string | undefined;
  readonly name: string;
  readonly value: string;
}

const FRAGMENT = /^#[^\s"'()\\]+$/;
const PICTURE = /^data:image\/(?:png|jpe?g|webp);base64,[A-Za-z0-9+/=\s]+$/;
/** Elements that show another picture. */
const SHOWING = new Set(['image', 'feImage']);
const XLINK_NOTES = new Set(['type', 'title', 'role', 'show', 'actuate']);
const XML_NOTES = new Set(['space', 'lang', 'id']);

/** What is wrong with an attribute; undefined where it only draws or describes. */
export function findAttributeDanger({ element, isSvg, space, name, value }: SvgAttribute): string | undefined {
  if (space === '') return isSvg ? judgePlain(element, name, value) : undefined;
  if (space === XMLNS) return undefined;
  if (space === XML) return XML_NOTES.has(name) ? undefined : `the attribute xml:${name}`;
  if (space === XLINK) return judgeXlink(element, isSvg, name, value);
  if (space !== undefined && isInert(space)) return undefined;
  return `the attribute ${name} of a namespace that is not SVG's`;
}

function judgeXlink(element: string, isSvg: boolean, name: string, value: string): string | undefined {
  if (XLINK_NOTES.has(name)) return undefined;
  return isSvg && name === 'href' ? judgeAddress(element, value) : 'a link to the outside';
}

function judgePlain(element: string, name: string, value: string): string | undefined {
  if (name === 'href') return judgeAddress(element, value);
  if (name === 'style') return findStyleDanger(value);
  if (PRESENTATION.has(name)) return findValueDanger(value);
  if (PLAIN.has(name) || FREE.test(name)) return undefined;
  if (/^on/i.test(name)) return 'an event handler';
  return /^(?:src|action|formaction|poster|background|ping|base)$/i.test(name)
    ? 'a link to the outside'
    : `the attribute ${name}`;
}

function judgeAddress(element: string, value: string): string | undefined {
  const address = value.trim();
  if (address === '' || FRAGMENT.test(address)) return undefined;
  return SHOWING.has(element) && PICTURE.test(address) ? undefined : 'a link to the outside';
}
