import type * as Xml from '@rgrove/parse-xml';
import type { XmlDocument, XmlElement, XmlNode } from '@rgrove/parse-xml';
import { onDemand } from '#lib/on-demand.ts';
import { findAttributeDanger } from './attribute.ts';
import { findSheetDanger } from './css.ts';
import { ELEMENTS, isInert, REFUSED_ELEMENTS, SVG, XML, XMLNS } from './names.ts';

const loadXml = onDemand('@rgrove/parse-xml') as () => typeof Xml;

/** A part of an SVG that does more than draw; offsets count UTF-16 units. */
export interface SvgDanger {
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

const UNNAMED = 'an <svg> without xmlns="http://www.w3.org/2000/svg"';
const MOST_DANGERS = 8;
/** Encodings in which a text of ASCII alone reads the same. */
const LIKE_ASCII = /^(?:us-ascii|iso-8859-1|windows-1252)$/i;
const DTD = /^(?:https?:\/\/www\.w3\.org\/[\w/.-]+\.dtd)?$/;

/** Declares a namespace; two prefixes always mean the same. */
const DECLARATION = /^xmlns(?:$|:(?!xml(?:ns)?$))/;

/** Which namespace a prefix stands for. */
type Scope = ReadonlyMap<string, string>;
const OUTERMOST: Scope = new Map([
  ['xml', XML],
  ['xmlns', XMLNS],
]);

/** What an SVG holds besides drawing, up to eight things; of a file that is no XML, where it stops being so. */
export function findSvgDangers(text: string): readonly SvgDanger[] {
  const source = text.replace(/^\ufeff/, '');
  const shift = text.length - source.length;
  const found = readDangers(source);
  return found.map((danger) => ({ ...danger, start: danger.start + shift, end: danger.end + shift }));
}

function readDangers(source: string): readonly SvgDanger[] {
  try {
    const document = loadXml().parseXml(source, {
      includeOffsets: true,
      preserveDocumentType: true,
      preserveXmlDeclaration: true,
    });
    return checkDocument(document, source);
  } catch (error) {
    return [describeFault(error, source)];
  }
}

function describeFault(error: unknown, source: string): SvgDanger {
  // Deep nesting ends the stack: such a file is no picture either.
  if (!(error instanceof loadXml().XmlError)) return { start: 0, end: 0, what: 'elements nested deeper than pictures are' };
  const start = Math.min(error.pos, source.length);
  const entity = source.slice(0, start).indexOf('<!ENTITY');
  if (entity !== -1) return { start: entity, end: entity + 8, what: 'an entity definition' };
  const reason = (error.message.split('\n')[0] ?? '').replace(/ \(line \d+, column \d+\)$/, '');
  return { start, end: start, what: `something that is not XML: ${reason}` };
}

function checkDocument(document: XmlDocument, source: string): readonly SvgDanger[] {
  const dangers: SvgDanger[] = [];
  const add = (node: XmlNode, what: string, name = ''): void => {
    if (dangers.length < MOST_DANGERS) dangers.push({ ...placeOf(node, source, name), what });
  };
  for (const node of document.children) {
    const what = judgeOutside(node, source);
    if (what !== undefined) add(node, what);
  }
  const root = document.root;
  if (root !== null) checkElement(root, OUTERMOST, add);
  return dangers.toSorted((a, b) => a.start - b.start);
}

type Add = (node: XmlNode, what: string, attribute?: string) => void;

function judgeOutside(node: XmlNode, source: string): string | undefined {
  const { XmlDeclaration, XmlDocumentType, XmlProcessingInstruction } = loadXml();
  if (node instanceof XmlProcessingInstruction) {
    return node.name === 'xml-stylesheet' ? 'an external style sheet' : 'an instruction to programs';
  }
  if (node instanceof XmlDocumentType) {
    if (node.internalSubset !== null) return 'an entity definition';
    return DTD.test(node.systemId ?? '') ? undefined : 'a reference to the outside';
  }
  if (!(node instanceof XmlDeclaration)) return undefined;
  const { encoding } = node;
  if (encoding === null || /^utf-8$/i.test(encoding)) return undefined;
  const isSame = LIKE_ASCII.test(encoding) && /^[\u0000-\u007f]*$/.test(source);  
  return isSame ? undefined : `text in the encoding ${encoding}, where UTF-8 is wanted`;
}

function checkElement(element: XmlElement, outer: Scope, add: Add): void {
  const scope = widen(outer, element.attributes);
  const [namespace, name] = resolve(element.name, scope);
  const isSvg = namespace === SVG;
  if (isSvg && !ELEMENTS.has(name)) {
    add(element, REFUSED_ELEMENTS.get(name.toLowerCase()) ?? `the element <${element.name}>`);
    return;
  }
  if (!isSvg && (namespace === undefined || !isInert(namespace))) {
    const known = REFUSED_ELEMENTS.get(name.toLowerCase());
    add(element, known ?? (element.name === 'svg' ? UNNAMED : `the element <${element.name}>, which is not SVG`));
    return;
  }
  for (const [attribute, value] of Object.entries(element.attributes)) {
    const [space, local] = attribute.includes(':') ? resolve(attribute, scope) : ['', attribute];
    const what = attribute === 'xmlns' ? undefined : findAttributeDanger({ element: name, isSvg, space, name: local, value });
    if (what !== undefined) add(element, what, attribute);
  }
  if (isSvg && name === 'style') {
    const what = findSheetDanger(element.text);
    if (what !== undefined) add(element, what);
  }
  const { XmlElement: Inner, XmlProcessingInstruction } = loadXml();
  for (const child of element.children) {
    if (child instanceof Inner) checkElement(child, scope, add);
    else if (child instanceof XmlProcessingInstruction) add(child, 'an instruction to programs');
  }
}

function widen(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  const own = Object.entries(attributes).filter(([name]) => DECLARATION.test(name));
  return own.length === 0 ? outer : new Map([...outer, ...own.map(([name, uri]) => [name.slice(6), uri.trim()] as const)]);
}

/** Namespace and name; the namespace is undefined where nothing declares it. */
function resolve(qualified: string, scope: Scope): readonly [string | undefined, string] {
  const colon = qualified.indexOf(':');
  return colon === -1
    ? [scope.get(''), qualified]
    : [scope.get(qualified.slice(0, colon)), qualified.slice(colon + 1)];
}

/** The name of an attribute in its element, or the beginning of a node. */
function placeOf(node: XmlNode, source: string, attribute: string): { start: number; end: number } {
  const { start } = node;
  if (attribute !== '') {
    const at = source.slice(start).search(new RegExp(`(?<=\\s)${attribute.replaceAll('.', '\\.')}\\s*=`));
    if (at !== -1) return { start: start + at, end: start + at + attribute.length };
  }
  const length = node instanceof loadXml().XmlElement ? node.name.length + 1 : 2;
  return { start, end: start + length };
}
