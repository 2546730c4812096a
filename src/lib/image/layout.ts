import { COLOURS, tintColours } from './colours.ts';
import {
  box,
  hairline,
  mixedLine,
  pictureOf,
  outlined,
  textLine,
  type Element,
  type Style,
} from './element.ts';
import type { Fitted } from './fit.ts';
import {
  FACT_GAP,
  FACT_ROW,
  FACT_SIDES,
  FACT_SIZE,
  GAPS,
  LINE_LEADING,
  SMALL_LEADING,
  TITLE_LEADING,
} from './frame.ts';
import type { LogoPicture } from './logo.ts';
import type { ImageSpec } from './spec.ts';

/** What stands on a tile. */
export type TileContent =
  | { readonly kind: 'picture'; readonly picture: LogoPicture }
  | { readonly kind: 'monogram'; readonly letters: string; readonly tint: number };

/** Share of a tile that a picture fills. */
export const PICTURE_SHARE = 0.7;

interface Draft {
  readonly spec: ImageSpec;
  readonly tiles: readonly TileContent[];
  readonly fitted: Fitted;
  readonly footer: LogoPicture;
  readonly families: string;
}

/** The whole image as satori's tree. */
export function layOut(draft: Draft): Element {
  const { spec, fitted, families } = draft;
  const { size, scheme, dir } = spec;
  const colours = COLOURS[scheme];
  const top = fitted.frame.isBanner ? [bannerBody(draft)] : [header(draft), body(draft)];
  return box(
    {
      position: 'relative',
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: size.width,
      height: size.height,
      padding: fitted.frame.pad,
      background: colours.page,
      color: colours.text,
      fontFamily: families,
      fontSize: fitted.frame.small,
      fontWeight: 400,
      direction: dir,
    },
    ...top,
    pictureOf(draft.footer),
    ...(fitted.watermark === '' ? [] : [watermark(draft)]),
  );
}

type Draw = (draft: Draft) => Element;

const header: Draw = (draft) => {
  const { frame, kicker } = draft.fitted;
  if (draft.tiles.length === 0) return box({ height: 0 });
  if (!frame.isKickerBeside || kicker === '') return tileRow(draft);
  const style = { alignItems: 'center', justifyContent: 'space-between', width: frame.inner };
  return box(style, tileRow(draft), kickerLine(draft));
};

const body: Draw = (draft) => {
  const { facts, frame } = draft.fitted;
  const rows = facts.map((row, index) => factRow(row, index === 0 ? frame.small * GAPS.facts : 0, draft));
  return box({ flexDirection: 'column', width: frame.inner }, ...textBlock(draft), ...rows);
};

const bannerBody: Draw = (draft) => {
  const { facts, frame } = draft.fitted;
  const { muted } = COLOURS[draft.spec.scheme];
  const style = {
    width: frame.textWidth,
    marginTop: frame.small * GAPS.facts,
    lineHeight: SMALL_LEADING,
    color: muted,
  };
  const lines = facts.flat().map((fact) => mixedLine(fact, draft.spec.dir, style));
  const column = box({ flexDirection: 'column', width: frame.textWidth }, ...textBlock(draft), ...lines);
  return box(
    { flexGrow: 1, width: frame.inner, alignItems: 'center', justifyContent: 'space-between' },
    column,
    ...(draft.tiles.length === 0 ? [] : [tileRow(draft)]),
  );
};

const kickerLine = ({ fitted, spec }: Draft, style: Style = {}): Element =>
  mixedLine(fitted.kicker, spec.dir, {
    lineHeight: SMALL_LEADING,
    fontWeight: 600,
    color: spec.accent.surface,
    ...style,
  });

function textBlock(draft: Draft): readonly Element[] {
  const { frame, kicker, title, line, titleSize, spacing } = draft.fitted;
  const wide = { width: frame.textWidth };
  const titleStyle = {
    ...wide,
    fontSize: titleSize,
    fontWeight: 600,
    lineHeight: TITLE_LEADING,
    letterSpacing: spacing * titleSize,
  };
  const lineStyle = {
    ...wide,
    fontSize: frame.lineSize,
    lineHeight: LINE_LEADING,
    color: COLOURS[draft.spec.scheme].muted,
  };
  return [
    ...(kicker === '' || frame.isKickerBeside
      ? []
      : [kickerLine(draft, { ...wide, marginBottom: frame.small * GAPS.kicker })]),
    ...title.map((text) => mixedLine(text, draft.spec.dir, titleStyle, title.join(' '))),
    ...(line.length === 0 ? [] : [box({ height: frame.small * GAPS.line })]),
    ...line.map((text) => mixedLine(text, draft.spec.dir, lineStyle, line.join(' '))),
  ];
}

function factRow(facts: readonly string[], marginTop: number, { fitted, spec }: Draft): Element {
  const { small, inner } = fitted.frame;
  const { line, subtle } = COLOURS[spec.scheme];
  const shape = {
    height: Math.round(small * (FACT_ROW - FACT_GAP)),
    padding: `0 ${Math.round((small * FACT_SIDES) / 2) - hairline(small)}px`,
  };
  const style = {
    width: inner,
    height: small * FACT_ROW,
    marginTop,
    alignItems: 'center',
    gap: small * FACT_GAP,
  };
  return box(
    style,
    ...facts.map((fact) =>
      outlined(
        { ...shape, radius: Math.round(small * 0.4), width: hairline(small), line, surface: subtle },
        mixedLine(fact, spec.dir, { lineHeight: SMALL_LEADING, fontSize: small * FACT_SIZE }),
      ),
    ),
  );
}

const tileRow: Draw = (draft) => {
  const { tile: side } = draft.fitted.frame;
  const drawn = draft.tiles.map((content) => tile(content, draft));
  const { muted } = COLOURS[draft.spec.scheme];
  const plus = textLine('+', { fontSize: side * 0.34, lineHeight: 1, color: muted });
  const children = drawn.flatMap((one, index) => (index === 0 ? [one] : [plus, one]));
  return box({ alignItems: 'center', flexShrink: 0, gap: Math.round(side * 0.2) }, ...children);
};

function tile(content: TileContent, { fitted, spec }: Draft): Element {
  const { tile: side, small } = fitted.frame;
  const colours = COLOURS[spec.scheme];
  const radius = Math.round(side * 0.22);
  if (content.kind === 'picture') {
    const line = hairline(small);
    const room = side - 2 * line;
    const middle = box(
      { width: room, height: room, alignItems: 'center', justifyContent: 'center' },
      pictureOf(content.picture),
    );
    return outlined(
      { height: side, padding: '0', radius, width: line, line: colours.line, surface: colours.tile },
      middle,
    );
  }
  const { surface, text } = tintColours(content.tint, spec.scheme);
  const letters = textLine(content.letters, {
    fontSize: side * 0.38,
    fontWeight: 600,
    lineHeight: 1,
    color: text,
  });
  const shape = { flexShrink: 0, width: side, height: side, borderRadius: radius, background: surface };
  return box({ ...shape, alignItems: 'center', justifyContent: 'center' }, letters);
}

const watermark: Draw = ({ spec: { size, scheme, dir }, fitted }) => {
  const place = { position: 'absolute', left: 0, top: 0, width: size.width, height: size.height };
  const text = mixedLine(fitted.watermark, dir, {
    fontSize: fitted.watermarkSize,
    fontWeight: 600,
    lineHeight: 1.2,
    color: COLOURS[scheme].watermark,
    transform: `rotate(${-Math.atan2(size.height, size.width)}rad)`,
  });
  return box({ ...place, alignItems: 'center', justifyContent: 'center' }, text);
};
