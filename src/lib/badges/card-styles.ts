import type { Theme } from '#lib/site/model.ts';

const TINTS = 12;
const HUE_STEP = 30;
const FIRST_HUE = 15;

const tints = Array.from(
  { length: TINTS },
  (_, tint) => `.t${tint}{--h:${FIRST_HUE + tint * HUE_STEP}}`,
).join('');

/** The same for every card, so that one hash admits them all. Shades are those of the pages. */
export const writeStyles = ({ accent }: Theme): string =>
  [
    `:root{color-scheme:light dark;--line:light-dark(#e5e7ea,#272a2f);--muted:light-dark(#585f69,#a3a9b3);--accent:light-dark(${accent.light},${accent.dark})}`,
    '*{box-sizing:border-box;margin:0}',
    "body{font:14px/20px Inter,ui-sans-serif,system-ui,'Noto Sans','Noto Sans Arabic',sans-serif;color:light-dark(#15181d,#eceef1)}",
    'main{position:relative;display:flex;flex-direction:column;min-block-size:100vh;padding:16px;border:1px solid var(--line);border-radius:12px;background:light-dark(#fff,#141619)}',
    'main:hover{border-color:light-dark(#cbd0d6,#3d4249)}',
    'header{display:flex;gap:12px;align-items:center}',
    'header>div{min-inline-size:0}',
    '.tile{display:grid;flex:none;place-items:center;inline-size:44px;block-size:44px;overflow:hidden;border:1px solid var(--line);border-radius:10px;background:light-dark(#fff,#eceef1);font-weight:600;font-size:16px}',
    '.tile img{inline-size:100%;block-size:100%;padding:14%;object-fit:contain}',
    '[class*=" t"]{border-color:transparent;background:light-dark(oklch(.945 .028 var(--h)),oklch(.29 .04 var(--h)));color:light-dark(oklch(.43 .09 var(--h)),oklch(.86 .07 var(--h)))}',
    tints,
    'h1{font-size:16px;line-height:22px;font-weight:600;letter-spacing:-.01em}',
    'h1,.by{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}',
    '.by,footer{color:var(--muted);font-size:13px}',
    'a{color:inherit;text-decoration:none}',
    'a::after{content:"";position:absolute;inset:0;border-radius:12px}',
    'a:focus-visible{outline:0}',
    'a:focus-visible::after{outline:2px solid var(--accent);outline-offset:-3px}',
    'main:hover a{text-decoration:underline;text-underline-offset:3px}',
    '.text{display:-webkit-box;overflow:hidden;margin-block:10px 12px;-webkit-box-orient:vertical;-webkit-line-clamp:2}',
    'footer{margin-block-start:auto}',
    '.facts{display:flex;flex-wrap:wrap;gap:0 12px;margin-block-end:4px}',
    '[dir=auto]{text-align:match-parent}',
    '.seal{display:inline-flex;gap:5px;align-items:center;color:light-dark(#17693a,#74d3a0)}',
    '.seal svg{inline-size:15px;block-size:15px;flex:none;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}',
  ].join('');
