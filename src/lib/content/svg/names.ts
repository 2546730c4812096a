const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Namespaces of drawing programs and of licences: browsers do nothing with what they name. */
const INERT = [
  'http://www.inkscape.org/namespaces/',
  'http://inkscape.sourceforge.net/',
  'http://sodipodi.sourceforge.net/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://www.w3.org/2000/01/rdf-schema#',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
  'http://purl.org/dc/',
  'http://ns.adobe.com/',
  'http://www.bohemiancoding.com/sketch/',
  'http://www.serif.com/',
  'http://www.figma.com/',
  'http://vectornator.io',
  'https://boxy-svg.com',
  'http://www.corel.com/',
  'http://www.vector.evaxdesign.sk',
  'http://schemas.microsoft.com/visio/',
  'http://krita.org/',
];

export const isInert = (namespace: string): boolean => INERT.some((start) => namespace.startsWith(start));

/** Elements that draw, describe, or are drawn with. */
export const ELEMENTS = words(`
  svg g defs symbol use switch view title desc metadata style
  path rect circle ellipse line polyline polygon image
  text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage
  feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

/** Attributes that style, as properties do; what they say is read as CSS. */
export const PRESENTATION = words(`
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  color-profile color-rendering direction display dominant-baseline enable-background fill fill-opacity fill-rule
  filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust
  font-stretch font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical
  image-rendering isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid
  marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering
  solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration
  text-overflow text-rendering transform transform-box transform-origin unicode-bidi vector-effect visibility
  white-space word-spacing writing-mode
`);

/** Attributes that place, size and describe; nothing in them is read as CSS or as an address. */
export const PLAIN = words(`
  id class lang role tabindex version baseProfile zoomAndPan contentScriptType contentStyleType
  requiredFeatures requiredExtensions systemLanguage type media title focusable space p-id t overflow
  x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio pathLength rotate
  gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
  lengthAdjust textLength startOffset method side
  filterUnits primitiveUnits filterRes in in2 result mode values operator k1 k2 k3 k4 order kernelMatrix divisor bias
  targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant
  specularExponent limitingConeAngle azimuth elevation z pointsAtX pointsAtY pointsAtZ scale xChannelSelector
  yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles slope intercept amplitude exponent
  tableValues horiz-adv-x
`);

/** Attributes for programs and for people who listen: any name that begins so. */
export const FREE = /^(?:data|aria)-[\w.-]+$/;

/** Properties that a style may set besides those that are attributes too. */
export const PROPERTIES =
  /^(?:-inkscape-[\w-]+|font-[\w-]+|text-[\w-]+|shape-[\w-]+|stroke-[\w-]+|fill-[\w-]+|mask-[\w-]+|background(?:-color)?|block-progression|inline-size|width|height|max-width|max-height|margin|x|y|cx|cy|r|rx|ry|d|white-space-collapse|user-select|shape|solid-[\w-]+|baseline-[\w-]+)$/;

/** What an element does that may not stand in a picture, by its name in small letters. */
export const REFUSED_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['script', 'a script'],
  ['handler', 'a script'],
  ['listener', 'a script'],
  ['a', 'a link'],
  ...['foreignobject', 'iframe', 'object', 'embed', 'audio', 'video', 'canvas', 'body', 'html'].map(
    (name) => [name, 'an embedded page'] as const,
  ),
  ...['animate', 'animatecolor', 'animatemotion', 'animatetransform', 'set', 'mpath', 'discard'].map(
    (name) => [name, 'an animation'] as const,
  ),
  ...['font', 'font-face', 'font-face-src', 'font-face-uri', 'glyph', 'missing-glyph'].map(
    (name) => [name, 'a font'] as const,
  ),
]);
