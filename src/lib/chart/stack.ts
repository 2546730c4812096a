/** What a drawing shows: boxes in a row, and between each two an arrow with lines of text. */
export interface StackBox {
  readonly name: string;
  /** Withdrawn, drawn with a broken edge. */
  readonly isEnded: boolean;
}

export interface StackArrow {
  /** Heads at the end, at the start, or at both; none for a gap. */
  readonly heads: 'forth' | 'back' | 'both' | 'none';
  readonly labels: readonly { readonly text: string; readonly isNote: boolean }[];
}

export interface DrawnText {
  readonly text: string;
  readonly x: number;
  /** Base line. */
  readonly y: number;
}

export interface DrawnStack {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** How texts lie about their `x`: those of boxes are centred in every drawing. */
  readonly anchor: 'start' | 'middle';
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly isEnded: boolean;
    readonly lines: readonly DrawnText[];
  }[];
  readonly arrows: readonly {
    /** Path of the line, and of its heads; '' for none. */
    readonly line: string;
    readonly heads: string;
    readonly isGap: boolean;
    readonly labels: readonly (DrawnText & { readonly isNote: boolean })[];
  }[];
}

const FONT_SIZE = 14;
/** Mean width of a letter in font sizes; wide, so that an estimate is rather too long. */
const LETTER = 0.58;
const LINE = 18;
const HEAD = 6;
const BOX_PADDING = 14;
/** Room between a text and what it stands beside. */
const AIR = 10;

const lettersIn = (width: number): number => Math.floor(width / (FONT_SIZE * LETTER));

/** Breaks a text between words into lines that fit; what is left over after the last ends in an ellipsis. */
export function wrapText(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (Array.from(longer).length <= letters || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, most).map((each) => cut(each, letters));
  const last = kept.at(-1) ?? '';
  return lines.length > most ? [...kept.slice(0, -1), cut(`${last}…`, letters)] : kept;
}

function cut(line: string, letters: number): string {
  const all = Array.from(line.replace(/…$/, ''));
  if (all.length < letters || (all.length === letters && !line.endsWith('…'))) return line;
  return `${all.slice(0, letters - 1).join('')}…`;
}

/** Lines of text centred about a height. */
const centre = (lines: readonly string[], x: number, y: number): readonly DrawnText[] =>
  lines.map((text, index) => ({
    text,
    x,
    y: Math.round(y + (index - (lines.length - 1) / 2) * LINE + FONT_SIZE * 0.35),
  }));

const wrapLabels = (arrow: StackArrow | undefined, letters: number): StackArrow['labels'] =>
  (arrow?.labels ?? []).flatMap(({ text, isNote }) =>
    wrapText(text, letters, 2).map((line) => ({ text: line, isNote })),
  );

const ROW = { box: 176, gap: 190, boxHeight: 72 };

/** From left to right, for a wide page. */
export function drawStackRow(boxes: readonly StackBox[], arrows: readonly StackArrow[]): DrawnStack {
  const labels = arrows.map((arrow) => wrapLabels(arrow, lettersIn(ROW.gap - 2 * AIR)));
  const above = Math.max(ROW.boxHeight / 2, ...labels.map((lines) => lines.length * LINE + AIR));
  const middle = Math.ceil(above) + 2;
  const step = ROW.box + ROW.gap;
  return {
    width: boxes.length * step - ROW.gap + 2,
    height: middle + ROW.boxHeight / 2 + 2,
    fontSize: FONT_SIZE,
    anchor: 'middle',
    boxes: boxes.map(({ name, isEnded }, index) => ({
      x: index * step + 1,
      y: middle - ROW.boxHeight / 2,
      width: ROW.box,
      height: ROW.boxHeight,
      isEnded,
      lines: centre(
        wrapText(name, lettersIn(ROW.box - 2 * BOX_PADDING), 3),
        index * step + 1 + ROW.box / 2,
        middle,
      ),
    })),
    arrows: arrows.map(({ heads }, index) => {
      const start = index * step + ROW.box + AIR;
      const end = (index + 1) * step - AIR + 1;
      const lines = labels[index] ?? [];
      return {
        line: `M${start},${middle}H${end}`,
        heads: drawHeads(
          heads,
          `M${end - HEAD},${middle - HEAD}L${end},${middle}l${-HEAD},${HEAD}`,
          `M${start + HEAD},${middle - HEAD}L${start},${middle}l${HEAD},${HEAD}`,
        ),
        isGap: heads === 'none',
        labels: lines.map((line, at) => ({
          ...line,
          x: (start + end) / 2,
          y: middle - AIR - (lines.length - 1 - at) * LINE,
        })),
      };
    }),
  };
}

function drawHeads(heads: StackArrow['heads'], atEnd: string, atStart: string): string {
  switch (heads) {
    case 'forth':
      return atEnd;
    case 'back':
      return atStart;
    case 'both':
      return atEnd + atStart;
    case 'none':
      return '';
  }
}

const COLUMN = { width: 340, boxHeight: 56, arrow: 28, text: 48, leastGap: 48 };

/** From top to bottom, for a telephone. */
export function drawStackColumn(boxes: readonly StackBox[], arrows: readonly StackArrow[]): DrawnStack {
  const labels = arrows.map((arrow) => wrapLabels(arrow, lettersIn(COLUMN.width - COLUMN.text)));
  const gaps = labels.map((lines) => Math.max(COLUMN.leastGap, lines.length * LINE + 2 * AIR));
  const tops = boxes.map((_, index) =>
    gaps.slice(0, index).reduce((sum, gap) => sum + gap + COLUMN.boxHeight, 1),
  );
  const x = COLUMN.arrow;
  return {
    width: COLUMN.width,
    height: (tops.at(-1) ?? 0) + COLUMN.boxHeight + 1,
    fontSize: FONT_SIZE,
    anchor: 'start',
    boxes: boxes.map(({ name, isEnded }, index) => ({
      x: 1,
      y: tops[index] ?? 0,
      width: COLUMN.width - 2,
      height: COLUMN.boxHeight,
      isEnded,
      lines: centre(
        wrapText(name, lettersIn(COLUMN.width - 2 * BOX_PADDING), 2),
        COLUMN.width / 2,
        (tops[index] ?? 0) + COLUMN.boxHeight / 2,
      ),
    })),
    arrows: arrows.map(({ heads }, index) => {
      const start = (tops[index] ?? 0) + COLUMN.boxHeight + AIR / 2;
      const end = (tops[index + 1] ?? 0) - AIR / 2;
      const lines = labels[index] ?? [];
      const [first] = centre(
        lines.map(({ text }) => text),
        COLUMN.text,
        (start + end) / 2,
      );
      return {
        line: `M${x},${start}V${end}`,
        heads: drawHeads(
          heads,
          `M${x - HEAD},${end - HEAD}L${x},${end}l${HEAD},${-HEAD}`,
          `M${x - HEAD},${start + HEAD}L${x},${start}l${HEAD},${HEAD}`,
        ),
        isGap: heads === 'none',
        labels: lines.map((line, at) => ({ ...line, x: COLUMN.text, y: (first?.y ?? 0) + at * LINE })),
      };
    }),
  };
}
