import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSvgDangers } from '#lib/content/svg/check.ts';

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;
const whatIn = (text: string): readonly string[] => findSvgDangers(text).map(({ what }) => what);

const INKSCAPE = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="64mm" height="64mm" viewBox="0 0 64 64" version="1.1" id="svg5" inkscape:version="1.2.2"
   sodipodi:docname="logo.svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns="http://www.w3.org/2000/svg"
   xmlns:svg="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
   xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#"
   xmlns:dc="http://purl.org/dc/elements/1.1/">
  <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:pageopacity="0.0" inkscape:zoom="0.7"><inkscape:grid type="xygrid" id="grid9" /></sodipodi:namedview>
  <defs id="defs2"><linearGradient id="a"><stop style="stop-color:#00f;stop-opacity:1" offset="0" id="s1" /></linearGradient>
    <linearGradient xlink:href="#a" id="b" gradientUnits="userSpaceOnUse" x1="1" y1="2" x2="3" y2="4" inkscape:collect="always" /></defs>
  <metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage" /></cc:Work></rdf:RDF></metadata>
  <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1">
    <svg:path style="fill:url(#b);fill-opacity:1;stroke:none;-inkscape-font-specification:Sans;paint-order:markers fill stroke;font-variation-settings:normal" d="m 1,2 3,4 z" sodipodi:nodetypes="ccc" />
    <text xml:space="preserve" style="font-size:12px;line-height:1.25;font-family:'DejaVu Sans';shape-inside:url(#b);white-space:pre" x="1" y="2"><tspan sodipodi:role="line">Portico</tspan></text>
  </g>
</svg>`;

const ILLUSTRATOR = `<?xml version="1.0" encoding="iso-8859-1"?>
<!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
	 viewBox="0 0 512 512" style="enable-background:new 0 0 512 512;" xml:space="preserve">
<style type="text/css"><![CDATA[
	/* brand */ .st0{clip-path:url(#SVGID_2_);} .st1{fill:#FF0000;stroke:none;} a:hover,.st2{font-family:'Myriad;Pro';}
	@media (prefers-color-scheme: dark) { .st1 { fill: #fff } }
]]></style>
<defs><rect id="SVGID_1_" width="512" height="512"/></defs>
<clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_" style="overflow:visible;"/></clipPath>
<g class="st0" data-name="Group &amp; more" transform="matrix(1 0 0 1 12.5 3)"><path class="st1" d="M0,0h512v512H0V0z"/></g>
</svg>`;

const FIGMA = `<svg width="64" height="64" viewBox="0 0 64 64" fill="none" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
<g clip-path="url(#clip0_1_2)" filter="url('#filter0_d')" style="mix-blend-mode:multiply"><rect width="64" height="64" rx="8" fill="url(#pattern0)"/></g>
<defs><pattern id="pattern0" patternContentUnits="objectBoundingBox" width="1" height="1"><use xlink:href="#image0" transform="scale(0.01)"/></pattern>
<filter id="filter0_d" x="0" y="0" width="72" height="72" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="bg"/><feOffset dy="4"/><feGaussianBlur stdDeviation="2"/><feBlend mode="normal" in2="bg"/></filter>
<clipPath id="clip0_1_2"><rect width="64" height="64" fill="white"/></clipPath>
<image id="image0" width="8" height="8" xlink:href="data:image/png;base64,iVBORw0KGgo="/></defs></svg>`;

describe('an SVG that only draws passes', () => {
  it.each([
    ['Inkscape', INKSCAPE],
    ['Illustrator', ILLUSTRATOR],
    ['Figma', FIGMA],
    ['a byte order mark', `\ufeff${svg('<path d="M0 0"/>')}`],
    ['a nested svg', svg('<svg x="1"><circle r="2"/></svg>')],
    ['a label in Arabic and an entity of XML', svg('<title>الشعار &amp; &#65;</title>', ' role="img" aria-label="a"')],
  ])('%s', (_program, text) => {
    expect(findSvgDangers(text)).toEqual([]);
  });
});

describe('an SVG that does more is refused', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', 'a script'],
    ['a script in a prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg">1</s:script>', 'a script'],
    ['a script in other capitals', '<ScRiPt>1</ScRiPt>', 'a script'],
    ['a script of HTML', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>', 'a script'],
    ['a script inside metadata', '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><script>1</script></r:RDF></metadata>', 'a script'],
    ['a page', '<foreignObject/>', 'an embedded page'],
    ['a link', '<a href="https://x.example"><path/></a>', 'a link'],
    ['a handler', '<path onload="alert(1)"/>', 'an event handler'],
    ['a handler in capitals', '<path ONCLICK="alert(1)"/>', 'an event handler'],
    ['an animation of an address', '<animate attributeName="href" to="javascript:alert(1)"/>', 'an animation'],
    ['a set', '<set attributeName="onclick" to="alert(1)"/>', 'an animation'],
    ['a picture elsewhere', '<image href="https://x.example/a.png"/>', 'a link to the outside'],
    ['a picture elsewhere by XLink', '<image xmlns:q="http://www.w3.org/1999/xlink" q:href="//x.example"/>', 'a link to the outside'],
    ['a picture that is an SVG', '<image href="data:image/svg+xml;base64,AAAA"/>', 'a link to the outside'],
    ['a use of data', '<use href="data:image/png;base64,AAAA"/>', 'a link to the outside'],
    ['a use of another file', '<use href="other.svg#a"/>', 'a link to the outside'],
    ['a script address', '<use href=" java&#10;script:alert(1)"/>', 'a link to the outside'],
    ['an encoded address', '<image href="&#104;ttps://x.example"/>', 'a link to the outside'],
    ['an address in a presentation attribute', '<path fill="url(https://x.example#a)"/>', 'a reference to the outside'],
    ['an address with an escape', '<path fill="\\75rl(https://x.example#a)"/>', 'a disguised character in a style'],
    ['an address with an entity', '<path style="fill:&#x75;rl(//x.example)"/>', 'a reference to the outside'],
    ['an address in a cursor', '<path style="cursor:url(x.cur)"/>', 'a reference to the outside'],
    ['a binding', '<path style="-moz-binding:none"/>', 'the property -moz-binding in a style'],
    ['another function that loads', '<path style="fill:image-set(\'x\' 1x)"/>', 'image-set() in a style'],
    ['an expression', '<path style="width:expression(alert(1))"/>', 'expression() in a style'],
    ['an import', '<style>@import "x.css";</style>', 'an external style or font'],
    ['an import in CDATA', '<style><![CDATA[a{fill:red}/**/@IMPORT "x"]]></style>', 'an external style or font'],
    ['a font', '<style>@font-face{src:url(x)}</style>', 'an external style or font'],
    ['an escape in a style', '<style>a{fill:\\75 rl(x)}</style>', 'a disguised character in a style'],
    ['keyframes', '<style>@-webkit-keyframes x{from{opacity:0}}</style>', 'an animation'],
    ['a background', '<style>svg{background:url("x.png")}</style>', 'a reference to the outside'],
    ['another base', '<g xml:base="https://x.example/"/>', 'the attribute xml:base'],
    ['XML events', '<g ev:event="load" xmlns:ev="http://www.w3.org/2001/xml-events"/>', "the attribute event of a namespace that is not SVG's"],
    ['an element nobody knows', '<blink/>', 'the element <blink>'],
    ['an instruction', '<?xml-stylesheet href="x.css"?><path/>', 'an instruction to programs'],
  ])('%s', (_what, inside, expected) => {
    expect(whatIn(svg(inside))[0]).toBe(expected);
  });

  it.each([
    ['entities', '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>', 'an entity definition'],
    ['entities that nobody uses', '<!DOCTYPE svg [<!ENTITY a SYSTEM "x">]><svg xmlns="http://www.w3.org/2000/svg"/>', 'an entity definition'],
    ['another document type', `<!DOCTYPE svg SYSTEM "https://x.example/a.dtd">${svg('')}`, 'a reference to the outside'],
    ['a style sheet', `<?xml-stylesheet href="x.css"?>${svg('')}`, 'an external style sheet'],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`, 'text in the encoding UTF-7, where UTF-8 is wanted'],
    ['letters in another encoding', `<?xml version="1.0" encoding="iso-8859-1"?>${svg('<title>é</title>')}`, 'text in the encoding iso-8859-1, where UTF-8 is wanted'],
    ['no namespace', '<svg><path/></svg>', 'an <svg> without xmlns="http://www.w3.org/2000/svg"'],
    ['tags that cross', svg('<g><path></g></path>'), 'something that is not XML: Missing end tag for element path'],
    ['a bold prefix', '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xml="http://purl.org/dc/"><g xml:base="x"/></svg>', 'the attribute xml:base'],
  ])('for %s', (_what, text, expected) => {
    expect(whatIn(text)).toEqual([expected]);
  });

  it('with each of its faults at its place', () => {
    const text = svg('\n<title>Größe 🚀</title>\n<path onload="1"/>\n<script/>\n');
    expect(findSvgDangers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['onload', '<script']);
  });

  it('quickly, however it is built', () => {
    const hostile = [
      svg('<g>'.repeat(60_000)),
      svg(`<style>${'"'.repeat(200_001)}</style>`),
      svg(`<style>${'@media'.repeat(30_000)}${'/*'.repeat(30_000)}</style>`),
      svg(`<path style="${'a'.repeat(200_000)}"/>`),
      svg(`<path style="url(${' '.repeat(200_000)}"/>`),
      svg('', ` ${Array.from({ length: 20_000 }, (_, index) => `d${String(index)}=""`).join(' ')}`),
    ];
    const before = process.threadCpuUsage();
    for (const text of hostile) findSvgDangers(text);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  }, 60_000);

  it('and never throws', () => {
    const bits = fc.constantFrom('<svg xmlns="http://www.w3.org/2000/svg">', '</svg>', '<g ', 'a="', '"', '>', '/>', '&#x', ';', '<![CDATA[', ']]>', '<!--', '-->', '<style>', '</style>', 'url(', '{', '}', '\u0000', 'é');
    fc.assert(fc.property(fc.array(bits), (parts) => Array.isArray(findSvgDangers(parts.join('')))));
  });
});
