import type { Weight } from './faces.ts';
import { balanceLines, breakLines, cutLines, cutText, widthOf, type Setting } from './lines.ts';
import { FACT_GAP, FACT_SIDES, FACT_SIZE, frameOf, heightsOf, TITLE_LEADING, type Frame } from './frame.ts';
import type { ImageSpec } from './spec.ts';
import type { Typesetter } from './typeset.ts';

/** The texts of an image, cleaned. */
export interface Texts {
  readonly kicker: string;
  readonly title: string;
  readonly line: string;
  readonly facts: readonly string[];
  readonly name: string;
  readonly address: string;
  readonly watermark: string;
}

/** Texts in lines that fit, with the sizes in pixels that were chosen for them. */
export interface Fitted {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: readonly string[];
  readonly titleSize: number;
  /** Between letters of the title, in em: large Latin is set tighter. */
  readonly spacing: number;
  readonly line: readonly string[];
  /** Rows of facts. */
  readonly facts: readonly (readonly string[])[];
  readonly name: string;
  readonly address: string;
  readonly watermark: string;
  readonly watermarkSize: number;
}

/** Before a title gets smaller than this many steps allow, the line below it is cut short. */
const LARGE_STEPS = 5;
const TIGHTER = -0.022;
const NAME_SHARE = 0.6;
const FOOTER_GAP = 2;
const KICKER_SHARE = 0.6;
const WATERMARK_SHARE = 0.86;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}]*$/u;

/**
 * Chooses the largest title with which everything has room. When nothing has, first the line is cut
 * short, then the facts go, and at last the title ends in an ellipsis.
 */
export function fit({ size }: ImageSpec, texts: Texts, logoCount: number, setter: Typesetter): Fitted {
  const frame = frameOf(size, logoCount);
  const { small, textWidth, inner, steps } = frame;
  const set = (textSize: number, width: number, weight: Weight = 400, spacing = 0): Setting => ({
    weight,
    room: width / textSize,
    spacing,
  });
  const heights = heightsOf(frame, size.height, texts.kicker !== '');
  const spacing = LATIN.test(texts.title) ? TIGHTER : 0;
  const asLine = set(frame.lineSize, textWidth);
  const line = breakLines(setter, texts.line, asLine).lines;
  const facts = frame.isBanner
    ? joinFacts(texts.facts, setter, set(small, textWidth))
    : rowFacts(texts.facts, setter, frame);

  const wanted = Math.min(line.length, frame.mostLineLines);
  const choices = [
    ...Array.from({ length: wanted + 1 }, (_, less) => ({ lineLines: wanted - less, facts })),
    { lineLines: 0, facts: [] },
  ];
  const titleIn = (titleSize: number) => set(titleSize, textWidth, 600, spacing);
  const titles = steps.map((titleSize) => breakLines(setter, texts.title, titleIn(titleSize)));
  const last = steps.length - 1;

  const find = (stepCount: number) => {
    for (const choice of choices) {
      const left = heights.room - heights.below(choice.lineLines, choice.facts.length);
      const step = titles.slice(0, stepCount).findIndex(({ lines, isWordBroken }, index) => {
        const isHighEnough = lines.length * (steps[index] ?? 0) * TITLE_LEADING <= left;
        return isHighEnough && lines.length <= frame.mostTitleLines && (!isWordBroken || index === last);
      });
      if (step !== -1) return { ...choice, step };
    }
    return undefined;
  };
  const chosen = find(LARGE_STEPS) ?? find(steps.length) ?? { lineLines: 0, facts: [], step: last };
  const titleSize = steps[chosen.step] ?? small;
  const mostTitleLines = Math.max(1, Math.floor(heights.room / (titleSize * TITLE_LEADING)));
  const titleSetting = titleIn(titleSize);
  const title = balanceLines(setter, texts.title, titleSetting).lines;

  const name = cutText(texts.name, setter, set(small, inner * NAME_SHARE, 600));
  const addressWidth = inner - small * (widthOf(name, setter, set(small, inner, 600)) + FOOTER_GAP);
  return {
    frame,
    kicker: cutText(texts.kicker, setter, set(small, Math.min(textWidth, inner * KICKER_SHARE), 600)),
    title: cutLines(title, Math.min(mostTitleLines, frame.mostTitleLines), setter, titleSetting),
    titleSize,
    spacing,
    line: cutLines(line, chosen.lineLines, setter, asLine),
    facts: chosen.facts,
    name,
    address: cutText(texts.address, setter, set(small, addressWidth)),
    watermark: texts.watermark,
    watermarkSize: sizeWatermark(size, setter.widthOf(texts.watermark, 600)),
  };
}

const joinFacts = (facts: readonly string[], setter: Typesetter, setting: Setting) =>
  facts.length === 0 ? [] : [[cutText(facts.join(' · '), setter, setting)]];

/** Facts stand side by side as long as they fit, each with a border around it. */
function rowFacts(
  facts: readonly string[],
  setter: Typesetter,
  { small, inner }: Frame,
): readonly (readonly string[])[] {
  const room = inner / small;
  const setting: Setting = { weight: 400, room: (room - FACT_SIDES) / FACT_SIZE, spacing: 0 };
  const rows: string[][] = [];
  let used = 0;
  for (const fact of facts.map((text) => cutText(text, setter, setting))) {
    const width = widthOf(fact, setter, setting) * FACT_SIZE + FACT_SIDES;
    const row = rows.at(-1);
    if (row && used + FACT_GAP + width <= room) {
      row.push(fact);
      used += FACT_GAP + width;
    } else {
      rows.push([fact]);
      used = width;
    }
  }
  return rows;
}

/** As large as the diagonal lets it be, and no higher than a third of the image. */
function sizeWatermark({ width, height }: ImageSpec['size'], ems: number): number {
  const diagonal = Math.hypot(width, height);
  return Math.floor(Math.min(height / 3, width / 3, (WATERMARK_SHARE * diagonal) / Math.max(1, ems)));
}
